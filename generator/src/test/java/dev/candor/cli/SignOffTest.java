package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are signed off from the command line, and the check uses those records. */
class SignOffTest {

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSiteWithTwoArticlesAndADraft() throws IOException {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("content/people/eve.md"),
        "---\nname: Eve Editor\nrole: editor\nsample: true\ncredentials:\n"
            + "  - {title: MA, issuer: Example Board}\n---\n");
    article("a", "Alpha", "");
    article("b", "Beta", "");
    article("c", "Gamma", "draft: true\n");
  }

  private void article(String id, String title, String more) throws IOException {
    BaseSite.write(
        folder.resolve("content/articles/" + id + ".md"),
        "---\ntitle: "
            + title
            + "\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-02\n"
            + more
            + "---\n\nWords of "
            + title
            + ".\n");
  }

  private int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--root", folder.toString()));
    if (!all.contains("--date")) {
      all.addAll(List.of("--date", "2026-11-22"));
    }
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, all.toArray(String[]::new));
    told = out.toString(UTF_8);
    return status;
  }

  private String records() throws IOException {
    return Files.readString(folder.resolve("content/reviews.yaml"));
  }

  private String check() {
    run("check");
    return told;
  }

  @Test
  void aSignedPageIsRecordedAndPassesTheCheck() throws IOException {
    assertThat(check()).contains("articles/a.md:5:11: note[unsigned-review]");

    assertThat(run("sign-off", "articles/a", "--reviewer", "rob")).as(told).isZero();

    assertThat(told).contains("signed: articles/a", "by rob on 2026-11-22");
    assertThat(records())
        .startsWith("# Who has approved which version")
        .containsPattern(
            "\n\n- page: articles/a\n  reviewer: rob\n  on: 2026-11-22\n  hash: [0-9a-f]{64}\n"
                + "  parts: \\[(\"[0-9a-f]{10}!?\"(, )?)+]\n$");
    assertThat(check()).doesNotContain("articles/a.md:5").contains("articles/b.md:5:11: note[unsi");
  }

  @Test
  void aChangedPageNeedsANewReviewWhichReplacesTheOldOne() throws IOException {
    run("sign-off", "a", "b", "--reviewer", "rob", "--date", "2026-10-01");
    Files.writeString(
        folder.resolve("content/reviews.yaml"),
        records()
            .replace("on: 2026-10-01\n", "on: 2026-10-01   # on: paper, in the office\n")
            .replace("- page: articles/b", "# the second\n- page: articles/b"));
    article("b", "Beta", "help: Something new.\n");
    assertThat(check()).contains("articles/b.md:5:11: warning[changed-since-review]");

    assertThat(run("sign-off", "b", "--reviewer", "rob")).as(told).isZero();

    assertThat(records())
        .containsOnlyOnce("page: articles/b")
        .contains("# the second\n- page: articles/b\n  reviewer: rob\n  on: 2026-11-22   # on: pap")
        .contains("- page: articles/a\n  reviewer: rob\n  on: 2026-10-01   # on: paper");
    assertThat(check()).doesNotContain("changed-since-review", "review-record");
  }

  @Test
  void whatChangedSinceAReviewIsShownWithItsPlace() throws IOException {
    run("sign-off", "a", "b", "--reviewer", "rob", "--date", "2026-10-01");
    Path a = folder.resolve("content/articles/a.md");
    Files.writeString(a, Files.readString(a) + "\nTake 5 mg.\n");
    Path b = folder.resolve("content/articles/b.md");
    Files.writeString(b, Files.readString(b).replace("Words of Beta.", ""));

    run("check", "--why");

    assertThat(told)
        .contains(
            "since its review on 2026-10-01, in what concerns readers' safety: \"Take 5 mg.\"")
        .contains(
            "content/articles/a.md was signed off on 2026-10-01; changed since then, in what"
                + " concerns safety:\n  content/articles/a.md:11\n    Take 5 mg.\n")
        .contains(
            "content/articles/b.md was signed off on 2026-10-01; changed since:\n    nothing was"
                + " added, but something was deleted from content/articles/b.md\n");
  }

  @Test
  void aRecordOfAnEarlierVersionStaysValidAndGetsItsParagraphsAtTheNextSigning()
      throws IOException {
    run("sign-off", "a", "--reviewer", "rob", "--date", "2026-10-01");
    String signed = records();
    String earlier = signed.replaceAll("  parts: .*\n", "");
    Files.writeString(folder.resolve("content/reviews.yaml"), earlier);
    assertThat(check()).doesNotContain("changed-since-review");
    Path a = folder.resolve("content/articles/a.md");
    Files.writeString(a, Files.readString(a).replace("Words of", "Words, of"));

    run("check", "--why");

    assertThat(told)
        .contains("articles/a.md:5:11: warning[changed-since-review]")
        .contains("the record of an earlier version doesn't say where");
    run("sign-off", "a", "--reviewer", "rob", "--date", "2026-10-01");
    assertThat(records().lines().filter(l -> !l.contains("hash:")).toList())
        .isEqualTo(signed.lines().filter(l -> !l.contains("hash:")).toList());
    assertThat(check()).doesNotContain("changed-since-review");
  }

  @Test
  void recordsAreSortedWhateverTheOrderOfSigning() throws IOException {
    run("sign-off", "articles/c", "--reviewer", "rob");
    run("sign-off", "Beta", "content/articles/a.md", "--reviewer", "people/rob");

    assertThat(records().lines().filter(l -> l.contains("page:")))
        .containsExactly("- page: articles/a", "- page: articles/b", "- page: articles/c");
  }

  @Test
  void allSignsWhatIsPublishedAndNeedsIt() throws IOException {
    run("sign-off", "a", "--reviewer", "rob", "--date", "2026-10-01");

    assertThat(run("sign-off", "--all", "--reviewer", "rob")).as(told).isZero();
    assertThat(told).contains("signed: articles/b").doesNotContain("articles/a", "articles/c");
    assertThat(run("sign-off", "--all", "--reviewer", "rob")).isZero();
    assertThat(told).contains("nothing to sign");

    run("sign-off", "--all", "--reviewer", "rob", "--date", "2029-01-01");
    assertThat(records()).containsPattern("articles/a\n.*\n  on: 2029-01-01");
  }

  @Test
  void aDraftMayBeSignedBeforeItIsPublished() throws IOException {
    assertThat(run("sign-off", "c", "--reviewer", "rob")).as(told).isZero();
    assertThat(check()).doesNotContain("review-record");

    article("c", "Gamma", "");
    assertThat(check()).doesNotContain("articles/c.md:5");
  }

  @Test
  void everyReasonNotToSignIsListedAtOnceAndNothingIsWritten() throws IOException {
    assertThat(run("sign-off", "articles/aa", "b", "glossary/x", "--reviewer", "robb"))
        .isEqualTo(2);
    assertThat(told).contains("no person has the id \"robb\"; did you mean \"rob\"?");

    assertThat(run("sign-off", "articles/aa", "safety", "b", "--reviewer", "rob")).isEqualTo(2);
    assertThat(told)
        .contains("there is no page \"articles/aa\"; did you mean \"articles/a\"?")
        .contains("pages/safety names no reviewer")
        .contains("Nothing was signed.");

    assertThat(run("sign-off", "a", "--reviewer", "ann")).isEqualTo(2);
    assertThat(told)
        .contains("Ann Author is not a reviewer")
        .contains("set \"role: reviewer\" in content/people/ann.md");
    assertThat(run("sign-off", "a", "--reviewer", "eve")).isEqualTo(2);
    assertThat(run("sign-off", "--reviewer", "rob")).isEqualTo(2);
    assertThat(run("sign-off", "a", "--all", "--reviewer", "rob")).isEqualTo(2);
    assertThat(run("sign-off", "a")).isEqualTo(2);
    assertThat(folder.resolve("content/reviews.yaml")).doesNotExist();
  }

  @Test
  void signingOnesOwnPageOrAnotherReviewersPageIsRejected() throws IOException {
    Path rita = folder.resolve("content/people/rita.md");
    Files.writeString(
        rita, Files.readString(folder.resolve("content/people/rob.md")).replace("Rob", "Rita"));
    Path a = folder.resolve("content/articles/a.md");
    Files.writeString(a, Files.readString(a).replace("authors: [ann]", "authors: [ann, rita]"));

    assertThat(run("sign-off", "a", "b", "--reviewer", "rita")).isEqualTo(2);
    assertThat(told)
        .contains("\"rita\" is an author of articles/a and can't review it")
        .contains("articles/b names \"rob\" as its reviewer");
  }

  @Test
  void aPageWithErrorsIsNotSigned() throws IOException {
    Path a = folder.resolve("content/articles/a.md");
    Files.writeString(a, Files.readString(a) + "\nSee [[nothing of the kind]].\n");

    assertThat(run("sign-off", "a", "b", "--reviewer", "rob")).isEqualTo(1);
    assertThat(told).contains("content/articles/a.md:11:5: no page is called", "fix it before");
    assertThat(folder.resolve("content/reviews.yaml")).doesNotExist();
  }

  @Test
  void recordsInAnotherYamlStyleAreLeftAlone() throws IOException {
    String form = "[{page: articles/b, reviewer: rob, on: 2026-10-01, hash: abc}]\n";
    Files.writeString(folder.resolve("content/reviews.yaml"), form);

    assertThat(run("sign-off", "a", "--reviewer", "rob")).isEqualTo(2);
    assertThat(told).contains("has a layout that Candor can't add to");
    assertThat(records()).isEqualTo(form);

    assertThat(run("sign-off", "b", "--reviewer", "rob")).as(told).isZero();
    assertThat(records()).startsWith("[{page: articles/b, reviewer: rob, on: 2026-11-22, hash: ");
  }

  @Test
  void unreadableRecordsMustBeFixedFirst() throws IOException {
    Files.writeString(folder.resolve("content/reviews.yaml"), "- page: articles/b\n  revewer: x\n");

    assertThat(run("sign-off", "a", "--reviewer", "rob")).isEqualTo(1);
    assertThat(told).contains("content/reviews.yaml:2:3:", "fix the records first");
  }
}
