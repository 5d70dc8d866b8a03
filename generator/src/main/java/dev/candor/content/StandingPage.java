package dev.candor.content;

/** A page about the site itself, such as its editorial policy. */
public record StandingPage(String title, String summary) implements Content {

  static final ContentKind<StandingPage> KIND =
      ContentKind.atRoot(
          "page",
          "pages",
          f ->
              new StandingPage(
                  f.text("title", "What the page is called."),
                  f.text("summary", "What it says, in a sentence.")));
}
