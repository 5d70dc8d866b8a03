package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A story of invented people that shows what help can look like. */
public record Vignette(
    String title,
    String summary,
    List<String> people,
    Basis basis,
    Outcome outcome,
    List<String> authors,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated)
    implements Content {

  static final ContentKind<Vignette> KIND =
      ContentKind.of(
          "vignette",
          "vignettes",
          f ->
              new Vignette(
                  f.text("title", "What the story is called."),
                  f.text("summary", "The story in one or two sentences."),
                  f.someTexts("people", "Who appears in it, by first name only."),
                  f.choice("basis", "Invented, or blended from many cases.", Basis.class),
                  f.choice("outcome", "How things stand at its end.", Outcome.class),
                  f.someIds("authors", "Who wrote it, by person id.", "person"),
                  Optional.of(f.id("reviewer", "Who reviewed it; not an author.", "person")),
                  Optional.of(f.date("published", "The day it was first published.")),
                  f.optionalDate("updated", "The day it was last changed in substance.")));

  public Vignette {
    people = List.copyOf(people);
    authors = List.copyOf(authors);
  }

  /** What a story is made of. */
  public enum Basis {
    FICTIONAL,
    COMPOSITE
  }

  /** How things stand at the end of a story. */
  public enum Outcome {
    IMPROVED,
    PARTIAL,
    ONGOING
  }

  @Override
  public List<String> meaning() {
    return List.of(title, summary, String.join(",", people), Words.of(basis), Words.of(outcome));
  }

  @Override
  public void examine(Page page, Findings findings) {
    Authorship.examine(page, findings);
  }
}
