package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations are begun and recorded from the command line, and the check compares them. */
class TranslateTest {

  private static final String SOURCE =
      "---\ntitle: Alpha\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\n"
          + "published: 2026-01-02\naliases:\n  - First\nredirects: [/old/]\n---\n\n"
          + "Take 50 mg.\n\n## One\n\nWords.\n";

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSiteInTwoLanguages() throws IOException {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\ncontentNotes: [abuse]\n"
            + "languages: {en: {name: English, default: true}, es: {name: Español}}\n");
    BaseSite.write(folder.resolve("content/articles/a.md"), SOURCE);
  }

  private int run(String... args) {
    CommandRun run = CommandRun.dated(folder, args);
    told = run.told();
    return run.status();
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Test
  void aTranslationBeginsAsADraftOfTheSourceWithoutItsOldAddresses() throws IOException {
    assertThat(run("translate", "a", "es", "--by", "Ana")).isZero();

    assertThat(read("content/es/articles/a.md"))
        .isEqualTo(
            "---\ntitle: Alpha\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\n"
                + "published: 2026-01-02\ntranslation: human\ndraft: true\n---\n\n"
                + "Take 50 mg.\n\n## One\n\nWords.\n");
    assertThat(read("content/translations.yaml"))
        .contains("- page: articles/a\n  language: es\n  on: 2026-11-22\n  by: Ana\n  hash: ");
  }

  @Test
  void aSecondCallRecordsTheSourceAsItIsAndLeavesTheTranslationAlone() throws IOException {
    assertThat(run("translate", "a", "es", "--by", "Ana")).isZero();
    String page = read("content/es/articles/a.md").replace("draft: true\n", "");
    BaseSite.write(folder.resolve("content/es/articles/a.md"), page);
    BaseSite.write(folder.resolve("content/articles/a.md"), SOURCE.replace("Take 50 mg.", "Rest."));

    run("check");
    assertThat(told).contains("warning[translation-stale]").contains("readers' safety");

    assertThat(run("translate", "articles/a", "es")).isZero();
    assertThat(told).contains("recorded: content/es/articles/a.md says what its source says now");
    assertThat(read("content/es/articles/a.md")).isEqualTo(page);
    assertThat(read("content/translations.yaml")).contains("\n  by: Ana\n");
    run("check");
    assertThat(told).doesNotContain("translation-stale");
  }

  @Test
  void aSignThatChangesWhatAFigureSaysMakesATranslationStale() throws IOException {
    assertStaleAfter("Pain in < 5 % of people.", "Pain in > 5 % of people.");
    assertStaleAfter("Pain in < 5 % of people.", "Pain in 5 % of people.");
    assertStaleAfter("Pain in 5% of people.", "Pain in 5 of people.");
    assertStaleAfter("Take 1-2 of them.", "Take 1.2 of them.");
    assertStaleAfter("At -5 °C.", "At 5 °C.");
    assertStaleAfter("It costs $5.", "It costs €5.");
  }

  @Test
  void commasCapitalsMarkupAndWaiversDont() throws IOException {
    assertFreshAfter("Yes, rest for 1,000 hours.", "**Yes** rest, for 1000 hours!");
    assertFreshAfter("Rest 1-2 hours, 5%.", "> Rest 1–2 hours; 5 %.");
    assertFreshAfter("Rest.", "Rest. <!-- candor-allow jargon: no other word -->");
  }

  @Test
  void aCorrectedTypingErrorDoesnt() throws IOException {
    assertFreshAfter("Drink some watre first.", "Drink some water first.");
    assertFreshAfter("You recieve an anser.", "You receive an anser.");
    assertFreshAfter("It is seperate from that.", "It is separate from that.");
    assertFreshAfter("Wait until tommorrow.", "Wait until tomorrow.");
    assertFreshAfter("It hepls.\n\nRest tomorow.", "It helps.\n\nRest tomorrow.");
    assertFreshAfter("Take 50 mg with watre.", "Take 50 mg with water.");
  }

  @Test
  void anotherWordIsNoTypingError() throws IOException {
    assertStaleAfter("It was injected.", "It was infected.");
    assertStaleAfter("A casual link.", "A causal link.");
    assertStaleAfter("The prostrate man.", "The prostate man.");
    assertStaleAfter("It is now safe.", "It is not safe.");
    assertStaleAfter("This is unsafe.", "This is safe.");
    assertStaleAfter("Take 15 mg.", "Take 51 mg.");
    assertStaleAfter("Both hepl a litle.", "Both help a little.");
    assertStaleAfter("Ask Watre now.", "Ask Water now.");
    assertStaleAfter("Take zolpidme.", "Take zolpidem.");
  }

  private void assertStaleAfter(String before, String after) throws IOException {
    assertThat(toldAfter(before, after)).as(before + " " + after).contains("translation-stale");
  }

  private void assertFreshAfter(String before, String after) throws IOException {
    assertThat(toldAfter(before, after)).as(after).doesNotContain("translation-stale");
  }

  private String toldAfter(String before, String after) throws IOException {
    BaseSite.write(folder.resolve("content/articles/a.md"), SOURCE.replace("Take 50 mg.", before));
    BaseSite.write(
        folder.resolve("content/es/articles/a.md"), SOURCE.replace("redirects: [/old/]\n", ""));
    assertThat(run("translate", "a", "es")).isZero();
    BaseSite.write(folder.resolve("content/articles/a.md"), SOURCE.replace("Take 50 mg.", after));
    run("check");
    return told;
  }

  @Test
  void aTranslationIsSignedOffUnderItsOwnName() throws IOException {
    assertThat(run("translate", "a", "es")).isZero();

    assertThat(run("sign-off", "es/articles/a", "--reviewer", "rob")).isZero();

    assertThat(told).contains("signed: es/articles/a");
    assertThat(read("content/reviews.yaml")).contains("- page: es/articles/a\n  reviewer: rob");
    run("check");
    assertThat(told).doesNotContain("review-record");
  }

  @Test
  void pagesOfSeveralLanguagesAreSignedTogether() throws IOException {
    assertThat(run("translate", "a", "es")).isZero();

    assertThat(run("sign-off", "es/articles/a", "a", "--reviewer", "rob")).as(told).isZero();

    assertThat(told).contains("signed: articles/a\nsigned: es/articles/a\nby rob on 2026-11-22");
  }

  @Test
  void allSignsTheTranslationsTooThatNameTheReviewer() throws IOException {
    assertThat(run("translate", "a", "es")).isZero();
    Path page = folder.resolve("content/es/articles/a.md");
    BaseSite.write(page, Files.readString(page).replace("draft: true\n", ""));

    assertThat(run("sign-off", "--all", "--reviewer", "rob")).as(told).isZero();

    assertThat(told).contains("signed: articles/a\nsigned: es/articles/a\nby rob on 2026-11-22");
    assertThat(run("sign-off", "--all", "--reviewer", "rob")).as(told).isZero();
    assertThat(told).contains("nothing to sign");
  }

  @Test
  void anUnknownPageOrLanguageIsRefused() {
    assertThat(run("translate", "b", "es")).isEqualTo(2);
    assertThat(run("translate", "a", "fr")).isEqualTo(2);
    assertThat(told).contains("the site is not translated into \"fr\"; its languages: es");
    assertThat(folder.resolve("content/es")).doesNotExist();
  }
}
