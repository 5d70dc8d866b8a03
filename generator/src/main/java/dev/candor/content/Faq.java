package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question, answered in a sentence or two and then explained. */
public record Faq(
    String question,
    String answer,
    String article,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<Myth> myth)
    implements Content {

  static final ContentKind<Faq> KIND =
      ContentKind.of(
          "faq",
          "faqs",
          f ->
              new Faq(
                  f.text("question", "The question, as a reader would ask it."),
                  f.text("answer", "The answer, in one or two plain sentences."),
                  f.id("article", "The article it belongs to, by id.", "article"),
                  Optional.of(f.id("reviewer", "Who reviewed it.", "person")),
                  Optional.of(f.date("published", "The day it was first published.")),
                  f.optionalDate("updated", "The day it was last changed in substance."),
                  f.object("myth", "The misconception that it clears up.", Myth::read)));

  /**
   * A misconception, the fact that contradicts it, and how strong the evidence for that fact is.
   * The fact makes sense beside the statement, without the question.
   */
  public record Myth(String statement, Optional<String> fact, Evidence evidence) {
    static Myth read(Fields f) {
      return new Myth(
          f.text("statement", "The misconception, as people say it."),
          f.optionalText("fact", "What is true instead, in one or two sentences.", Form.TEXT),
          f.choice("evidence", "How strong the evidence is.", Evidence.class));
    }
  }

  /** How strong the evidence for a statement is. */
  public enum Evidence {
    STRONG,
    MODERATE,
    LIMITED,
    CONTESTED
  }

  /** What stands beside the misconception: the fact, or the answer of a page without one. */
  public String fact() {
    return myth.flatMap(Myth::fact).orElse(answer);
  }

  @Override
  public String title() {
    return question;
  }

  @Override
  public String summary() {
    return answer;
  }

  @Override
  public List<String> meaning() {
    List<String> parts = new ArrayList<>();
    parts.add(question);
    parts.add(answer);
    parts.add(myth.map(Myth::statement).orElse(""));
    parts.add(myth.map(m -> Words.of(m.evidence())).orElse(""));
    myth.flatMap(Myth::fact).ifPresent(parts::add);
    return parts;
  }

  @Override
  public void examine(Page page, Findings findings) {
    Authorship.examine(page, findings);
  }
}
