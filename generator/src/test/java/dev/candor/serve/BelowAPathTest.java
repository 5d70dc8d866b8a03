package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose base address has a path is served below that path. */
class BelowAPathTest {

  @TempDir private Path folder;

  private DevServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws Exception {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://example.github.io/repo\nhosting: {hosts: [netlify]}\n");
    BaseSite.write(
        folder.resolve("content/pages/about.md"),
        "---\ntitle: About\nsummary: What it says.\nredirects: [/x.php, /old/]\n---\n");
    Preview preview =
        new Preview(
            Settings.of(folder), InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));
    server = DevServer.start(preview, 0, new Reporter(line -> {}));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = server.address().resolve(path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private String location(String path) throws Exception {
    return get(path).headers().firstValue("Location").orElse("");
  }

  @Test
  void pagesAndWhatTheyLoadAreBelowThePath() throws Exception {
    HttpResponse<String> home = get("/repo/");
    String html = home.body();
    int from = html.indexOf("href=\"/repo/assets/") + 6;

    assertThat(server.address().getPath()).isEqualTo("/repo/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(html).contains("href=\"/repo/search/").doesNotContain("href=\"/search/");
    assertThat(get(html.substring(from, html.indexOf('"', from))).statusCode()).isEqualTo(200);
    assertThat(get("/repo/people/ann/").statusCode()).isEqualTo(200);
  }

  @Test
  void theRootAndFoldersWithoutASlashRedirectThere() throws Exception {
    assertThat(location("/")).isEqualTo("/repo/");
    assertThat(location("/repo")).isEqualTo("/repo/");
    assertThat(location("/repo/people/ann")).isEqualTo("/repo/people/ann/");
    assertThat(location("/repo/x.php")).isEqualTo("/repo/about/");
    assertThat(get("/repo/old/").body()).contains("url=/repo/about/");
  }

  @Test
  void otherAddressesAreNotFound() throws Exception {
    HttpResponse<String> lost = get("/people/ann/");

    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).contains("href=\"/repo/");
    assertThat(get("/repository/").statusCode()).isEqualTo(404);
  }

  @Test
  void theEditorsPanelKnowsThePage() throws Exception {
    assertThat(get("/_candor/page.json?/repo/people/ann/").body())
        .contains("content/people/ann.md");
  }
}
