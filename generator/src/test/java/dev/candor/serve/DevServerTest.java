package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import dev.candor.engine.SiteSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The development server, tested over a real socket with real file changes. */
class DevServerTest {

  private static final InstantSource TODAY =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir private Path folder;

  private DevServer server;
  private final List<String> said = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws Exception {
    BaseSite.write(folder);
    write("Once.");
    Preview preview = new Preview(Settings.of(folder).withDrafts(true), TODAY);
    server = DevServer.start(preview, 0, new Reporter(said::add));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void an_edit_is_served_and_open_pages_get_an_event() throws Exception {
    try (Socket listening = open("GET /_candor/events HTTP/1.1\r\nHost: " + host() + "\r\n\r\n")) {
      InputStream news = listening.getInputStream();
      readUntil(news, ": hello");

      write("Twice.");

      readUntil(news, "data: edition");
      assertThat(body("/articles/talking/")).contains("Twice.").doesNotContain("Once.");
    }
  }

  @Test
  void a_save_by_rename_is_an_edit() throws Exception {
    Path swap = folder.resolve("content/articles/.talking.md.swp");
    Files.writeString(swap, article("By rename."));
    Files.move(swap, article(), StandardCopyOption.REPLACE_EXISTING);

    eventually(() -> body("/articles/talking/").contains("By rename."));
  }

  @Test
  void a_burst_of_saves_new_folders_and_deletions_ends_in_what_is_there() throws Exception {
    for (int i = 0; i < 300; i++) {
      write("Burst " + i + ".");
      Files.writeString(folder.resolve("content/articles/burst-" + i + ".md"), article("B " + i));
    }
    for (int i = 0; i < 299; i++) {
      Files.delete(folder.resolve("content/articles/burst-" + i + ".md"));
    }

    eventually(() -> body("/articles/talking/").contains("Burst 299."));
    eventually(
        () -> status("/articles/burst-299/") == 200 && status("/articles/burst-298/") == 404);
  }

  @Test
  void a_new_page_appears_and_a_deleted_one_goes() throws Exception {
    assertThat(status("/articles/new/")).isEqualTo(404);
    Files.writeString(folder.resolve("content/articles/new.md"), article("New."));
    eventually(() -> status("/articles/new/") == 200);

    Files.delete(folder.resolve("content/articles/new.md"));
    eventually(() -> status("/articles/new/") == 404);
  }

  @Test
  void switching_branches_and_back_is_followed() throws Exception {
    git("init", "--quiet", "--initial-branch", "main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Once");
    git("checkout", "--quiet", "-b", "other");
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve("content/articles/other-" + i + ".md"), article("O " + i));
    }
    write("Otherwise.");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Other");
    eventually(() -> status("/articles/other-29/") == 200);

    git("checkout", "--quiet", "main");
    eventually(() -> body("/articles/talking/").contains("Once."));
    eventually(() -> status("/articles/other-29/") == 404 && status("/articles/other-0/") == 404);

    git("checkout", "--quiet", "other");
    eventually(() -> body("/articles/talking/").contains("Otherwise."));
    eventually(() -> status("/articles/other-29/") == 200 && status("/articles/other-0/") == 200);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Candor"));
    command.addAll(List.of("-c", "user.email=candor@example.org"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
  }

  @Test
  void theme_data_and_settings_are_followed_too() throws Exception {
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("(?m)^title: .*$", "title: Renamed"));

    eventually(() -> body("/articles/talking/").contains("Renamed"));
  }

  @Test
  void the_panel_gives_the_reading_grade_of_a_page_with_enough_words() throws Exception {
    write("Few words.");
    eventually(() -> body("/_candor/page.json?/articles/talking/").contains("\"grade\":\"\""));

    write("We sat down and had a cup of tea. ".repeat(40));
    eventually(
        () ->
            body("/_candor/page.json?/articles/talking/")
                .contains("\"grade\":\"Reading grade -0.3 (aim for 8), SMOG 3.1\""));
  }

  @Test
  void a_problem_is_reported_with_its_place_and_goes_when_fixed() throws Exception {
    write("See [[Nothing so called]].");
    eventually(() -> body("/_candor/page.json?/articles/talking/").contains("unknown-reference"));
    eventually(() -> said.stream().anyMatch(l -> l.contains("error[unknown-reference]")));

    write("Fixed.");
    eventually(() -> !body("/_candor/page.json?/articles/talking/").contains("unknown-reference"));
    eventually(() -> said.stream().anyMatch(l -> l.contains("1 fixed")));
  }

