package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing a page off from the desk. */
class DeskSignOffTest extends DeskRequests {

  @Test
  void a_page_that_was_never_signed_is_to_be_read_as_a_whole() throws Exception {
    assertThat(look())
        .contains("\"since\":\"never\"")
        .contains("\"signers\":[[\"rob\",\"Rob Reviewer\"]]")
        .contains("[\"\",\"Talking\"]", "[\"\",\"How to begin.\"]", "[\"\",\"Once.\"]");
  }

  @Test
  void signing_records_what_the_command_records() throws Exception {
    String answer = sign(value(look(), "version"), "rob");

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("signed: articles/talking");
    assertThat(records())
        .contains("- page: articles/talking\n  reviewer: rob\n  on: 2026-11-22\n  hash: ");
    assertThat(look()).contains("\"since\":\"same\"", "\"by\":\"Rob Reviewer\"", "\"changes\":[]");
    assertThat(sign(value(look(), "version"), "rob")).contains("signed today already");
  }

  @Test
  void what_changed_since_is_shown_before_and_after() throws Exception {
    text("Once.\n\nWe begin with one small thing.\n\nThis goes.\n\nThe end.\n");
    sign(value(look(), "version"), "rob");
    commit();
    text("Once.\n\nWe begin with two small things.\n\nThe end.\n\nThis is new.\n");
    commit();

    assertThat(look())
        .contains("\"since\":\"changed\"", "\"on\":\"2026-11-22\"")
        .contains(
            "\"changes\":[[\"We begin with one small thing.\",\"We begin with two small things.\"],"
                + "[\"This goes.\",\"\"],[\"\",\"This is new.\"]]");
  }

  @Test
  void the_signed_text_is_found_under_the_name_that_it_had() throws Exception {
    sign(value(look(), "version"), "rob");
    commit();
    Files.move(article(), article().resolveSibling("speaking.md"));
    Path records = folder.resolve("content/reviews.yaml");
    Files.writeString(records, records().replace("articles/talking", "articles/speaking"));
    commit();
    Path moved = folder.resolve("content/articles/speaking.md");
    Files.writeString(moved, Files.readString(moved).replace("Once.", "Twice."));
    server.close();
    serve();

    assertThat(get("/_candor/sign-off.json?file=content/articles/speaking.md"))
        .contains("\"since\":\"changed\"", "\"changes\":[[\"Once.\",\"Twice.\"]]");
  }

  @Test
  void without_the_signed_text_in_the_history_all_is_to_be_read() throws Exception {
    sign(value(look(), "version"), "rob");
    text("Twice.\n");

    assertThat(look()).contains("\"since\":\"lost\"", "[\"\",\"Twice.\"]");
  }

  @Test
  void a_page_with_errors_cant_be_signed_and_the_reason_is_said() throws Exception {
    text("See [[Nothing so called]].\n");

    String look = look();

    assertThat(look)
        .contains("\"signers\":[]")
        .contains("no page is called")
        .contains("fix it before you sign the page");
    assertThat(sign(value(look, "version"), "rob")).startsWith("HTTP/1.1 422 ");
    assertThat(folder.resolve("content/reviews.yaml")).doesNotExist();
  }

  @Test
  void a_text_that_nobody_looked_at_isnt_signed() throws Exception {
    String version = value(look(), "version");
    text("Changed meanwhile.\n");

    assertThat(sign(version, "rob"))
        .startsWith("HTTP/1.1 422 ")
        .contains("changed since you looked at it");
    assertThat(folder.resolve("content/reviews.yaml")).doesNotExist();
  }

  @Test
  void only_the_person_that_the_page_names_can_sign_it() throws Exception {
    assertThat(sign(value(look(), "version"), "ann"))
        .startsWith("HTTP/1.1 422 ")
        .contains("Ann Author is not a reviewer");
    Files.writeString(article(), Files.readString(article()).replace("reviewer: rob\n", ""));
    assertThat(look()).contains("\"signers\":[]").contains("\"refusals\":[\"");
  }

  @Test
  void what_is_no_page_has_nothing_to_sign() throws Exception {
    assertThat(get("/_candor/sign-off.json?file=site/site.yaml")).startsWith("HTTP/1.1 404 ");
    assertThat(get("/_candor/sign-off.json?file=../x")).startsWith("HTTP/1.1 404 ");
    assertThat(get("/_candor/sign-off.json?file=" + FILE, "Origin: null"))
        .startsWith("HTTP/1.1 403 ");
    assertThat(post("sign.json", "version", "")).startsWith("HTTP/1.1 400 ");
  }

  private String look() throws Exception {
    return get("/_candor/sign-off.json?file=" + FILE);
  }

  private String sign(String version, String reviewer) throws Exception {
    return post("sign.json", "version", version, "reviewer", reviewer);
  }

  private void text(String text) throws Exception {
    Files.writeString(article(), FRONT + text);
  }

  private String records() throws Exception {
    return Files.readString(folder.resolve("content/reviews.yaml"));
  }

  private void commit() throws Exception {
    git("init", "--quiet");
    git("add", "content");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
