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
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address in the content is found in its place, and doesn't fail the command by itself. */
class LinksTest {

  @TempDir private Path folder;

  private String told = "";

  private int run(String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    String[] args = new String[more.length + 5];
    System.arraycopy(
        new String[] {"links", "--root", folder.toString(), "--rest", "5"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    int status = Main.run(both, both, args);
    told = out.toString(UTF_8);
    return status;
  }

  @Test
  void linksInTextFieldsReferencesHelplinesAndSettingsAreCheckedInPlace() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean gone = exchange.getRequestURI().getPath().startsWith("/gone");
          exchange.sendResponseHeaders(gone ? 404 : 200, -1);
          exchange.close();
        });
    server.start();
    // Another address of this computer: pages may not link to its usual ones.
    String at = "http://0.0.0.0:" + server.getAddress().getPort();
    BaseSite.write(
        folder.resolve("content/articles/a.md"),
        "---\ntitle: A\nsummary: S.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-02\n---\n\n"
            + "See [this]("
            + at
            + "/gone?a=1&b=2) and <"
            + at
            + "/ok> and\n[once more]("
            + at
            + "/gone?a=1&b=2).\n\n`"
            + at
            + "/gone-in-code`\n");
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("content/references.yaml"),
        "- id: r-2020\n  type: book\n  title: R\n  URL: " + at + "/gone-work\n");
    BaseSite.write(
        folder.resolve("content/helplines.yaml"),
        "- id: h\n  name: H\n  country: GB\n  call: \"0\"\n  url: \""
            + at
            + "/gone-line\"\n"
            + "  checked: 2026-11-20\n");
    try {
      assertThat(run("--allow-private")).as(told).isZero();
      assertThat(told)
          .contains(
              "content/articles/a.md:9:12: warning[dead-external-link] "
                  + at
                  + "/gone?a=1&b=2: it is")
          .contains("content/articles/a.md:10:13: warning[dead-external-link]")
          .contains("content/references.yaml:4:8: warning[dead-external-link] " + at + "/gone-work")
          .contains("content/helplines.yaml:5:9: warning[dead-external-link] " + at + "/gone-line")
          .contains("dead, ")
          .doesNotContain("gone-in-code");
      assertThat(run("--allow-private", "--fail-on", "dead")).isEqualTo(1);
      assertThat(told).contains("1 alive (1 remembered)");
      assertThat(run()).isZero();
      assertThat(told).contains("private-link");
    } finally {
      server.stop(0);
    }
  }
}
