package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.BuildReport;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.engine.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages created from the command line pass the check unchanged. */
class NewPageTest {

  /** The required fields of each kind, and an editor's answers. */
  private static final Map<String, List<String>> SAID =
      Map.of(
          "article", List.of("--summary", "What it says in short."),
          "vignette",
              List.of(
                  "--summary",
                  "Two people find words.",
                  "--set",
                  "people=Dee, Marcus",
                  "--set",
                  "basis=fictional",
                  "--set",
                  "outcome=partial"),
          "faq", List.of("--summary", "Yes, it is.", "--set", "article=first"),
          "term", List.of("--summary", "A word that is explained."),
          "topic", List.of("--summary", "What the topic covers."),
          "person",
              List.of(
                  "--set",
                  "role=author",
                  "--set",
                  "credentials.title=MSc",
                  "--set",
                  "credentials.issuer=Example: a \"board\""),
          "listing",
              List.of(
                  "--summary",
                  "Sees couples.",
                  "--set",
                  "licences.type=LCSW",
                  "--set",
                  "licences.jurisdiction=US-NY",
                  "--set",
                  "licences.number=012345",
                  "--set",
                  "licences.board=https://board.example.org/",
                  "--set",
                  "formats=video,phone",
                  "--set",
                  "jurisdictions=US-NY",
                  "--set",
                  "accepting=yes",
                  "--set",
                  "contact.phone=+1 212 555 0100"),
          "page", List.of("--summary", "About a matter of the site."));

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSiteWithAnArticle() throws IOException {
    write(folder);
  }

  private static void write(Path root) throws IOException {
    BaseSite.write(root);
    BaseSite.write(
        root.resolve("content/articles/first.md"),
        "---\ntitle: The first\nsummary: A first page.\nauthors: [ann]\nreviewer: rob\n"
            + "published: 2026-01-02\n---\n\nSee [[After a baby; menopause]], [[A plan]].\n");
    BaseSite.write(
        root.resolve("content/articles/second.md"),
        "---\ntitle: The second\nsummary: A second page.\nauthors: [ann]\nreviewer: rob\n"
            + "published: 2026-01-02\n---\n\nSee [[after-a-baby-and-menopause]].\n");
    BaseSite.write(
        root.resolve("content/planned.yaml"),
        "- title: A plan\n- title: After a baby; menopause\n"
            + "  aliases: [after-a-baby-and-menopause, Babies and after]\n");
  }

