package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.AuthoringService;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A translation is shown beside its source, with what has changed since it was made. */
class TwinPageTest extends DeskRequests {

  private static final String HEAD =
      "---\ntitle: %s\nsummary: S.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n---\n\n";

  private static final String TWIN = "/_candor/twin?file=content%2F";

  private void source(String text) throws IOException {
    BaseSite.write(folder.resolve("content/articles/a.md"), HEAD.formatted("A <page>") + text);
  }

  private void open(String before, String now) throws Exception {
    server.close();
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: T\nbaseUrl: https://test.example.org\nlanguage: en\n"
            + "contentNotes: [abuse, assault, self-harm]\n"
            + "languages: {en: {name: English, default: true}, ar: {name: العربية}}\n");
    source(before);
    BaseSite.write(
        folder.resolve("content/ar/articles/a.md"),
        HEAD.formatted("صفحة") + "أولا.\n\nثانيا.\n\n## جزء\n\nثالثا.\n");
    AuthoringService.translate(
        Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z")), "a", "ar", "Ana");
    source(now);
    serve();
  }

  @Test
  void a_changed_paragraph_is_marked_beside_its_translation() throws Exception {
    open("One.\n\nTwo.\n\n## Part\n\nThree.\n", "One!\n\nTake <b>5</b> mg.\n\n## Part\n\nThree.\n");

    assertThat(get(TWIN + "ar%2Farticles%2Fa.md"))
        .startsWith("HTTP/1.1 200 ")
        .contains(
            "Since it was translated on 2026-11-22, 1 paragraph or field of the source was changed",
            "<tr class=\"changed\"><td><strong>Changed</strong><div lang=\"en\" dir=\"ltr\">"
                + "Take &lt;b&gt;5&lt;/b&gt; mg.</div></td><td><div lang=\"ar\" dir=\"rtl\">ثانيا.",
            "<tr><td><div lang=\"en\" dir=\"ltr\">## Part</div></td>"
                + "<td><div lang=\"ar\" dir=\"rtl\">## جزء</div>",
            "href=\"/_candor/edit?file=content%2Far%2Farticles%2Fa.md\"",
            "<bdi lang=\"en\">A &lt;page&gt;</bdi>")
        .doesNotContain("<script");
    assertThat(get("/_candor/page.json?/ar/articles/a/")).contains("\"twin\":true");
    assertThat(get("/_candor/page.json?/articles/a/")).contains("\"twin\":false");
  }

  @Test
  void an_extra_paragraph_moves_nothing_in_the_next_part() throws Exception {
    open("One.\n\nTwo.\n\n## Part\n\nThree.\n", "One.\n\nTwo.\n\nMore.\n\n## Part\n\nThree.\n");

    assertThat(get(TWIN + "ar%2Farticles%2Fa.md"))
        .contains("More.</div></td><td><div lang=\"ar\" dir=\"rtl\"></div>")
        .contains("Three.</div></td><td><div lang=\"ar\" dir=\"rtl\">ثالثا.</div>");
  }

  @Test
  void a_fresh_translation_says_so_and_other_files_have_no_such_page() throws Exception {
    open("One.\n", "One!\n");

    assertThat(get(TWIN + "ar%2Farticles%2Fa.md"))
        .contains("The source says what it said when it was translated on 2026-11-22.")
        .doesNotContain("class=\"changed\"");
    assertThat(get(TWIN + "articles%2Fa.md")).startsWith("HTTP/1.1 404 ");
    assertThat(get(TWIN + "nothing.md")).startsWith("HTTP/1.1 404 ");
  }
}
