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
    StoryBasis basis,
    Outcome outcome,
    List<String> authors,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated)
    implements Content {

  static final ContentKind<Vignette> KIND =
      ContentKind.of("vignette", "vignettes", Vignette::read)
          .called("Story", "Stories")
          .role(KindRole.STORY)
          .traits(KindTrait.FEEDS, KindTrait.RELATED, KindTrait.INDEXED, KindTrait.READING)
          .traits(KindTrait.LINKED_TO, KindTrait.NEUTRAL_TITLE)
          .hub(
              KindHub.of("vignettes", HubOrder.NEWEST)
                  .at(new KindHub.Home(40, HubOrder.NEWEST, true, KindHub.ALL)))
          .onTopics(20)
          .search(new KindSearch(60, 0.85, KindSearch.USUAL_TITLE))
          .schemaOrg(new KindSchemaOrg("Article", "headline", KindSchemaOrg.Shape.TEXT, false))
          .build();

  private static Vignette read(Fields f) {
    return new Vignette(
        f.text("title", "What the story is called."),
        f.text("summary", "The story in one or two sentences."),
        f.someTexts("people", "Who appears in it, by first name only."),
        f.choice("basis", "Invented, or blended from many cases.", StoryBasis.class),
        f.choice("outcome", "How the story ends.", Outcome.class),
        f.someIds("authors", "Who wrote it, by person id.", "person"),
        Optional.of(f.id("reviewer", "Who reviewed it; not an author.", "person")),
        Optional.of(f.date("published", "The day it was first published.")),
        f.optionalDate("updated", "The day it was last changed in substance."));
  }

  public Vignette {
    people = List.copyOf(people);
    authors = List.copyOf(authors);
  }

  /** How a story ends. */
  public enum Outcome {
    IMPROVED,
    PARTIAL,
    ONGOING
  }

  @Override
  public List<String> characters() {
    return people;
  }

  @Override
  public Optional<StoryBasis> madeOf() {
    return Optional.of(basis);
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
