package dev.candor.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.RealSite;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderCache;
import dev.candor.publish.compress.Compressed;
import dev.candor.publish.remote.Servers;
import dev.candor.source.SitePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests what readers get from real web servers that serve this project's own site, set up as in
 * docs/publishing and with the header files from the build.
 */
class WebServersTest {

  private static final Path DOCS = Path.of("../docs/publishing");
  private static final Path BROTLI =
      Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
  private static final Map<String, byte[]> SITE = new LinkedHashMap<>();
  private static Path folder;

  @BeforeAll
  static void buildsTheSite() throws Exception {
    folder = Files.createTempDirectory("candor-hosting");
    // The servers may run as a different user.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path built = folder.resolve("built/public");
    Generator.build(
        Settings.of(Path.of(".."))
            .withOutput(built)
            .withWork(built.resolveSibling(""))
            .at(RealSite.TODAY),
        Progress.SILENT);
    Files.move(built.resolveSibling("headers"), folder.resolve("headers"));
    FolderCache cache = new FolderCache(Path.of("target", "cache", "precompressed"));
    for (Artifact artifact : Compressed.beside(artifacts(built), List.of("gzip", "br"), cache)) {
      SITE.put(artifact.path().value(), artifact.bytes());
      Path file = folder.resolve("www").resolve(artifact.path().value());
      Files.createDirectories(file.getParent());
      Files.write(file, artifact.bytes());
    }
  }