  @Test
  void a_broken_template_leaves_the_last_good_page() throws Exception {
    assertThat(body("/articles/talking/")).contains("Once.");
    Path template = folder.resolve("themes/plain/templates/article.ftlh");
    String text = Files.readString(template);

    Files.writeString(template, text + "<#if");
    eventually(() -> said.stream().anyMatch(l -> l.contains("error[theme]")));
    assertThat(status("/articles/talking/")).isEqualTo(200);
    assertThat(body("/articles/talking/")).contains("Once.");

    Files.writeString(template, text);
    eventually(() -> said.stream().anyMatch(l -> l.contains(" 1 fixed")));
  }

  @Test
  void the_page_carries_the_aids_and_an_address_without_its_slash_leads_on() throws Exception {
    assertThat(body("/articles/talking/"))
        .contains("<script src=\"/_candor/desk.js\" data-version=\"");
    assertThat(answer("/articles/talking"))
        .contains("301")
        .contains("Location: /articles/talking/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../site/site.yaml",
        "/%2e%2e/site/site.yaml",
        "/..%2fsite/site.yaml",
        "/articles/..%5c..%5csite.yaml",
        "//etc/passwd",
        "/%00",
        "/content/articles/talking.md",
        "/_candor/../desk.js",
        "/_candor/Answers.class"
      })
  void no_path_of_the_machine_can_be_reached(String path) throws Exception {
    assertThat(answer(path)).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("timeZone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Host: evil.example | a name that leads here",
        "Host: 127.0.0.1:1 | another port",
        "Host: SELF + Origin: https://evil.example | another site's script",
        "Host: SELF + Origin: null | a page of no site",
        "Host: SELF + Sec-Fetch-Site: cross-site | another site's page",
        "Host: SELF + Sec-Fetch-Site: same-site | another port's page",
      })
  void only_browsers_on_this_machine_are_answered(String headers, String who) throws Exception {
    for (String path : List.of("/", "/_candor/events", "/_candor/page.json?/")) {
      String answer =
          exchange(
              "GET "
                  + path
                  + " HTTP/1.1\r\n"
                  + headers.replace("SELF", host()).replace(" + ", "\r\n"));
      assertThat(answer).as(who).startsWith("HTTP/1.1 403 ").doesNotContain("Access-Control");
    }
  }

  @Test
  void only_reading_is_answered() throws Exception {
    assertThat(exchange("POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: " + host()))
        .startsWith("HTTP/1.1 403 ");
    assertThat(exchange("HEAD / HTTP/1.1\r\nHost: " + host())).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void listens_on_this_machine_alone() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void findings_reach_the_listener() throws Exception {
    List<Diagnostic> heard = new CopyOnWriteArrayList<>();
    Preview preview = new Preview(Settings.of(folder), TODAY);
    DevServer.Listener listener =
        new DevServer.Listener() {
          @Override
          public void serving(URI address) {}

          @Override
          public void found(SiteSnapshot edition, List<Diagnostic> all) {
            heard.addAll(all);
          }

          @Override
          public void problem(String reason) {}

          @Override
          public void solved() {}

          @Override
          public void polling(String reason) {}
        };
    try (DevServer other = DevServer.start(preview, 0, listener)) {
      assertThat(other.address()).isNotEqualTo(server.address());
      write("See [[Nothing so called]].");
      eventually(() -> !heard.isEmpty());
    }
  }

  private Path article() {
    return folder.resolve("content/articles/talking.md");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(article().getParent());
    Files.writeString(article(), article(text));
  }

  private static String article(String text) {
    return "---\ntitle: "
        + Integer.toHexString(text.hashCode())
        + "\nsummary: About it.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n---\n\n"
        + text
        + "\n";
  }

  private String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  private String body(String path) {
    try {
      String answer = answer(path);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int status(String path) {
    try {
      return Integer.parseInt(answer(path).split(" ", 3)[1]);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String answer(String path) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\nHost: " + host());
  }

  private String exchange(String head) throws IOException {
    try (Socket socket = open(head + "\r\nConnection: close\r\n\r\n")) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private Socket open(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }

  private static void readUntil(InputStream in, String text) throws IOException {
    StringBuilder read = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (read.append((char) c).indexOf(text) >= 0) {
        return;
      }
    }
    throw new AssertionError("the stream ended with " + read);
  }

  private static void eventually(BooleanSupplier holds) throws InterruptedException {
    Instant until = Instant.now().plus(Duration.ofSeconds(30));
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).as("still waiting").isBefore(until);
      Thread.sleep(20);
    }
  }
}
