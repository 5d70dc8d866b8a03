package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Settings;
import dev.candor.engine.importing.ListingsRequest;
import dev.candor.engine.importing.ListingsService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listings that are perhaps of one person are made one, or kept apart, in the browser. */
class DeskPairsTest extends DeskRequests {

  private static final String MAP =
      """
      by: owner
      on: 2026-11-01
      columns:
        Name: name
        Number: licences.number
        Phone: contact.phone
        Zip: postcode
      fixed:
        licences.type: LCSW
        licences.jurisdiction: US-NY
        licences.board: https://board.example.org/
        licences.checked: 2026-11-02
        summary: Helps couples.
        formats: [video]
        jurisdictions: [US-NY]
        accepting: true
        consented: 2026-10-01
      """;

  private static final String ONE = "therapists/ann-lee.md";
  private static final String OTHER = "therapists/ann-lee-2.md";

  @BeforeEach
  void twoRows() throws Exception {
    BaseSite.write(folder.resolve("map.yaml"), MAP);
    BaseSite.write(
        folder.resolve("clinic.csv"),
        "Name,Number,Phone,Zip\nAnn Lee,0123,+1 212 555 0142,10001\n"
            + "Ann Lee,0777,+1 212 555 0142,10001\n");
    BaseSite.write(article(), FRONT + "Ask [[therapists/ann-lee-2|her]].\n");
    imports();
    server.close();
    serve();
  }

  private String imports() throws Exception {
    ListingsRequest request =
        new ListingsRequest(
            Optional.of(folder.resolve("clinic.csv")),
            Optional.of(folder.resolve("map.yaml")),
            Optional.empty(),
            false,
            true);
    Settings settings = Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z"));
    return ListingsService.run(settings, request).told();
  }

  private String press(String press, String id) throws IOException {
    return send(
        "import.json",
        "Origin: SELF + Content-Type: application/json + X-Candor-Token: TOKEN",
        json(press, id));
  }

  private String idWith(String press) throws IOException {
    Matcher id =
        Pattern.compile("data-press=\"" + press + "\" aria-describedby=\"what-(\\w+)\"")
            .matcher(get("/_candor/import"));
    return id.find() ? id.group(1) : "";
  }

  private Path page(String path) {
    return folder.resolve("content").resolve(path);
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void both_are_shown_and_kept_apart_until_that_is_undone() throws Exception {
    assertThat(get("/_candor/import"))
        .contains("<h2>Perhaps the same person</h2>", "The same name and postcode")
        .contains("0123", "0777", ">One person</button>", ">Keep apart</button>");
    String pair = idWith("apart");

    assertThat(press("apart", pair)).endsWith("{\"open\":0}");
    assertThat(imports()).doesNotContain("listing-duplicate");

    assertThat(press("undo", pair)).startsWith("HTTP/1.1 409 ");
  }

  @Test
  void one_person_is_one_page_with_both_licences_until_that_is_undone() throws Exception {
    Map<String, String> before = content();
    String pair = idWith("one");

    assertThat(press("one", pair)).endsWith("{\"open\":0}");
    assertThat(page(OTHER)).doesNotExist();
    assertThat(page(ONE)).content().contains("0123", "0777", "/therapists/ann-lee-2/");
    assertThat(article()).content().contains("therapists/ann-lee|her");

    assertThat(press("undo", pair)).endsWith("{\"open\":1}");
    assertThat(content()).isEqualTo(before);
    assertThat(imports()).contains("2 unchanged").contains("listing-duplicate");
  }

  @Test
  void the_next_table_finds_them_as_one() throws Exception {
    press("one", idWith("one"));
    Map<String, String> made = content();

    String told = imports();
    assertThat(content()).isEqualTo(made);
    assertThat(told).contains("0 created, 0 updated, 1 unchanged, 0 edited since");
  }

  @Test
  void what_was_edited_since_is_not_lost() throws Exception {
    press("one", idWith("one"));
    String mine = Files.readString(page(ONE)) + "\nMy own words.\n";
    Files.writeString(page(ONE), mine);

    assertThat(press("undo", idWith("undo")))
        .startsWith("HTTP/1.1 409 ")
        .endsWith("therapists/ann-lee.md was edited since: nothing was undone.\n");
    assertThat(page(ONE)).content().isEqualTo(mine);
    assertThat(page(OTHER)).doesNotExist();
  }

  @Test
  void a_page_with_remarks_is_not_written_again() throws Exception {
    String mine = Files.readString(page(ONE)).replace("name: Ann Lee", "name: Ann Lee # of old");
    Files.writeString(page(ONE), mine);

    assertThat(press("one", idWith("one")))
        .startsWith("HTTP/1.1 409 ")
        .contains("written by hand: change them in the editor");
    assertThat(page(ONE)).content().isEqualTo(mine);
    assertThat(page(OTHER)).exists();
  }
}
