package dev.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in several languages that is kept in memory has the same bytes as one built anew. */
class LanguagesPreviewTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir private Path folder;

  @BeforeEach
  void aSiteInTwoLanguages() throws IOException {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\ncontentNotes: [abuse]\n"
            + "languages: {en: {name: English, default: true}, es: {name: Español}}\n");
    page("content/glossary/desire.md", "Desire", "See [[touch]].");
    page("content/glossary/touch.md", "Touch", "See [[desire]].");
    page(
        "content/es/glossary/desire.md",
        "Deseo",
        "Mira [[touch]], [[touch|Touch]] y [[touch|Tocar]].");
  }

  private void page(String path, String title, String text) throws IOException {
    BaseSite.write(
        folder.resolve(path),
        "---\ntitle: " + title + "\ndefinition: A word.\n---\n\n" + text + "\n");
  }

  private static TreeMap<String, String> files(Preview preview) {
    TreeMap<String, String> files = new TreeMap<>();
    for (Artifact file : preview.latest().files(new Workers(1))) {
      files.put(file.path().value(), Hash.of(file.bytes()));
    }
    return files;
  }

  private Preview anew() throws EnvironmentFault {
    return new Preview(Settings.of(folder), CLOCK);
  }

  @Test
  void everyEditGivesTheSameBytesAsACleanBuild() throws Exception {
    Preview kept = anew();
    files(kept);

    page("content/glossary/touch.md", "Contact", "See [[desire]].");
    kept.changed(List.of(folder.resolve("content/glossary/touch.md")));
    assertThat(files(kept)).as("a source is renamed").isEqualTo(files(anew()));

    page("content/glossary/touch.md", "Tocar", "See [[desire]].");
    kept.changed(List.of(folder.resolve("content/glossary/touch.md")));
    assertThat(files(kept))
        .as("a source's title differs from a link's text")
        .isEqualTo(files(anew()));

    page("content/es/glossary/touch.md", "Tacto", "Mira [[desire]].");
    kept.changed(List.of(folder.resolve("content/es/glossary/touch.md")));
    assertThat(files(kept)).as("a source is translated").isEqualTo(files(anew()));

    page("content/es/glossary/desire.md", "Ganas", "Mira [[touch]].");
    kept.changed(List.of(folder.resolve("content/es/glossary/desire.md")));
    assertThat(files(kept)).as("a translation is renamed").isEqualTo(files(anew()));

    Files.delete(folder.resolve("content/es/glossary/touch.md"));
    kept.rescan();
    assertThat(files(kept)).as("a translation is deleted").isEqualTo(files(anew()));
  }

  @Test
  void aTranslatedPageIsShownAtItsAddressAndAsTheBuildMakesIt() throws Exception {
    Preview preview = anew();

    assertThat(preview.latest().at("/es/glossary/desire/").value()).isPresent();
    assertThat(preview.latest().at("/es/feed.xml").value()).isPresent();
    assertThat(preview.latest().at("/es/glossary/touch/").value()).isEmpty();
    assertThat(preview.latest().notes("/es/glossary/desire/", List.of()).file())
        .contains("content/es/glossary/desire.md");
  }
}
