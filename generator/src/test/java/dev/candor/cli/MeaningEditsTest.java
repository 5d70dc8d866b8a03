package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A sign-off and a translation go by one rule of what counts as a change: a table of edits. */
class MeaningEditsTest {

  private static final String SITE =
      "title: Test\nbaseUrl: https://test.example.org\ncontentNotes: [abuse]\n"
          + "languages: {en: {name: English, default: true}, es: {name: Español}}\n";

  private static final String REFERENCES =
      "- {id: smith-2020, type: book, title: One, author: [{family: Smith, given: A}], issued: 2020}\n"
          + "- {id: smith-2021, type: book, title: Two, author: [{family: Smith, given: A}], issued: 2021}\n"
          + "- {id: lee-2021, type: book, title: Three, author: [{family: Lee, given: B}], issued: 2021}\n";

  @TempDir private Path folder;

  /** An edit of the table. */
  private record Edit(String name, boolean counts, String before, String after) {}

  @TestFactory
  Stream<DynamicTest> eachEditCountsForBothOrForNeither() throws IOException {
    List<Edit> edits = edits();
    BaseSite.write(folder);
    BaseSite.write(folder.resolve("site/site.yaml"), SITE);
    BaseSite.write(folder.resolve("content/references.yaml"), REFERENCES);
    page("articles/base.md", "Base page", "Words.");
    page("articles/another.md", "Another page", "Words.");
    List<String> signing = new ArrayList<>(List.of("sign-off", "--reviewer", "rob"));
    for (int i = 0; i < edits.size(); i++) {
      page("articles/e" + i + ".md", "Edit " + i, edits.get(i).before());
      page("es/articles/e" + i + ".md", "Edit " + i, edits.get(i).before());
      signing.add("articles/e" + i);
    }
    for (String name : List.of("a", "b")) {
      Path image = folder.resolve("content/images/" + name + ".jpg");
      Files.createDirectories(image.getParent());
      Files.write(image, placeholder());
    }
    String signed = run(signing.toArray(String[]::new));
    assertThat(signed).contains("by rob on 2026-11-22");
    translated();
    for (int i = 0; i < edits.size(); i++) {
      page("articles/e" + i + ".md", "Edit " + i, edits.get(i).after());
    }
    String found = run("check", "--all");
    return Stream.iterate(0, i -> i < edits.size(), i -> i + 1)
        .map(i -> dynamicTest(edits.get(i).name(), () -> judge(edits.get(i), i, found)));
  }

  private static void judge(Edit edit, int at, String found) {
    String file = "articles/e" + at + ".md:";
    boolean changed = told(found, "content/" + file, "changed-since-review");
    boolean stale = told(found, "content/es/" + file, "translation-stale");
    assertThat(changed).as("needs a new sign-off: " + edit).isEqualTo(edit.counts());
    assertThat(stale).as("translation is stale: " + edit).isEqualTo(edit.counts());
  }

  private static boolean told(String found, String place, String rule) {
    return found.lines().anyMatch(l -> l.startsWith(place) && l.contains("[" + rule + "]"));
  }

  /** Records translations of what was signed: the records of both have the same form. */
  private void translated() throws IOException {
    String reviews = Files.readString(folder.resolve("content/reviews.yaml"));
    BaseSite.write(
        folder.resolve("content/translations.yaml"),
        reviews.replace("\n  reviewer: rob\n", "\n  language: es\n"));
  }

  private void page(String path, String title, String text) throws IOException {
    BaseSite.write(
        folder.resolve("content/" + path),
        "---\ntitle: "
            + title
            + "\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-02\n"
            + (path.startsWith("es/") ? "translation: human\n" : "")
            + "---\n\n"
            + text
            + "\n");
  }

  private static byte[] placeholder() throws IOException {
    try (InputStream image =
        MeaningEditsTest.class.getResourceAsStream("/dev/candor/importing/placeholder.jpg")) {
      return Objects.requireNonNull(image).readAllBytes();
    }
  }

  private String run(String... args) {
    CommandRun run = CommandRun.dated(folder, args);
    assertThat(run.status()).as(run.told()).isLessThan(3);
    return run.told();
  }

  private static List<Edit> edits() throws IOException {
    List<Edit> edits = new ArrayList<>();
    try (InputStream table = MeaningEditsTest.class.getResourceAsStream("/meaning/edits.txt")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      for (String block : text.split("\n\n")) {
        if (!block.startsWith("#")) {
          edits.add(edit(block));
        }
      }
    }
    return edits;
  }

  private static Edit edit(String block) {
    List<String> lines = block.strip().lines().toList();
    String[] name = lines.get(0).split(": ", 2);
    assertThat(name[0]).isIn("same", "counts");
    return new Edit(name[1], name[0].equals("counts"), side(lines, '-'), side(lines, '+'));
  }

  private static String side(List<String> lines, char mark) {
    return String.join(
        "\n",
        lines.stream()
            .skip(1)
            .filter(line -> line.charAt(0) == mark)
            .map(line -> line.substring(Math.min(2, line.length())))
            .toList());
  }
}
