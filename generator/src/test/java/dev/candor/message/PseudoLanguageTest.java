package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.BuildReport;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No visible text is hard-coded in the program, a template or a script: the golden site, built in a
 * language that marks every message, shows nothing but messages and content.
 */
class PseudoLanguageTest {

  /** Settings of a host, and the names of towns, which are data and nobody's wording. */
  private static final Pattern HAS_NO_MESSAGES =
      Pattern.compile("vercel\\.json|assets/directory\\.[0-9a-f]+/near(-\\d+)?\\.json");

  private static final Path GOLDEN = Path.of("src/test/golden/site");

  @TempDir private Path folder;

  private void write() throws IOException {
    for (String part : List.of("content", "site")) {
      try (Stream<Path> files = Files.walk(GOLDEN.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          write(GOLDEN.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    String settings =
        Files.readString(folder.resolve("site/site.yaml"))
            .replace("language: en-GB", "language: " + PseudoLanguage.CODE)
            .replace("theme: golden", "theme: plain")
            // Without these, the program's default messages are used.
            .replaceAll("(?m)^(directory|exit):.*\n", "");
    write(
        "site/site.yaml",
        (settings + "crisisWords: {harm: self-harm}\ntypography: false\n").getBytes(UTF_8));
    write(
        "themes/plain/messages/" + PseudoLanguage.CODE + ".yaml",
        PseudoLanguage.catalogue().getBytes(UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }

  private List<String> unmarked() throws Exception {
    Settings settings =
        Settings.of(folder)
            .at(Instant.parse("2026-11-22T12:00:00Z"))
            .withOutput(folder.resolve("public"));
    BuildReport built = Generator.check(settings, Progress.SILENT);
    assertThat(built.found()).noneMatch(d -> d.isError());
    VisibleText visible = new VisibleText(new ContentTexts(folder));
    for (Artifact artifact : built.artifacts()) {
      String path = artifact.path().value();
      if (path.matches(".*\\.(html|xml|json|vcf|js)") && !HAS_NO_MESSAGES.matcher(path).matches()) {
        visible.look(path, new String(artifact.bytes(), UTF_8));
      }
    }
    return visible.found();
  }

  @Test
  void everythingThatReadersSeeIsAMessageOrContent() throws Exception {
    write();

    assertThat(unmarked()).isEmpty();
  }

  @Test
  void hardCodedTextInATemplateOrScriptIsFound() throws Exception {
    write();
    Path plain = Path.of("../themes/plain");
    String term = Files.readString(plain.resolve("templates/term.ftlh"));
    write(
        "themes/plain/templates/term.ftlh",
        term.replace("<@parts.prose", "<p title=\"Tool tip\">Hello, readers</p><@parts.prose")
            .getBytes(UTF_8));
    String search = Files.readString(plain.resolve("scripts/search/30-page.js"));
    write(
        "themes/plain/scripts/search/30-page.js",
        search.replace("say(\"best\")", "\"Best of all\"").getBytes(UTF_8));

    List<String> found = unmarked();

    assertThat(found)
        .anyMatch(line -> line.endsWith("text: Hello, readers"))
        .anyMatch(line -> line.endsWith("title: Tool tip"))
        .anyMatch(line -> line.endsWith("script: Best of all"));
  }

  @Test
  void aHardCodedWordNextToContentIsFound() throws Exception {
    write();
    ContentTexts content = new ContentTexts(folder);

    assertThat(content.explains("Dee and Marcus", false)).isFalse();
    assertThat(content.explains("Gold & Sons: page", false)).isFalse();
    assertThat(content.explains("Gold & Sons", false)).isTrue();
    assertThat(content.explains("strong", false)).isFalse();
  }
}
