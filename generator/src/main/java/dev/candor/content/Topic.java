package dev.candor.content;

import java.util.Optional;

/** A subject that pages belong to. */
public record Topic(String title, String summary, Optional<Integer> order) implements Content {

  static final ContentKind<Topic> KIND =
      ContentKind.of(
          "topic",
          "topics",
          f ->
              new Topic(
                  f.text("title", "What the topic is called."),
                  f.text("summary", "What it covers, in a sentence."),
                  f.optionalNumber("order", "Its place among the topics, lowest first.")));
}
