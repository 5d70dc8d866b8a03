package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that explains something, answer first. */
public record Article(
    String title,
    String summary,
    List<String> authors,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> help,
    Optional<Picture> image,
    Optional<Integer> steps,
    Optional<Series> series)
    implements Content {

  static final ContentKind<Article> KIND =
      ContentKind.of("article", "articles", Article::read)
          .traits(KindTrait.FEEDS, KindTrait.RELATED, KindTrait.INDEXED, KindTrait.READING)
          .traits(KindTrait.LINKED_TO, KindTrait.CLAIMS, KindTrait.CITES, KindTrait.NEUTRAL_TITLE)
          .hub(
              KindHub.of("articles", HubOrder.NEWEST)
                  .by(HubGrouping.TOPIC)
                  .at(new KindHub.Home(20, HubOrder.NEWEST, false, KindHub.ALL)))
          .onTopics(10)
          .search(new KindSearch(20, 1, KindSearch.USUAL_TITLE))
          .schemaOrg(KindSchemaOrg.text("MedicalWebPage"))
          .build();

  private static Article read(Fields f) {
    return new Article(
        f.text("title", "What the article is called."),
        f.text("summary", "The answer in one or two sentences, under 200 characters."),
        f.someIds("authors", "Who wrote it.", "person"),
        Optional.of(
            f.id("reviewer", "Who reviewed it. This can't be one of its authors.", "person")),
        f.dateUnlessDraft("published", "The day it was first published."),
        f.optionalDate("updated", "The day of the last change that matters to readers."),
        f.optionalText("help", "The sentence that opens the “Getting help” block."),
        f.object("image", "The picture at its top.", Picture::read),
        f.optionalNumber(
            "steps", "How many numbered headings it has, if its title promises a number."),
        f.object("series", "The series it is a part of.", Series::read));
  }

  public Article {
    authors = List.copyOf(authors);
  }

  /** A picture with its alternative text and its caption. */
  public record Picture(String src, String alt, String caption) {
    static Picture read(Fields f) {
      return new Picture(
          f.text("src", "The image file, such as ../images/couple.svg."),
          f.text("alt", "What the picture shows, for readers who can't see it."),
          f.text("caption", "The caption under the picture."));
    }
  }

  /** A series and the place in it, counted from 1. */
  public record Series(String name, Optional<Integer> part) {
    static Series read(Fields f) {
      return new Series(
          f.text("name", "What the series is called."),
          f.optionalNumber("part", "Which part this is, from 1."));
    }
  }

  @Override
  public Map<String, String> pictures() {
    return image.map(picture -> Map.of("image", picture.src())).orElse(Map.of());
  }

  @Override
  public List<String> meaning() {
    return List.of(
        title,
        summary,
        help.orElse(""),
        image.map(Picture::alt).orElse(""),
        image.map(Picture::caption).orElse(""),
        steps.map(String::valueOf).orElse(""));
  }

  @Override
  public void examine(Page page, Findings findings) {
    Authorship.examine(page, findings);
    if (steps.isEmpty()) {
      return;
    }
    long numbered = page.body().headings().stream().filter(h -> startsWithNumber(h.text())).count();
    if (numbered != steps.get()) {
      findings.add(
          PageRules.STEPS,
          page.placeOf("steps"),
          "the page promises " + steps.get() + " steps and has " + numbered,
          "number the headings like \"## 1. Choose a quiet time\", or change the promise");
    }
  }

  private static boolean startsWithNumber(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0 && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
  }
}
