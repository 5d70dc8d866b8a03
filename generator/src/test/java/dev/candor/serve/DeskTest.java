package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's requests, byte by byte: what they answer, and whom they don't. */
class DeskTest extends DeskRequests {

  @Test
  void the_page_with_an_unsaved_text_has_the_bytes_of_a_build_of_it() throws Exception {
    String unsaved = FRONT + "Twice, with [[Closeness]].\n";

    String answer = post("draft.json", "text", unsaved);

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"address\":\"/articles/talking/\"");
    String draft = bodyOf(get("/_candor/draft/articles/talking/"));
    assertThat(get("/articles/talking/")).contains("Once.").doesNotContain("Twice");
    assertThat(Files.readString(article())).contains("Once.");
    Files.writeString(article(), unsaved);
    Preview built = new Preview(Settings.of(folder).withDrafts(true), TODAY);
    assertThat(draft)
        .isEqualTo(
            new String(
                built.latest().at("/articles/talking/").value().orElseThrow().bytes(), UTF_8));
  }

  @Test
  void findings_of_the_unsaved_text_have_their_place_and_what_fixes_them() throws Exception {
    String answer = post("draft.json", "text", FRONT + "See [[Closenes]]. It helps 80% of us.\n");

    int at = FRONT.length() + "See ".length();
    assertThat(answer)
        .contains("\"from\":" + at + ",\"to\":" + (at + "[[Closenes]]".length()) + ",\"line\":9")
        .contains("\"rule\":\"unknown-reference\"")
        .contains("\"rule\":\"uncited-claim\"")
        .contains("\"waivable\":true");
  }

  @Test
  void an_allowed_exception_is_not_found_again() throws Exception {
    String answer =
        post(
            "draft.json",
            "text",
            FRONT + "<!-- candor-allow uncited-claim: our own count -->\nIt helps 80% of us.\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("uncited-claim");
  }

  @Test
  void what_a_text_causes_in_other_files_is_said_too() throws Exception {
    Path other = folder.resolve("content/articles/listening.md");
    Files.writeString(
        other, FRONT.replace("Talking", "Listening") + "See [[Talking#A heading]].\n");
    Files.writeString(article(), FRONT + "## A heading\n\nOnce.\n");
    server.close();
    serve();

    String answer = post("draft.json", "text", FRONT + "## Another heading\n\nOnce.\n");

    assertThat(answer.split("\"elsewhere\"")[1]).contains("content/articles/listening.md:9");
  }

  @Test
  void a_text_that_makes_no_page_is_found_faulty_and_can_be_edited_on() throws Exception {
    String answer = post("draft.json", "text", "---\ntitle: [\n---\n\nText.\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"severity\":\"error\"");
    assertThat(post("draft.json", "text", FRONT + "Twice.\n"))
        .contains("\"address\":\"/articles/talking/\"");
  }

  @Test
  void saving_changes_the_edited_line_alone() throws Exception {
    byte[] odd = ("\uFEFF" + FRONT + "Once.  \n\ttab\n").replace("\n", "\r\n").getBytes(UTF_8);
    Files.write(article(), odd);
    String opened = get("/_candor/file.json?file=" + FILE);
    String version = value(opened, "version");

    String answer = post("save.json", "version", version, "text", FRONT + "Twice.  \n\ttab\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(Files.readString(article()))
        .isEqualTo(new String(odd, UTF_8).replace("Once", "Twice"));
    assertThat(post("save.json", "version", value(answer, "version"), "text", FRONT + "Third.\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_file_that_changed_on_disk_is_shown_and_not_overwritten() throws Exception {
    String version = value(get("/_candor/file.json?file=" + FILE), "version");
    Files.writeString(article(), FRONT + "By another program.\n");

    String answer = post("save.json", "version", version, "text", FRONT + "Mine.\n");

    assertThat(answer).startsWith("HTTP/1.1 409 ").contains("By another program.");
    assertThat(Files.readString(article())).contains("By another program.");
  }

  @Test
  void every_file_of_the_content_is_saved_unchanged_byte_for_byte() throws Exception {
    Path odd = folder.resolve("content/articles/odd.md");
    List<String> texts =
        List.of(
            "", "\n", "\uFEFF", "no end", "a\r\nb\nc\rd", "\t x  \n\n\n", "---\r\ntitle: 'A'\r\n");
    for (String text : texts) {
      Files.writeString(odd, text);
      server.close();
      serve();
      String opened = get("/_candor/file.json?file=content/articles/odd.md");
      String answer =
          post(
              "save.json",
              "file",
              "content/articles/odd.md",
              "version",
              value(opened, "version"),
              "text",
              text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
      assertThat(answer).startsWith("HTTP/1.1 200 ");
      assertThat(Files.readString(odd)).isEqualTo(text);
    }
  }

  @Test
  void a_field_is_written_into_the_unsaved_text_and_nowhere_else() throws Exception {
    String answer =
        post(
            "field.json", "text", FRONT, "key", "summary", "value", "How to end.", "shape", "text");

    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .contains("\\nsummary: How to end. # why\\n")
        .contains("\\nauthors: [ann]\\n");
    assertThat(Files.readString(article())).contains("How to begin.");
    assertThat(post("field.json", "text", FRONT, "key", "published", "value", "x", "shape", "bare"))
        .startsWith("HTTP/1.1 422 ");
  }

  @Test
  void the_names_that_a_text_can_use_and_the_fields_of_its_kind_are_listed() throws Exception {
    assertThat(get("/_candor/names.json?file=" + FILE))
        .contains(
            "{\"id\":\"closeness\",\"kind\":\"topic\",\"label\":\"Topic\",\"title\":\"Closeness\"")
        .contains("personId");
    assertThat(post("draft.json", "text", FRONT))
        .contains("{\"key\":\"authors\",\"shape\":\"list\",\"at\":");
  }

  @Test
  void what_is_pasted_becomes_markdown_and_nothing_is_written() throws Exception {
    String word = "<p class=MsoNormal>A <b>plan</b><o:p></o:p><script>alert(1)</script></p>";

    assertThat(post("paste.json", "html", word))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("{\"markdown\":\"A **plan**\",\"images\":0}");
    assertThat(post("paste.json", "html", "x".repeat((4 << 20) + 1))).startsWith("HTTP/1.1 413 ");
    assertThat(post("paste.json", "text", "x")).startsWith("HTTP/1.1 400 ");
    assertThat(Files.readString(article())).contains("Once.");
  }

  @ParameterizedTest
  @CsvSource({
    "Walk in the Park.PNG, images/walk-in-the-park.png",
    "../../../site/site.yaml, images/site.png",
    "C:\\\\Users\\\\ruth\\\\Café.jpg, images/cafe.png",
    "/etc/passwd, images/passwd.png",
    "CON.png, images/con-page.png",
    "'', images/unnamed.png",
    ".png, images/png.png"
  })
  void an_image_gets_a_name_of_its_own_by_what_is_in_it(String name, String path) throws Exception {
    String png = encoded("drawing.png");

    assertThat(post("image.json", "name", name, "data", png))
        .contains("{\"path\":\"" + path + "\"}");
    assertThat(post("image.json", "name", name, "data", encoded("grey-alpha.png")))
        .contains("{\"path\":\"" + path.replace(".png", "-2.png") + "\"}");
    assertThat(Files.readAllBytes(folder.resolve("content").resolve(path)))
        .isEqualTo(Base64.getDecoder().decode(png));
    try (Stream<Path> all = Files.list(folder.resolve("content/images"))) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void what_no_page_could_show_is_refused_and_not_written() throws Exception {
    assertThat(post("image.json", "name", "a.png", "data", encoded("cut-short.png")))
        .startsWith("HTTP/1.1 422 ")
        .contains("the image is damaged");
    assertThat(post("image.json", "name", "a.png", "data", "bm8gaW1hZ2U="))
        .startsWith("HTTP/1.1 422 ")
        .contains("not a JPEG, PNG, GIF or WebP image: save it as JPEG, PNG or SVG");
    assertThat(post("image.json", "name", "a.png", "data", "")).startsWith("HTTP/1.1 422 ");
    assertThat(post("image.json", "name", "a.png", "data", "*")).startsWith("HTTP/1.1 400 ");
    assertThat(post("image.json", "name", "a.png", "data", "A".repeat(17 << 20)))
        .startsWith("HTTP/1.1 413 ")
        .contains("12 MB");
    assertThat(folder.resolve("content/images")).doesNotExist();
  }

  private static String encoded(String name) throws IOException {
    return Base64.getEncoder()
        .encodeToString(Files.readAllBytes(Path.of("src/test/resources/images", name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Origin: https://evil.example | another site",
        "Origin: http://127.0.0.1:1 | another port",
        "Origin: http://localhost:PORT | another name of this machine",
        "Origin: null | a file, or a page in a frame without an origin",
        "X-None: | a program that sends no origin",
        "Origin: SELF + Origin: SELF | two origins",
        "Origin: SELF + Sec-Fetch-Site: cross-site | another site's page",
        "Origin: SELF + Sec-Fetch-Site: same-site | another port's page",
        "Origin: SELF + Sec-Fetch-Site: none | an address typed in",
      })
  void nobody_else_can_write(String headers, String who) throws Exception {
    for (String name : Desk.WRITES) {
      String answer =
          send(
              name,
              "X-Candor-Token: "
                  + token
                  + "\r\nContent-Type: application/json\r\n"
                  + spelled(headers),
              json("file", FILE, "text", "Stolen.", "version", ""));
      assertThat(answer).as(who).startsWith("HTTP/1.1 403 ").doesNotContain("Access-Control");
    }
    assertThat(Files.readString(article())).contains("Once.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json",
        "Content-Type: application/json + X-Candor-Token: ",
        "Content-Type: application/json + X-Candor-Token: 00",
        "Content-Type: application/json + X-Candor-Token: TOKEN + X-Candor-Token: TOKEN",
        "Content-Type: text/plain + X-Candor-Token: TOKEN",
        "Content-Type: application/x-www-form-urlencoded + X-Candor-Token: TOKEN",
        "X-Candor-Token: TOKEN",
      })
  void a_page_of_this_server_must_show_the_token_to_write(String headers) throws Exception {
    String answer =
        send("save.json", "Origin: SELF\r\n" + headers, json("file", FILE, "text", "Stolen."));
    assertThat(answer).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void nobody_else_can_read(String header) throws Exception {
    post("draft.json", "text", FRONT + "Secret.\n");
    for (String path :
        List.of(
            "edit?file=" + FILE,
            "file.json?file=" + FILE,
            "names.json?file=" + FILE,
            "draft/articles/talking/")) {
      assertThat(get("/_candor/" + path, header)).startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void writing_by_reading_and_asking_first_are_refused() throws Exception {
    assertThat(get("/_candor/save.json?file=" + FILE)).startsWith("HTTP/1.1 403 ");
    assertThat(
            exchange(
                "OPTIONS /_candor/save.json HTTP/1.1\r\nHost: "
                    + host()
                    + "\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST",
                ""))
        .startsWith("HTTP/1.1 403 ")
        .doesNotContain("Access-Control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site/site.yaml",
        "content/../site/site.yaml",
        "content/articles/../../site/site.yaml",
        "/etc/passwd",
        "content/articles/none.md",
        "content",
        ""
      })
  void only_texts_of_the_content_can_be_opened_and_saved(String path) throws Exception {
    assertThat(get("/_candor/edit?file=" + path)).startsWith("HTTP/1.1 404 ");
    assertThat(get("/_candor/file.json?file=" + path)).startsWith("HTTP/1.1 404 ");
    assertThat(post("save.json", "file", path, "text", "x", "version", ""))
        .startsWith("HTTP/1.1 400 ");
    assertThat(post("draft.json", "file", path, "text", "x")).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"file\": 1}", "{\"file\": {\"text\": \"x\"}}", "\u0000"})
  void what_is_no_request_is_refused(String body) throws Exception {
    assertThat(
            send(
                "save.json",
                "Origin: SELF\r\nContent-Type: application/json\r\nX-Candor-Token: TOKEN",
                body))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void the_desk_is_not_shown_in_frames_and_the_draft_only_in_the_desk() throws Exception {
    post("draft.json", "text", FRONT + "Twice.\n");
    assertThat(get("/_candor/edit?file=" + FILE))
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(get("/_candor/draft/articles/talking/")).contains("frame-ancestors 'self'");
    assertThat(get("/articles/talking/")).contains("frame-ancestors 'none'");
  }

  @Test
  void the_pages_of_rules_are_shown() throws Exception {
    assertThat(get("/_candor/rules/uncited-claim"))
        .startsWith("HTTP/1.1 200 ")
        .contains("<h1>uncited-claim</h1>")
        .contains("&lt;!-- candor-allow uncited-claim: your reason --&gt;");
    assertThat(get("/_candor/rules/no-such-rule")).startsWith("HTTP/1.1 404 ");
    assertThat(get("/_candor/rules/..%2fREADME")).startsWith("HTTP/1.1 404 ");
  }
}
