package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.ImportRequest;
import dev.candor.engine.ImportService;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import decided is accepted or changed in the browser, and stays accepted. */
class DeskImportTest extends DeskRequests {

  private static final Path SAMPLE =
      Path.of("src/test/resources/import/samples/blogger-takeout-feed.atom");

  private String imports() throws Exception {
    ImportRequest request =
        new ImportRequest(
            List.of(SAMPLE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            List.of());
    return ImportService.run(Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z")), request)
        .told();
  }

  private List<String> open() throws IOException {
    List<String> ids = new ArrayList<>();
    Matcher id = Pattern.compile("data-id=\"(\\w+)\"").matcher(get("/_candor/import"));
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  private String kept() throws IOException {
    return Files.readString(folder.resolve("content/.imported.yaml"));
  }

  private String accept(String ids) throws IOException {
    return send(
        "import.json",
        "Origin: SELF + Content-Type: application/json + X-Candor-Token: TOKEN",
        json("accept", ids));
  }

  @Test
  void each_decision_has_its_source_its_result_and_how_sure_it_is() throws Exception {
    assertThat(imports()).contains(": candor serve, and open /_candor/import at its address.");

    String page = get("/_candor/import");

    assertThat(page)
        .startsWith("HTTP/1.1 200 ")
        .contains("script-src 'self'; style-src 'self'; ")
        .contains("<h4 id=\"what-", "<strong>A guess</strong>: the text doesn", "outcome: ongoing")
        .contains("<p>Before</p><pre>", "<p>Now</p><pre>")
        .contains("/_candor/edit?file=content%2Farticles%2Fwhen-couple-stops-touching.md")
        .contains("<h2>To decide</h2>")
        .doesNotContain("{");
    assertThat(get("/_candor/page.json?/")).contains("\"decisions\":" + open().size());
  }

  @Test
  void an_accepted_decision_does_not_come_back() throws Exception {
    imports();
    List<String> before = open();

    assertThat(accept(before.get(0)))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("{\"open\":" + (before.size() - 1) + "}");

    assertThat(open()).isEqualTo(before.subList(1, before.size()));
    assertThat(kept()).contains("- {accepted: \"" + before.get(0) + "\", of: \"");
    imports();
    assertThat(open()).isEqualTo(before.subList(1, before.size()));
    String noted = kept();
    imports();
    assertThat(kept()).isEqualTo(noted);
  }

  @Test
  void all_decisions_can_be_accepted() throws Exception {
    imports();

    assertThat(accept(String.join("\n", open()))).endsWith("{\"open\":0}");

    assertThat(open()).isEmpty();
    assertThat(imports()).doesNotContain("import-decision").doesNotContain("/_candor/import");
    assertThat(Files.readString(folder.resolve("site/target/import/report.html")))
        .doesNotContain("how sure");
  }

  @Test
  void an_unknown_decision_changes_nothing() throws Exception {
    imports();
    String noted = kept();

    assertThat(accept("0123456789abcdef\n\"}")).startsWith("HTTP/1.1 200 ");

    assertThat(kept()).isEqualTo(noted);
  }

  @Test
  void without_an_import_nothing_is_to_be_decided() throws Exception {
    assertThat(get("/_candor/import")).contains("<span id=\"count\">0</span> left");
    assertThat(accept("0123456789abcdef")).endsWith("{\"open\":0}");
    assertThat(folder.resolve("content/.imported.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: SELF + Content-Type: application/json",
        "Origin: SELF + Content-Type: application/json + X-Candor-Token: wrong",
        "Origin: https://evil.example + Content-Type: application/json + X-Candor-Token: TOKEN",
        "Content-Type: application/json + X-Candor-Token: TOKEN",
        "Origin: SELF + Content-Type: text/plain + X-Candor-Token: TOKEN"
      })
  void nobody_else_can_accept(String headers) throws Exception {
    imports();
    List<String> before = open();

    assertThat(send("import.json", headers, json("accept", before.get(0))))
        .startsWith("HTTP/1.1 403 ");

    assertThat(open()).isEqualTo(before);
  }
}
