package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting translations, and pages in another language, from the desk. */
class DeskTranslateTest extends DeskRequests {

  private static final String SPANISH = "content/es/articles/talking.md";

  @BeforeEach
  void speakTwoLanguages() throws Exception {
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "languages: {en: {name: English, default: true}, es: {name: Español}}\n");
    server.close();
    serve();
  }

  @Test
  void a_translation_begins_as_a_draft_with_the_text_of_its_source() throws Exception {
    assertThat(get("/_candor/names.json?file=" + FILE))
        .contains("\"file\":\"" + SPANISH + "\",\"written\":false");

    String answer = post("translate.json", "language", "es", "by", "Ana Ruiz");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"file\":\"" + SPANISH + "\"");
    assertThat(Files.readString(folder.resolve(SPANISH))).contains("draft: true", "Once.");
    assertThat(Files.readString(folder.resolve("content/translations.yaml")))
        .contains("page: articles/talking", "by: Ana Ruiz");
    assertThat(get("/_candor/file.json?file=" + SPANISH)).startsWith("HTTP/1.1 200 ");
    assertThat(get("/_candor/names.json?file=" + FILE)).contains("\"written\":true");
  }

  @Test
  void a_translation_is_recorded_as_saying_what_its_source_says() throws Exception {
    post("translate.json", "language", "es", "by", "Ana Ruiz");
    String before = Files.readString(folder.resolve("content/translations.yaml"));
    Files.writeString(article(), FRONT + "Twice a day, with water.\n");
    server.close();
    serve();
    assertThat(get("/_candor/names.json?file=" + SPANISH)).contains("\"translation\":true");

    String answer = post("translate.json", "file", SPANISH, "language", "");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(Files.readString(folder.resolve("content/translations.yaml")))
        .contains("by: Ana Ruiz")
        .isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "../x", ""})
  void only_languages_of_the_site_have_translations(String language) throws Exception {
    assertThat(post("translate.json", "language", language))
        .startsWith("HTTP/1.1 422 ")
        .contains("its languages: es");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/site.yaml", "../x.md", "content/none.md", ""})
  void only_pages_of_the_site_are_translated(String file) throws Exception {
    assertThat(post("translate.json", "file", file, "language", "es")).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void the_people_of_the_site_are_known_by_name_in_each_language() throws Exception {
    post("translate.json", "language", "es", "by", "");

    assertThat(get("/_candor/names.json?file=" + SPANISH))
        .contains("\"kind\":\"person\",\"label\":\"Persona\",\"title\":\"Ann Author\"");
  }

  @Test
  void a_new_page_can_be_in_another_language() throws Exception {
    assertThat(get("/_candor/kinds.json?language=es"))
        .contains("\"languages\":[[\"en\",\"English\"],[\"es\",\"Español\"]]")
        .contains("[[\"ann\",\"Ann Author\"]]");
    String query = "?language=es&kind=article&title=Hablar&id=";
    assertThat(get("/_candor/new-id.json" + query)).contains("content/es/articles/hablar.md");
    assertThat(get("/_candor/new-id.json" + query + "talking"))
        .contains("articles/talking exists in English: start from that page (More, Translate)");
    assertThat(get("/_candor/new-id.json" + query.replace("=es", "=en")))
        .contains("content/articles/hablar.md");

    String answer =
        post(
            "new.json",
            "language",
            "es",
            "kind",
            "article",
            "title",
            "Hablar",
            "answer summary",
            "Cómo empezar.",
            "answer authors",
            "ann",
            "answer reviewer",
            "rob");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("content/es/articles/hablar.md");
    assertThat(Files.readString(folder.resolve("content/es/articles/hablar.md")))
        .contains("title: Hablar", "authors: [ann]", "draft: true");
    assertThat(get("/es/articles/hablar/")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_site_in_one_language_is_not_asked_for_another() throws Exception {
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings).replaceAll("languages: .*\n", ""));
    server.close();
    serve();

    assertThat(get("/_candor/kinds.json?language=")).contains("\"languages\":[]");
    assertThat(get("/_candor/names.json?file=" + FILE)).contains("\"translations\":[]");
  }
}
