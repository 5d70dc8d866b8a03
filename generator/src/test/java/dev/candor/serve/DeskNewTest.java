package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting a page from the desk's form. */
class DeskNewTest extends DeskRequests {

  @Test
  void every_kind_asks_what_it_cant_do_without() throws Exception {
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "kinds: {recipe: {folder: recipes, fields: {serves: {type: number, required: true}}}}\n");
    server.close();
    serve();

    String kinds = get("/_candor/kinds.json");

    assertThat(kinds)
        .contains("\"languages\":[],\"kinds\":[")
        .contains(
            "{\"name\":\"article\",\"label\":\"Article\",\"folder\":\"articles\",\"fields\":[{\"key\":\"title\"")
        .contains("\"key\":\"authors\"")
        .contains("[[\"ann\",\"Ann Author\"]]")
        .contains("\"key\":\"published\"", "\"shape\":\"day\"", "\"usual\":\"2026-11-22\"")
        .contains("\"name\":\"recipe\"", "\"key\":\"serves\"", "\"shape\":\"number\"")
        .doesNotContain("\"key\":\"redirects\"");
  }

  @ParameterizedTest
  @CsvSource({
    "A first visit, '', a-first-visit, ''",
    "A first visit, visiting, visiting, ''",
    "Talking, '', talking, articles/talking exists already: choose another title or another id",
    "Closeness, '', closeness, topics/closeness already has this name",
    "A first visit, ../../site, ../../site, can't be turned into an address",
    "'', '', '', ''"
  })
  void the_id_is_proposed_and_what_stands_against_it_is_said(
      String title, String id, String proposed, String refusal) throws Exception {
    String query = "kind=article&title=" + title.replace(" ", "%20") + "&id=" + id;

    String answer = get("/_candor/new-id.json?" + query);

    assertThat(answer).contains("\"id\":\"" + proposed + "\"").contains(refusal);
    assertThat(answer.contains("\"refusal\":\"\"")).isEqualTo(refusal.isEmpty());
    assertThat(answer).doesNotContain("--id");
  }

  @Test
  void the_text_is_shown_before_it_is_written_and_the_page_is_there_at_once() throws Exception {
    Path made = folder.resolve("content/articles/a-first-visit.md");

    String shown = post("new.json", visit("dryRun", "yes"));

    assertThat(shown)
        .startsWith("HTTP/1.1 200 ")
        .contains("\"path\":\"content/articles/a-first-visit.md\"")
        .contains("\\ntitle: A first visit\\n", "\\nauthors: [ann]\\n", "\\ndraft: true");
    assertThat(made).doesNotExist();

    assertThat(bodyOf(post("new.json", visit()))).isEqualTo(bodyOf(shown));
    assertThat(Files.readString(made)).contains("summary: What happens.", "published: 2026-11-22");
    assertThat(get("/_candor/file.json?file=content/articles/a-first-visit.md"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(get("/articles/a-first-visit/")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_page_is_never_written_over_another() throws Exception {
    String answer = post("new.json", visit("title", "Speaking", "id", "talking"));

    assertThat(answer).startsWith("HTTP/1.1 422 ").contains("articles/talking exists already");
    assertThat(Files.readString(article())).contains("Once.");
  }

  @Test
  void every_missing_or_wrong_answer_is_named() throws Exception {
    String answer =
        post("new.json", "kind", "article", "title", "A first visit", "answer reviewer", "ann");

    assertThat(answer)
        .startsWith("HTTP/1.1 422 ")
        .contains("\"summary\" is required")
        .contains("there is no person \"ann\"")
        .contains("Nothing was written.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../site/site", "a/b", "..", "A", "c:x"})
  void an_id_leads_nowhere_else(String id) throws Exception {
    assertThat(post("new.json", visit("id", id))).startsWith("HTTP/1.1 422 ");
  }

  @Test
  void the_form_needs_no_file_and_loads_only_its_own_script() throws Exception {
    assertThat(get("/_candor/new"))
        .startsWith("HTTP/1.1 200 ")
        .contains("data-token=\"" + token + "\"")
        .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
    assertThat(get("/_candor/new", "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
    assertThat(get("/_candor/kinds.json", "Origin: null")).startsWith("HTTP/1.1 403 ");
    assertThat(post("new.json", "title", "x")).startsWith("HTTP/1.1 400 ");
  }

  /** The answers about a page, with others in addition or instead. */
  private static String[] visit(String... others) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("kind", "article");
    all.put("title", "A first visit");
    all.put("answer summary", "What happens.");
    all.put("answer authors", "ann");
    all.put("answer reviewer", "rob");
    for (int i = 0; i < others.length; i += 2) {
      all.put(others[i], others[i + 1]);
    }
    return all.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }
}
