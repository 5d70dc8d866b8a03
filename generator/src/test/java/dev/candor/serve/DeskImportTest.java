package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.Settings;
import dev.candor.engine.importing.ImportRequest;
import dev.candor.engine.importing.ImportService;
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
            true,
            false,
            List.of());
    return ImportService.run(Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z")), request)
        .told();
  }

  private List<String> open() throws IOException {
    List<String> ids = new ArrayList<>();
    Matcher id = Pattern.compile("<article data-id=\"(\\w+)\"").matcher(get("/_candor/import"));
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  private String kept() throws IOException {
    return Files.readString(folder.resolve("content/.imported.yaml"));
  }

  private String accept(String ids) throws IOException {
    return press("accept", ids);
  }

  private String press(String press, String ids) throws IOException {
    return send(
        "import.json",
        "Origin: SELF + Content-Type: application/json + X-Candor-Token: TOKEN",
        json(press, ids));
  }

  private String left() throws IOException {
    Matcher left = Pattern.compile("id=\"count\">(\\d+)<").matcher(get("/_candor/import"));
    return left.find() ? left.group(1) : "";
  }

  /** The id of the item that has a button for a press. */
  private String idWith(String press) throws IOException {
    Matcher id =
        Pattern.compile("data-press=\"" + press + "\" aria-describedby=\"what-(\\w+)\"")
            .matcher(get("/_candor/import"));
    return id.find() ? id.group(1) : "";
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
  void what_was_accepted_can_be_undone() throws Exception {
    imports();
    List<String> before = open();
    String noted = kept();
    accept(String.join("\n", before.subList(0, 2)));
    Files.writeString(article(), FRONT + "Edited since.\n");

    assertThat(get("/_candor/import")).contains("<h2>Accepted</h2>", ">Undo</button>");
    assertThat(press("undo", before.get(0))).endsWith("{\"open\":" + (before.size() - 1) + "}");
    assertThat(open()).contains(before.get(0)).doesNotContain(before.get(1));

    imports();
    press("undo", before.get(1));
    assertThat(open()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(kept()).isEqualTo(noted);
    assertThat(article()).content().endsWith("Edited since.\n");
  }

  private Path edited() throws IOException {
    Path page = folder.resolve("content/articles/when-couple-stops-touching.md");
    Files.writeString(page, Files.readString(page) + "\nMy own words.\n");
    return page;
  }

  @Test
  void an_edited_page_is_kept_until_that_is_undone() throws Exception {
    imports();
    Path page = edited();
    String mine = Files.readString(page);
    assertThat(imports())
        .contains("1 edited since")
        .contains("content/articles/when-couple-stops-touching.md:")
        .contains("    your page:\n", "      My own words.\n", "    the import's text:\n");
    assertThat(get("/_candor/import"))
        .contains("<h2>Edited since it was imported</h2>", "My own words.", "Your page</p>");
    int left = Integer.parseInt(left());

    String conflict = idWith("keep");
    assertThat(press("keep", conflict)).endsWith("{\"open\":" + (left - 1) + "}");
    assertThat(imports()).contains("0 edited since").doesNotContain("import-conflict");
    assertThat(idWith("keep")).isEmpty();

    assertThat(press("undo", conflict)).endsWith("{\"open\":" + left + "}");
    assertThat(imports()).contains("1 edited since");
    assertThat(page).content().isEqualTo(mine);
  }

  @Test
  void the_text_of_the_import_is_taken_until_that_is_undone() throws Exception {
    imports();
    Path page = folder.resolve("content/articles/when-couple-stops-touching.md");
    String theirs = Files.readString(page);
    String mine = Files.readString(edited());
    imports();
    String conflict = idWith("take");

    assertThat(press("take", conflict)).startsWith("HTTP/1.1 200 ");
    assertThat(page).content().isEqualTo(theirs);
    assertThat(press("undo", conflict)).startsWith("HTTP/1.1 200 ");
    assertThat(page).content().isEqualTo(mine);
    assertThat(idWith("take")).isEqualTo(conflict);

    press("take", conflict);
    assertThat(imports()).contains("0 edited since");
    assertThat(page).content().isEqualTo(theirs);
  }

  @Test
  void what_was_edited_since_the_list_was_made_is_not_lost() throws Exception {
    imports();
    Path page = edited();
    imports();
    String conflict = idWith("take");
    Files.writeString(page, "Quite another text.\n");

    assertThat(press("take", conflict)).startsWith("HTTP/1.1 409 ");
    assertThat(page).content().isEqualTo("Quite another text.\n");

    press("take", idWith("take"));
    String taken = idWith("undo");
    Files.writeString(page, Files.readString(page) + "One more.\n");
    assertThat(press("undo", taken)).startsWith("HTTP/1.1 409 ");
    assertThat(page).content().endsWith("One more.\n");
  }

  @Test
  void an_unknown_decision_changes_nothing() throws Exception {
    imports();
    String noted = kept();

    assertThat(accept("0123456789abcdef\n\"}"))
        .startsWith("HTTP/1.1 409 ")
        .endsWith("Something was changed since this list was made: reload it.\n");

    assertThat(kept()).isEqualTo(noted);
  }

  @Test
  void without_an_import_nothing_is_to_be_decided() throws Exception {
    assertThat(get("/_candor/import")).contains("<span id=\"count\">0</span> left");
    assertThat(accept("0123456789abcdef")).startsWith("HTTP/1.1 409 ");
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

    accept(before.get(0));
    assertThat(send("import.json", headers, json("undo", before.get(0))))
        .startsWith("HTTP/1.1 403 ");
    assertThat(open()).isEqualTo(before.subList(1, before.size()));
  }
}