  private static List<Artifact> artifacts(Path built) throws IOException {
    List<Artifact> site = new ArrayList<>();
    try (Stream<Path> files = Files.walk(built)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        SitePath path = SitePath.of(built.relativize(file).toString());
        site.add(Artifact.of(path, Files.readAllBytes(file)));
      }
    }
    return site;
  }

  @AfterAll
  static void clears() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** The part of a recipe between ```KIND and ```, with the paths of this test. */
  private static String recipe(String page, String kind) throws IOException {
    String text = Files.readString(DOCS.resolve(page));
    int from = text.indexOf("```" + kind + "\n") + kind.length() + 4;
    return text.substring(from, text.indexOf("```", from))
        .replace("/srv/plain-words/current/headers", "$here/headers")
        .replace("/srv/plain-words/headers", "$here/headers")
        .replace("/srv/plain-words/current", "$here/www");
  }

  @Test
  void nginxSendsWhatTheRecipeSays() throws Exception {
    String nginx = Servers.require("nginx", "nginx-light", WebServersTest.class).toString();
    boolean brotli = Files.exists(BROTLI);
    if (!brotli && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("apt-get install libnginx-mod-http-brotli-static");
    }
    String server =
        recipe("own-server.md", "nginx").replace("listen 80;", "listen 127.0.0.1:$port;");
    if (!brotli) {
      System.err.println("SKIPPED the Brotli part: libnginx-mod-http-brotli-static is not here");
      server = server.replace("brotli_static on;", "");
    }
    String settings =
        (brotli ? "load_module " + BROTLI + ";\n" : "")
            + "daemon off; worker_processes 1; pid $here/pid; error_log $here/error.log;\n"
            + (System.getProperty("user.name").equals("root") ? "user root;\n" : "")
            + "events {}\nhttp {\ninclude /etc/nginx/mime.types; access_log off;\n"
            + "client_body_temp_path $here/t; proxy_temp_path $here/t;\n"
            + "fastcgi_temp_path $here/t; uwsgi_temp_path $here/t; scgi_temp_path $here/t;\n"
            + server
            + "\n}\n";
    List<String> command =
        List.of(nginx, "-p", "$here", "-e", "$here/error.log", "-c", "$here/server.conf");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertServes(web);
      assertCompressed(web, "gzip");
      if (brotli) {
        assertCompressed(web, "br");
      }
    }
  }

  @Test
  void caddySendsWhatTheRecipeSays() throws Exception {
    String caddy = Servers.require("caddy", "caddy", WebServersTest.class).toString();
    String settings =
        "{\n\tadmin off\n\tauto_https off\n}\n"
            + recipe("own-server.md", "caddy")
                .replace("plain-words.example.org {", "http://127.0.0.1:$port {");
    List<String> command =
        List.of(caddy, "run", "--adapter", "caddyfile", "--config", "$here/server.conf");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertServes(web);
      assertCompressed(web, "gzip");
      assertCompressed(web, "br");
    }
  }

  @Test
  void apacheSendsWhatItsFileSays() throws Exception {
    String apache = Servers.require("apache2", "apache2", WebServersTest.class).toString();
    StringBuilder modules = new StringBuilder();
    for (String name :
        List.of("mpm_event", "authz_core", "dir", "headers", "mime", "alias", "setenvif")) {
      modules.append("LoadModule ").append(name).append("_module /usr/lib/apache2/modules/mod_");
      modules.append(name).append(".so\n");
    }
    String settings =
        modules
            + "ServerName localhost\nListen 127.0.0.1:$port\nPidFile $here/apache.pid\n"
            + "ErrorLog $here/error.log\nTypesConfig /etc/mime.types\nDirectoryIndex index.html\n"
            + recipe("own-server.md", "apache");
    List<String> command =
        List.of(apache, "-d", "$here", "-f", "$here/server.conf", "-DFOREGROUND");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertServes(web);
    }
  }

  /** The documented limits of hosts that can't be run here. */
  @Test
  void staysWithinTheLimitsOfPagesHosts() {
    assertThat(SITE).hasSizeLessThan(20_000);
    assertThat(SITE.values()).allMatch(bytes -> bytes.length < 25 << 20);
    assertThat(SITE.values().stream().mapToLong(bytes -> bytes.length).sum()).isLessThan(1L << 30);
  }

  /**
   * Parsed as by Netlify and Cloudflare: a path, followed by its headers, each a name and a value.
   */
  @Test
  void theHeadersFileIsReadableByPagesHosts() {
    String text = new String(SITE.getOrDefault("_headers", new byte[0]), UTF_8);
    int rules = 0;
    int headers = 0;
    for (String line : text.lines().toList()) {
      assertThat(line).hasSizeLessThanOrEqualTo(2000).matches("\\p{ASCII}*");
      if (line.startsWith("/")) {
        rules++;
        assertThat(line).as("one * at most").matches("[^ *]*\\*?[^ *]*");
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        headers++;
        assertThat(rules).as("a path comes first").isPositive();
        assertThat(line).matches(" +[!#$%&'*+.^_`|~0-9A-Za-z-]+: \\S.*");
      }
    }
    assertThat(rules).isBetween(1, 100);
    assertThat(headers).isGreaterThan(rules);
  }

  private static void assertServes(WebServer web) {
    String asset = first("assets/", ".css");
    HttpResponse<byte[]> home = web.get("/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).isEqualTo(SITE.get("index.html"));
    assertHeaders(home.headers(), "no-cache");
    assertThat(value(home.headers(), "content-type"))
        .containsIgnoringCase("text/html; charset=utf-8");

    HttpResponse<byte[]> style = web.get("/" + asset);
    assertThat(style.body()).isEqualTo(SITE.get(asset));
    assertHeaders(style.headers(), "public, max-age=31536000, immutable");
    assertThat(value(style.headers(), "content-type")).contains("text/css");

    HttpResponse<byte[]> missing = web.get("/no/such/page/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEqualTo(SITE.get("404.html"));
    assertHeaders(missing.headers(), null);

    HttpResponse<byte[]> page =
        web.get("/" + first("articles/", "/index.html").replace("index.html", ""));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(web.get("/articles").statusCode()).isIn(301, 307, 308);
    assertThat(web.get("/..%2f..%2fserver.conf").statusCode()).isIn(400, 403, 404);
  }

  /** Each server sends the headers that the Netlify file sets for all paths with every response. */
  private static void assertHeaders(HttpHeaders headers, @Nullable String cache) {
    List<String> lines =
        new String(SITE.getOrDefault("_headers", new byte[0]), UTF_8).lines().toList();
    int said = 0;
    for (String line : lines.subList(lines.indexOf("/*") + 1, lines.size())) {
      if (!line.startsWith("  ")) {
        break;
      }
      int colon = line.indexOf(':');
      String name = line.substring(2, colon);
      if (name.equals("Strict-Transport-Security")) {
        continue; // over TLS only, as far as the server can tell
      }
      assertThat(headers.allValues(name)).as(name).containsExactly(line.substring(colon + 2));
      said++;
    }
    assertThat(said).isGreaterThan(6);
    if (cache != null) {
      assertThat(headers.allValues("cache-control")).containsExactly(cache);
    }
  }

  private static void assertCompressed(WebServer web, String encoding) throws IOException {
    String ending = encoding.equals("gzip") ? ".gz" : ".br";
    for (String path : List.of("index.html", first("assets/", ".css"), first("assets/", ".js"))) {
      HttpResponse<byte[]> answer =
          web.get("/" + (path.equals("index.html") ? "" : path), "Accept-Encoding", encoding);
      assertThat(value(answer.headers(), "content-encoding")).as(path).isEqualTo(encoding);
      assertThat(answer.body()).as(path).isEqualTo(SITE.get(path + ending));
      assertThat(value(answer.headers(), "vary")).containsIgnoringCase("accept-encoding");
      assertThat(answer.headers().allValues("content-security-policy")).hasSize(1);
      if (encoding.equals("gzip")) {
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(plain).isEqualTo(SITE.get(path));
      }
    }
    HttpResponse<byte[]> plain = web.get("/", "Accept-Encoding", "identity");
    assertThat(plain.headers().allValues("content-encoding")).isEmpty();
  }

  private static String value(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("");
  }

  private static String first(String start, String end) {
    return SITE.keySet().stream()
        .filter(path -> path.startsWith(start) && path.endsWith(end))
        .findFirst()
        .orElseThrow();
  }
}
