package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renaming and removing pages from the desk. */
class DeskMoveTest extends DeskRequests {

  private static final String LISTING =
      """
      ---
      name: Noa Abel
      summary: Noa helps couples.
      sample: true
      licences: [{type: LCSW, jurisdiction: US-NY, number: X-1, checked: 2026-11-01}]
      formats: [video]
      jurisdictions: [US-NY]
      accepting: true
      contact: {email: noa@example.org}
      consented: 2026-10-01
      ---
      """;

  @BeforeEach
  void refer() throws Exception {
    Files.writeString(
        other(), FRONT.replace("Talking", "Listening") + "See [[articles/talking|there]].\n");
    server.close();
    serve();
  }

  @Test
  void the_lines_that_a_rename_changes_are_shown_first() throws Exception {
    String answer = post("rename.json", "id", "speaking", "dryRun", "yes");

    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .contains("content/articles/listening.md:9", "  + See [[articles/speaking|there]].")
        .contains("content/articles/talking.md becomes content/articles/speaking.md")
        .contains("\"address\":\"\"")
        .doesNotContain("dry run");
    assertThat(article()).exists();
    assertThat(Files.readString(other())).contains("[[articles/talking|there]]");
  }

  @Test
  void a_renamed_page_is_at_its_new_address_at_once() throws Exception {
    String answer = post("rename.json", "id", "speaking");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"address\":\"/articles/speaking/\"");
    assertThat(article()).doesNotExist();
    assertThat(Files.readString(other())).contains("See [[articles/speaking|there]].");
    assertThat(get("/articles/speaking/")).startsWith("HTTP/1.1 200 ").contains("Once.");
    assertThat(get("/articles/talking/")).startsWith("HTTP/1.1 200 ").contains("speaking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listening", "Not an id", "../people/talking", ""})
  void an_id_that_a_page_cant_have_is_refused(String id) throws Exception {
    assertThat(post("rename.json", "id", id)).startsWith("HTTP/1.1 422 ").contains("Nothing was");
    assertThat(article()).exists();
  }

  @Test
  void readers_of_a_removed_page_are_sent_to_another() throws Exception {
    String shown = post("remove.json", "to", "topics/closeness", "dryRun", "yes");
    assertThat(shown).contains("  + See [[topics/closeness|there]].", "talking.md is removed");
    assertThat(article()).exists();

    String answer = post("remove.json", "to", "topics/closeness");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"address\":\"/topics/closeness/\"");
    assertThat(article()).doesNotExist();
    assertThat(Files.readString(folder.resolve("content/topics/closeness.md")))
        .contains("redirects: [/articles/talking/]");
  }

  @Test
  void without_another_page_its_references_become_words() throws Exception {
    assertThat(post("remove.json", "to", "")).contains("\"address\":\"/\"");
    assertThat(Files.readString(other())).contains("See there.");
  }

  @Test
  void a_page_that_another_one_needs_stays() throws Exception {
    String answer = post("remove.json", "file", "content/people/rob.md", "to", "");

    assertThat(answer)
        .startsWith("HTTP/1.1 422 ")
        .contains("or choose a page to send readers to")
        .doesNotContain("--to");
    assertThat(folder.resolve("content/people/rob.md")).exists();
  }

  @Test
  void a_person_who_asked_to_be_removed_is_kept_out_of_later_imports() throws Exception {
    String file = "content/therapists/noa-abel.md";
    Path listing = folder.resolve(file);
    BaseSite.write(listing, LISTING);
    server.close();
    serve();
    assertThat(get("/_candor/names.json?file=" + file)).contains("\"listed\":true");

    String shown = post("remove.json", "file", file, "to", "", "keepOut", "yes", "dryRun", "yes");
    assertThat(shown).contains("later imports keep this person out");
    assertThat(listing).exists();

    assertThat(post("remove.json", "file", file, "to", "", "keepOut", "yes"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(listing).doesNotExist();
    assertThat(Files.readString(folder.resolve("content/removed.yaml"))).contains("hashes: [");
  }

  @Test
  void only_people_in_the_directory_are_kept_out() throws Exception {
    assertThat(post("remove.json", "to", "", "keepOut", "yes"))
        .startsWith("HTTP/1.1 422 ")
        .contains("only people in the directory can be kept out")
        .doesNotContain("--keep-out");
    assertThat(article()).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/site.yaml", "../x.md", "content/none.md", ""})
  void only_pages_of_the_site_are_moved(String file) throws Exception {
    assertThat(post("rename.json", "file", file, "id", "x")).startsWith("HTTP/1.1 400 ");
    assertThat(post("remove.json", "file", file, "to", "")).startsWith("HTTP/1.1 400 ");
    assertThat(post("remove.json", "file", FILE)).startsWith("HTTP/1.1 400 ");
  }

  private Path other() {
    return folder.resolve("content/articles/listening.md");
  }
}
