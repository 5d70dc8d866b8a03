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
        f.choice(
            "basis",
            "fictional: the story is invented; composite: it is blended from many real cases.",
            StoryBasis.class),
        f.choice(
            "outcome",
            "How things are at the end: improved, partly improved, or still going on.",
            Outcome.class),
        f.someIds("authors", "Who wrote it.", "person"),
        Optional.of(
            f.id("reviewer", "Who reviewed it. This can't be one of its authors.", "person")),
        f.dateUnlessDraft("published", "The day it was first published."),
        f.optionalDate("updated", "The day of the last change that matters to readers."));
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
