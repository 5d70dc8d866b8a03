package dev.candor.content;

import java.util.Optional;

/** A subject that pages belong to. */
public record Topic(String title, String summary, Optional<Integer> order) implements Content {

  static final ContentKind<Topic> KIND =
      ContentKind.of("topic", "topics", Topic::read)
          .role(KindRole.TOPIC)
          .traits(KindTrait.INDEXED, KindTrait.CLAIMS, KindTrait.NEUTRAL_TITLE)
          .traits(KindTrait.BEGINS_PUBLIC)
          .hub(
              KindHub.of("topics", HubOrder.RANK)
                  .at(new KindHub.Home(10, HubOrder.RANK, false, KindHub.ALL)))
          .search(new KindSearch(10, 0.95, KindSearch.USUAL_TITLE))
          .build();

  private static Topic read(Fields f) {
    return new Topic(
        f.text("title", "What the topic is called."),
        f.text("summary", "What it covers, in a sentence."),
        f.optionalNumber("order", "Its position among the topics: 1 comes first."));
  }

  @Override
  public Rank rank() {
    return order.map(Rank::of).orElse(Rank.LAST);
  }
}
