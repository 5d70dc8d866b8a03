package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is renamed or removed takes its translations along, and the records of both. */
class TranslatedMovesTest {

  @TempDir private Path folder;

  private String told = "";

  private int move(String... command) {
    CommandRun run = CommandRun.on(folder, command);
    told = run.told();
    return run.status();
  }

  @BeforeEach
  void begin() throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    assertThat(Main.run(nowhere, nowhere, "init", folder.toString())).isZero();
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
                .replace("pages: [a-calm-evening,", "pages: [old-name, a-calm-evening,")
            + "\nlanguages:\n  en: {name: English, default: true}\n  es: {name: Español}\n");
    page("old-name", "", "Text.\n");
    page("other", "related: [old-name]\n", "See [[old-name|this]].\n");
    assertThat(move("translate", "old-name", "es", "--by", "Ana")).as(told).isZero();
    translation("old-name", "Antes", "", "Texto.\n");
    translation("other", "Otra", "related: [old-name]\n", "Mira [[old-name|esto]].\n");
  }

  private void page(String id, String fields, String text) throws IOException {
    write(
        "content/pages/" + id + ".md",
        "---\ntitle: " + id + "\nsummary: About it.\n" + fields + "---\n" + text);
  }

  private void translation(String id, String title, String fields, String text) throws IOException {
    write(
        "content/es/pages/" + id + ".md",
        "---\ntitle: "
            + title
            + "\nsummary: De qué va.\ntranslation: human\n"
            + fields
            + "---\n"
            + text);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).resolveSibling("."));
    Files.writeString(folder.resolve(file), text);
  }

  private String textOf(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void aRenamedPageIsRenamedInEveryLanguageAndInTheSettings() throws IOException {
    assertThat(move("rename", "old-name", "new-name", "--dry-run")).as(told).isZero();
    assertThat(told)
        .contains("content/es/pages/old-name.md becomes content/es/pages/new-name.md")
        .contains("  - - page: pages/old-name", "  + - page: pages/new-name");

    assertThat(move("rename", "old-name", "new-name")).as(told).isZero();

    assertThat(folder.resolve("content/es/pages/old-name.md")).doesNotExist();
    assertThat(textOf("content/pages/new-name.md")).contains("redirects: [/old-name/]\n");
    assertThat(textOf("content/es/pages/new-name.md")).contains("redirects: [/es/old-name/]\n");
    assertThat(textOf("content/es/pages/other.md"))
        .contains("related: [new-name]\n", "Mira [[new-name|esto]].");
    assertThat(textOf("content/translations.yaml")).contains("- page: pages/new-name\n");
    assertThat(textOf("site/site.yaml")).contains("pages: [new-name, a-calm-evening,");
    assertThat(move("check")).as(told).isZero();
    assertThat(told).doesNotContain("translation-stale", "translation-orphan");
  }

  @Test
  void aTranslationGoesAlongWithItsSourceOnly() {
    assertThat(move("rename", "content/es/pages/old-name.md", "new-name")).isEqualTo(2);
    assertThat(told).contains("is a translation: name pages/old-name, and it goes along");
  }

  @Test
  void aRemovedPageSendsReadersOfEachLanguageToAnother() throws IOException {
    page("staying", "", "Text.\n");
    translation("staying", "Queda", "", "Texto.\n");

    assertThat(move("remove", "old-name", "--to", "staying")).as(told).isZero();

    assertThat(told).contains("content/es/pages/old-name.md is removed");
    assertThat(folder.resolve("content/es/pages/old-name.md")).doesNotExist();
    assertThat(textOf("content/pages/staying.md")).contains("redirects: [/old-name/]\n");
    assertThat(textOf("content/es/pages/staying.md")).contains("redirects: [/es/old-name/]\n");
    assertThat(textOf("content/es/pages/other.md"))
        .contains("related: [staying]\n", "Mira [[pages/staying|esto]].");
    assertThat(textOf("content/translations.yaml")).doesNotContain("old-name");
    assertThat(textOf("site/site.yaml")).contains("pages: [staying, a-calm-evening,");
    assertThat(move("check")).as(told).isZero();
  }

  @Test
  void itSaysWhichAddressLeadsNowhereWhereTheOtherPageIsNotTranslated() throws IOException {
    page("staying", "", "Text.\n");

    assertThat(move("remove", "old-name", "--to", "staying")).as(told).isZero();

    assertThat(told).contains("/es/old-name/ leads nowhere: pages/staying isn't in es");
    assertThat(textOf("content/pages/staying.md")).contains("redirects: [/old-name/]\n");
    assertThat(move("check")).as(told).isZero();
  }
}
