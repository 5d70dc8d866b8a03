package dev.candor.content;

/** A page about the site itself, such as its editorial policy. */
public record StandingPage(String title, String summary) implements Content {

  static final ContentKind<StandingPage> KIND =
      ContentKind.of("page", "pages", StandingPage::read)
          .atRoot()
          .role(KindRole.STANDING)
          .traits(KindTrait.INDEXED, KindTrait.CLAIMS, KindTrait.NEUTRAL_TITLE)
          .search(new KindSearch(90, 0.8, KindSearch.USUAL_TITLE))
          .build();

  private static StandingPage read(Fields f) {
    return new StandingPage(
        f.text("title", "What the page is called."),
        f.text("summary", "What it says, in a sentence."));
  }
}
