package dev.candor.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.s3.S3Kind;
import dev.candor.publish.s3.S3Server;
import dev.candor.publish.sftp.SftpServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Unpublished content appears in no target, history, record or kept release: looks everywhere for a
 * word that only drafts, embargoed and expired pages contain.
 */
class CanaryTest {

  private static final String CANARY = "zqxcanary";

  @TempDir private Path root;

  @BeforeEach
  void writesASiteWithASecretWord() throws IOException {
    BaseSite.write(root);
    for (String name : List.of("Ann", "Rob")) {
      BaseSite.write(
          root.resolve("content/people/" + (name.equals("Ann") ? "ann" : "rob") + ".md"),
          "---\nname: "
              + name
              + "\nrole: "
              + (name.equals("Ann") ? "author" : "reviewer")
              + "\ncredentials:\n  - {title: MSc, issuer: Example Board}\n---\n");
    }
    term("trust", "");
    term("draft", "aliases: [" + CANARY + "]\ndraft: true\n");
    term("later", "aliases: [" + CANARY + "2]\npublish: 2027-01-01\n");
    term("past", "aliases: [" + CANARY + "3]\nexpires: 2026-01-01\n");
  }

  private void term(String id, String keys) throws IOException {
    BaseSite.write(
        root.resolve("content/glossary/" + id + ".md"),
        "---\ntitle: " + id + "\ndefinition: What " + id + " is.\n" + keys + "---\n");
  }

  private void targets(String... lines) throws IOException {
    BaseSite.write(
        root.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://www.plain-words-of-a-test.net\npublish:\n  - "
            + String.join("\n  - ", lines)
            + "\n");
  }

  /** Makes three releases, of which two are kept, then restores the first. */
  private void publishAndGoBack(String target, Map<String, String> environment) throws Exception {
    PublishRequest request = PublishRequest.to(target, environment);
    for (String more : List.of("", "-one", "-two")) {
      term("more-" + target + more, "");
      publish(request);
    }
    publish(request.back(java.util.OptionalInt.of(1)));
  }

  private void publish(PublishRequest request) throws Exception {
    PublishOutcome outcome = Generator.publish(TestSites.settings(root), request, Progress.SILENT);
    assertThat(outcome.refusals()).isEmpty();
  }

  @Test
  void itIsNotPublishedToFolders() throws Exception {
    targets(
        "{name: live, kind: folder, path: www}",
        "{name: try, kind: folder, path: try, preview: true}");
    for (String target : List.of("live", "try")) {
      publishAndGoBack(target, Map.of());
    }
    assertNoCanaryIn("www");
    assertNoCanaryIn("try");
  }

  @Test
  void itIsNotPublishedToArchives() throws Exception {
    targets("{name: zip, kind: archive, path: out/site.zip}");
    publishAndGoBack("zip", Map.of());
    assertNoCanaryIn("out");
    int archives = 0;
    try (Stream<Path> files = Files.walk(root.resolve("out"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".zip")).toList()) {
        archives++;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
          for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertNoCanary(entry.getName(), zip.readAllBytes());
          }
        }
      }
    }
    assertThat(archives).isGreaterThan(2);
  }

  @Test
  void itIsNotInTheHistoryOfABranch() throws Exception {
    targets("{name: pages, kind: git, repository: pages.git, branch: pages}");
    git("init", "--quiet", "--bare", "pages.git");
    publishAndGoBack("pages", Map.of());
    String history = git("-C", "pages.git", "log", "-p", "--all", "--text", "--format=%B");
    assertThat(history).contains("What trust is").contains("more-pages-two");
    assertNoCanary("the history", history.getBytes(ISO_8859_1));
  }

  @Test
  void itIsNotPublishedToObjectStorage() throws Exception {
    try (S3Server server = new S3Server()) {
      targets(
          "{name: live, kind: s3, bucket: "
              + S3Server.BUCKET
              + ", endpoint: \""
              + server.endpoint()
              + "\", pathStyle: true, prefix: site, precompress: [gzip]}");
      publishAndGoBack(
          "live",
          Map.of("AWS_ACCESS_KEY_ID", S3Server.KEY_ID, "AWS_SECRET_ACCESS_KEY", S3Server.SECRET));
      try (Store store = new S3Kind(InstantSource.system()).open(server.target(server.port()))) {
        List<StoredEntry> all = store.list("");
        for (StoredEntry entry : all) {
          assertNoCanary(entry.path(), store.read(entry.path()).orElseThrow().bytes());
        }
        assertThat(all)
            .extracting(StoredEntry::path)
            .contains("site/glossary/trust/index.html", "site.candor/live")
            .anyMatch(path -> path.startsWith("site.candor/kept/"))
            .anyMatch(path -> path.endsWith(".gz"));
      }
    }
  }

  @Test
  void itIsNotPublishedBySftp() throws Exception {
    try (SftpServer server = new SftpServer(Files.createDirectory(root.resolve("server")))) {
      targets(
          "{name: live, kind: sftp, host: 127.0.0.1, port: "
              + server.port()
              + ", user: "
              + SftpServer.USER
              + ", path: /www, prefix: site, knownHosts: known_hosts}");
      publishAndGoBack("live", Map.of("SFTP_PASSWORD", SftpServer.PASSWORD));
      assertThat(root.resolve("server/www/site/glossary/trust/index.html")).exists();
      assertThat(root.resolve("server/www/site.candor/kept")).isNotEmptyDirectory();
      assertNoCanaryIn("server");
    }
  }

  /** Looks in the files of a folder, and in the report of each publish. */
  private void assertNoCanaryIn(String folder) throws IOException {
    int seen = 0;
    for (String each : List.of(folder, "site/target/publish")) {
      try (Stream<Path> files = Files.walk(root.resolve(each))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertNoCanary(root.relativize(file).toString(), Files.readAllBytes(file));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(1);
  }

  private static void assertNoCanary(String name, byte[] bytes) throws IOException {
    byte[] plain = bytes;
    if (name.endsWith(".gz")) {
      try (InputStream in =
          new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
        plain = in.readAllBytes();
      }
    }
    String text = name + "\n" + new String(plain, ISO_8859_1);
    for (String word : List.of(CANARY, "glossary/draft", "glossary/later", "glossary/past")) {
      assertThat(text.contains(word)).as(word + " in " + name).isFalse();
    }
  }

  private String git(String... arguments) throws Exception {
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList())
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    try (InputStream in = process.getInputStream()) {
      String said = new String(in.readAllBytes(), ISO_8859_1);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }
}
