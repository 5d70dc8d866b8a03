package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images of an import are downloaded once, from the hosts named, by what is in them. */
class ImportMediaTest {

  private static final Path IMAGES = Path.of("src/main/resources/dev/candor/importing");

  @TempDir private Path folder;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private Path export;
  private String host = "";
  private String told = "";

  @BeforeEach
  void anOldSiteWithImages() throws IOException {
    BaseSite.write(folder.resolve("site-root"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host = "127.0.0.1:" + server.getAddress().getPort();
    Map<String, byte[]> files =
        Map.of(
            "/good.png", Files.readAllBytes(Path.of("src/test/resources/images/grey-alpha.png")),
            "/really-a-png.jpg",
                Files.readAllBytes(Path.of("src/test/resources/images/grey-alpha.png")),
            "/page.jpg", "<html><body>Sign in</body></html>".getBytes(UTF_8));
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] bytes = files.getOrDefault(path, new byte[0]);
          exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
          exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, Math.max(-1, bytes.length));
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    export = folder.resolve("feed.atom");
    Files.writeString(
        export,
        "<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<feed xmlns='http://www.w3.org/2005/Atom'"
            + " xmlns:blogger='http://schemas.google.com/blogger/2018'><title>Old Blog</title>"
            + "<entry><id>tag:blogger.com,1999:blog-2.post-1</id>"
            + "<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>"
            + "<author><name>Dana</name></author><title>Images</title><content type='html'>"
            + image(host, "good.png")
            + image(host, "really-a-png.jpg")
            + image(host, "page.jpg")
            + image(host, "gone.jpg")
            + image("elsewhere.example.org", "far.jpg")
            + "&lt;p&gt;Words.&lt;/p&gt;</content><published>2024-05-01T10:00:00Z</published>"
            + "<blogger:filename>/2024/05/images.html</blogger:filename></entry></feed>\n");
  }

  private static String image(String at, String name) {
    return "&lt;p&gt;&lt;img src=&quot;http://" + at + "/" + name + "&quot;/&gt;&lt;/p&gt;";
  }

  @AfterEach
  void isClosed() {
    server.stop(0);
  }

  private int run(String... more) {
    List<String> all = new ArrayList<>(List.of("import", export.toString()));
    all.addAll(List.of(more));
    all.addAll(List.of("--root", folder.resolve("site-root").toString(), "--date", "2026-11-22"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, all.toArray(String[]::new));
    told = out.toString(UTF_8);
    return status;
  }

  private Path image(String name) {
    return folder.resolve("site-root/content/images").resolve(name);
  }

  @Test
  void imagesThatCanBeShownArriveAndTheOthersAreReported() throws IOException {
    assertThat(run("--fetch-media", "--media-host", host)).as(told).isZero();

    byte[] photo = Files.readAllBytes(Path.of("src/test/resources/images/grey-alpha.png"));
    assertThat(image("good.png")).hasBinaryContent(photo);
    assertThat(image("really-a-png.png")).hasBinaryContent(photo);
    assertThat(image("page.jpg")).hasBinaryContent(Files.readAllBytes(grey("jpg")));
    assertThat(told)
        .contains("2 images downloaded.")
        .contains("images/page.jpg: warning[import-image] can't be downloaded: it is not an image")
        .contains("images/gone.jpg: warning[import-image] can't be downloaded: the server")
        .contains(
            "images/far.jpg: warning[import-image] can't be downloaded: elsewhere.example.org")
        .doesNotContain("images/good.png");
    assertThat(folder.resolve("site-root/site/target/import/findings.sarif"))
        .content()
        .contains("the server answers 404");
  }

  private static Path grey(String ending) {
    return IMAGES.resolve("placeholder." + ending);
  }

  @Test
  void whatIsHereIsNotAskedForAgain() {
    assertThat(run("--fetch-media", "--media-host", host)).isZero();
    asked.clear();

    assertThat(run("--fetch-media", "--media-host", host)).isZero();
    assertThat(asked).containsExactlyInAnyOrder("/page.jpg", "/gone.jpg");
    assertThat(told).doesNotContain("downloaded.");
  }

  @Test
  void imagesOfAnEarlierImportArriveUnderTheNameThatFitsThem() throws IOException {
    assertThat(run()).isZero();
    assertThat(asked).isEmpty();
    assertThat(image("really-a-png.jpg")).hasBinaryContent(Files.readAllBytes(grey("jpg")));

    assertThat(run("--fetch-media", "--media-host", host)).isZero();
    assertThat(folder.resolve("site-root/content/articles/images-page.md"))
        .content()
        .contains("(../images/really-a-png.png)")
        .contains("(../images/good.png)");
    assertThat(image("really-a-png.png")).exists();
    assertThat(image("really-a-png.jpg")).doesNotExist();
  }

  @Test
  void aGreyImageStaysWhereAnEditedPageShowsIt() throws IOException {
    assertThat(run()).isZero();
    Path page = folder.resolve("site-root/content/articles/images-page.md");
    String mine = Files.readString(page) + "\nMy own words.\n";
    Files.writeString(page, mine);

    assertThat(run("--fetch-media", "--media-host", host)).isZero();

    assertThat(page).content().isEqualTo(mine);
    assertThat(image("really-a-png.jpg")).exists();
    assertThat(told)
        .contains(
            "articles/images-page.md shows the grey really-a-png.jpg: write really-a-png.png");
  }

  @Test
  void anImageThatAnEditorReplacedStays() throws IOException {
    assertThat(run("--fetch-media", "--media-host", host)).isZero();
    Files.write(image("good.png"), new byte[] {1, 2, 3});

    assertThat(run("--fetch-media", "--media-host", host)).isZero();
    assertThat(image("good.png")).hasBinaryContent(new byte[] {1, 2, 3});
  }

  @Test
  void withoutHostsNothingIsWrittenAndTheHostsAreNamed() {
    assertThat(run("--fetch-media")).isEqualTo(2);
    assertThat(told)
        .contains("--fetch-media downloads only from hosts that you name. Nothing was written.")
        .contains("    " + host + " (4)\n    elsewhere.example.org (1)\n")
        .contains("    --fetch-media --media-host " + host + " --media-host elsewhere.example.org");
    assertThat(asked).isEmpty();
    assertThat(folder.resolve("site-root/content/articles/images-page.md")).doesNotExist();
  }

  @Test
  void aDryRunGoesNowhere() {
    assertThat(run("--fetch-media", "--media-host", host, "--dry-run")).isZero();
    assertThat(asked).isEmpty();
  }

  @Test
  void hostsAreCheckedBeforeAnythingIsDone() {
    assertThat(run("--fetch-media", "--media-host", "*.example.org")).isEqualTo(2);
    assertThat(told).contains("--media-host must be a host such as images.example.org");
    assertThat(run("--media-host", host)).isEqualTo(2);
    assertThat(told).contains("--media-host needs --fetch-media");
  }
}
