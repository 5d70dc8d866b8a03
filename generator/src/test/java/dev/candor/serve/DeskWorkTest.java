package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding works and promising pages from the desk. */
class DeskWorkTest extends DeskRequests {

  private static final String BIBTEX =
      "@article{x, author = {Lee, Ada}, title = {A study of talk}, journal = {Talk}, year = 2020,"
          + " doi = {10.1000/talk}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        BIBTEX,
        "TY  - JOUR\nAU  - Lee, Ada\nTI  - A study of talk\nJO  - Talk\nPY  - 2020\n"
            + "DO  - 10.1000/talk\nER  -\n",
        "PMID- 1\nTI  - A study of talk\nFAU - Lee, Ada\nJT  - Talk\nDP  - 2020\n"
            + "LID - 10.1000/talk [doi]\n",
        "{\"type\": \"article-journal\", \"title\": \"A study of talk\", \"DOI\": \"10.1000/talk\","
            + " \"container-title\": \"Talk\", \"issued\": {\"date-parts\": [[2020]]},"
            + " \"author\": [{\"family\": \"Lee\", \"given\": \"Ada\"}]}",
      })
  void a_pasted_work_is_shown_then_added_and_can_be_cited_at_once(String text) throws Exception {
    String shown = post("work.json", "text", text, "dryRun", "yes");

    assertThat(shown)
        .startsWith("HTTP/1.1 200 ")
        .contains("\"ids\":[\"lee-2020\"]")
        .contains("new: lee-2020; still missing: strength, checked")
        .contains("- id: lee-2020\\n", "DOI: \\\"10.1000/talk\\\"");
    assertThat(works()).doesNotExist();

    post("work.json", "text", text);

    assertThat(Files.readString(works())).contains("- id: lee-2020\n", "family: \"Lee\"");
    assertThat(get("/_candor/names.json?file=" + FILE)).contains("{\"id\":\"lee-2020\"");
    assertThat(post("draft.json", "text", FRONT + "It helps [@lee-2020].\n"))
        .doesNotContain("unknown-citation");
  }

  @Test
  void a_work_that_is_there_is_not_added_again_and_its_key_is_said() throws Exception {
    post("work.json", "text", BIBTEX);
    String before = Files.readString(works());

    assertThat(post("work.json", "text", BIBTEX.replace("{x,", "{other,")))
        .startsWith("HTTP/1.1 200 ")
        .contains("there already: lee-2020")
        .contains("\"text\":\"\",\"ids\":[\"lee-2020\"]");
    assertThat(Files.readString(works())).isEqualTo(before);
  }

  @Test
  void a_work_is_written_by_hand_with_all_that_is_known() throws Exception {
    assertThat(
            post(
                "work.json",
                "type",
                "book",
                "title",
                "Talk: a \"guide\"",
                "author",
                "Lee, Ada\nWorld Health Organization, ",
                "issued",
                "2020",
                "strength",
                "moderate",
                "checked",
                "2026-11-01",
                "URL",
                "https://example.org/talk"))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"lines\":[\"new: lee-2020\"]");
    assertThat(Files.readString(works()))
        .contains("strength: moderate\n", "checked: 2026-11-01\n", "\"Talk: a \\\"guide\\\"\"")
        .contains("{family: \"World Health Organization\"}");
    assertThat(get("/_candor/names.json?file=" + FILE)).contains("Talk: a \\\"guide\\\"");
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', a work needs a title",
    "author, '', at least one author",
    "issued, 20, four digits",
    "DOI, talk, a DOI looks like",
    "URL, example.org, begins with https://",
    "checked, soon, date"
  })
  void what_a_work_cant_have_is_refused_and_nothing_is_written(
      String key, String value, String refusal) throws Exception {
    String[] parts = {"title", "Talk", "author", "Lee, Ada", "issued", "2020", "x", ""};
    for (int i = 0; i < parts.length; i += 2) {
      parts[i + 1] = parts[i].equals(key) ? value : parts[i + 1];
    }
    if (!List.of(parts).contains(key)) {
      parts[6] = key;
      parts[7] = value;
    }

    assertThat(post("work.json", parts)).startsWith("HTTP/1.1 422 ").contains(refusal);
    assertThat(works()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1000/talk", "Just words.", "", "@article{x, title = {No end"})
  void a_text_without_a_work_says_what_to_do(String text) throws Exception {
    assertThat(post("work.json", "text", text))
        .startsWith("HTTP/1.1 422 ")
        .contains("or fill in the fields");
    assertThat(works()).doesNotExist();
  }

  @Test
  void a_promised_page_can_be_referred_to_before_it_is_written() throws Exception {
    String shown =
        post("promise.json", "title", "Saying no", "aliases", "No\n\nRefusing", "dryRun", "yes");
    assertThat(shown)
        .startsWith("HTTP/1.1 200 ")
        .contains("  + - title: Saying no\"", "  +   aliases: [\\\"No\\\", Refusing]\"");
    Path planned = folder.resolve("content/planned.yaml");
    assertThat(planned).doesNotExist();

    post("promise.json", "title", "Saying no", "aliases", "No\n\nRefusing");

    assertThat(Files.readString(planned))
        .isEqualTo("- title: Saying no\n  aliases: [\"No\", Refusing]\n");
    assertThat(post("draft.json", "text", FRONT + "See [[Saying no]] and [[refusing]].\n"))
        .doesNotContain("unknown-reference");
    Files.writeString(planned, "# Ours\r\n" + Files.readString(planned).replace("\n", "\r\n"));
    server.close();
    serve();
    assertThat(post("promise.json", "title", "Being: kind")).startsWith("HTTP/1.1 200 ");
    assertThat(Files.readString(planned))
        .startsWith("# Ours\r\n- title: Saying no\r\n")
        .endsWith("- title: \"Being: kind\"\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', a page needs a title",
    "Talking, articles/talking already has the name",
    "closeness, topics/closeness already has the name",
    "A | B, leave out",
  })
  void a_page_that_cant_be_promised_is_refused(String title, String refusal) throws Exception {
    assertThat(post("promise.json", "title", title))
        .startsWith("HTTP/1.1 422 ")
        .contains(refusal)
        .contains("Nothing was written.");
    assertThat(folder.resolve("content/planned.yaml")).doesNotExist();
  }

  @Test
  void a_page_is_promised_once() throws Exception {
    post("promise.json", "title", "Saying no");
    assertThat(post("promise.json", "title", "saying NO")).contains("is promised already");
  }

  @Test
  void what_is_no_request_is_refused_here_too() throws Exception {
    assertThat(post("work.json", "dryRun", "yes")).startsWith("HTTP/1.1 400 ");
    assertThat(post("promise.json", "dryRun", "yes")).startsWith("HTTP/1.1 400 ");
  }

  private Path works() {
    return folder.resolve("content/references.yaml");
  }
}