  private int run(Path root, String typed, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("new"));
    all.addAll(List.of(args));
    all.addAll(List.of("--root", root.toString(), "--date", "2026-11-22"));
    PrintStream both = new PrintStream(out, true, UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(UTF_8));
    int status = Main.run(in, both, both, all.toArray(String[]::new));
    told = out.toString(UTF_8);
    return status;
  }

  private int run(String... args) {
    return run(folder, "", args);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The findings of a check for a file, with drafts, without notes. */
  private static String faultsIn(Path root, String path) throws Exception {
    Settings settings =
        Settings.of(root).at(Instant.parse("2026-11-22T12:00:00Z")).withDrafts(true);
    BuildReport report = Generator.check(settings, Progress.SILENT);
    return Summary.findings(report, Severity.WARNING)
        .lines()
        .filter(line -> line.startsWith(path))
        .reduce("", (a, b) -> a + b + "\n");
  }

  @TestFactory
  List<DynamicTest> aPageOfEveryKindPassesTheCheckAsItIs() {
    List<DynamicTest> tests = new ArrayList<>();
    for (ContentKind<?> kind : ContentKinds.BUILT_IN) {
      tests.add(DynamicTest.dynamicTest(kind.name(), () -> passes(kind)));
    }
    return tests;
  }

  private void passes(ContentKind<?> kind) throws Exception {
    Path root = folder.resolve("of-" + kind.name());
    write(root);
    List<String> args = new ArrayList<>(List.of(kind.name(), "Naïve ways: \"yes\" & #1"));
    args.addAll(SAID.get(kind.name()));

    assertThat(run(root, "", args.toArray(String[]::new))).as(told).isZero();

    String path = "content/" + kind.folder() + "/naive-ways-yes-1.md";
    assertThat(told).contains("created: " + path);
    String text = Files.readString(root.resolve(path));
    assertThat(text).as("hints of its own").containsIgnoringCase("below the line of dashes");
    assertThat(faultsIn(root, path)).as(text).isEmpty();
    String every = text.replaceAll("(?m)^# ([a-zA-Z]+: ?)", "$1");
    BaseSite.write(root.resolve(path), every);
    assertThat(faultsIn(root, path)).as("hints that became fields").doesNotContain("unknown-key");
  }

  @Test
  void hintsAndDraftsAreNotPublished() throws Exception {
    run("article", "Another", "--summary", "What it says.");
    Path a = folder.resolve("content/articles/another.md");
    assertThat(Generator.check(Settings.of(folder), Progress.SILENT).artifacts())
        .noneMatch(f -> f.path().value().contains("another"));

    Files.writeString(a, read("content/articles/another.md").replaceFirst("draft: true.*\n", ""));
    assertThat(Generator.check(Settings.of(folder), Progress.SILENT).artifacts())
        .anyMatch(f -> f.path().value().equals("articles/another/index.html"))
        .noneMatch(f -> new String(f.bytes(), UTF_8).contains("are for editors"));
  }

  @Test
  void missingFieldsAreAskedForUntilTheyAreValid() throws IOException {
    String typed =
        String.join(
            "\n",
            "",
            "artcle",
            "faq",
            "Is it “normal”: really?",
            "Often. It depends: on what?",
            "9",
            "2",
            "",
            "2026-02-30",
            "",
            "",
            "");

    assertThat(run(folder, typed, "--ask")).as(told).isZero();

    assertThat(told)
        .contains("there is no kind \"artcle\"", "The article it belongs to.")
        .contains("1 first (The first)", "2 second (The second)")
        .contains("there is no article \"9\"", "\"2026-02-30\" is not a date", "[rob]");
    assertThat(read("content/faqs/is-it-normal-really.md"))
        .contains("question: \"Is it “normal”: really?\"\n")
        .contains("answer: \"Often. It depends: on what?\"\n")
        .contains("article: second\nreviewer: rob\npublished: 2026-11-22\n");
  }

  @Test
  void aWantedPageIsChosenFromAListWithTheMostWantedFirst() throws IOException {
    assertThat(run(folder, "1\narticle\nWhat changes.\n\n\n\n\n", "--ask")).as(told).isZero();

    assertThat(told)
        .contains("  1 After a baby; menopause (wanted by 2 pages)")
        .contains("  2 A plan (wanted by 1 page)");
    assertThat(read("content/articles/after-a-baby-and-menopause.md"))
        .contains("title: After a baby; menopause\n", "aliases: [Babies and after]\n");
  }

  @Test
  void aNameWithoutAPageIsWantedToo() throws IOException {
    Path first = folder.resolve("content/articles/first.md");
    Files.writeString(first, Files.readString(first) + "\nAnd [[Nobody wrote this]].\n");

    assertThat(run()).isEqualTo(2);

    assertThat(told)
        .contains("choose a kind of page: article, vignette, faq")
        .contains("Nobody wrote this (wanted by 1 page)", "Nothing was written.");
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    String before = read("content/articles/first.md");
    assertThat(run("article", "First", "--summary", "Another.")).isEqualTo(2);
    assertThat(told).contains("articles/first exists already");
    assertThat(run("term", "the FIRST", "--summary", "Another.")).isEqualTo(2);
    assertThat(told).contains("articles/first already has this name");

    Files.writeString(folder.resolve("content/articles/kept.md"), "---\nno page\n");
    assertThat(run("article", "Kept", "--summary", "Another.")).isNotZero();
    assertThat(read("content/articles/kept.md")).isEqualTo("---\nno page\n");
    assertThat(read("content/articles/first.md")).isEqualTo(before);
  }

  @Test
  void allInvalidValuesAreRejectedAtOnce() throws IOException {
    assertThat(
            run("faq", "Why?", "--set", "article=frist", "--set", "published=soon", "--set", "x=y"))
        .isEqualTo(2);

    assertThat(told)
        .contains("\"answer\" is required: The answer, in one or two plain sentences.")
        .contains("article: there is no article \"frist\"; did you mean \"first\"?")
        .contains("published: \"soon\" is not a date such as 2026-11-22")
        .contains("pages of this kind have no \"x\"");
    assertThat(run("faq", "すべて", "--summary", "Yes.", "--set", "article=first")).isEqualTo(2);
    assertThat(told).contains("can't be turned into an address", "--id");
    assertThat(run("artcle", "x")).isEqualTo(2);
    assertThat(told).contains("did you mean \"article\"?");
    assertThat(folder.resolve("content/faqs")).doesNotExist();
  }

  @Test
  void cancellingLeavesNoFileBehind() throws IOException {
    assertThat(run(folder, "\narticle\nA title\n", "--ask")).isEqualTo(2);

    assertThat(told).contains("Nothing was written.");
    assertThat(folder.resolve("content/articles/a-title.md")).doesNotExist();
  }
}
