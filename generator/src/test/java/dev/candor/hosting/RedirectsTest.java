package dev.candor.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.publish.remote.Servers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real web servers redirect old addresses, also of a site whose base address has a path. */
class RedirectsTest {

  private static final Map<String, String> REDIRECTS =
      Map.of(
          "/repo/old/", "/repo/about/",
          "/repo/x.php", "/repo/about/",
          "/repo/long%20ago/", "/repo/about/",
          "/repo/caff%C3%A8/", "/repo/about/",
          "/repo/a(b)+c/", "/repo/about/",
          "/repo/%7Bd%7D$e/", "/repo/about/",
          "/repo/it's;so/", "/repo/about/");

  @TempDir private Path folder;

  @BeforeEach
  void build() throws Exception {
    // The servers may run as a different user.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path root = folder.resolve("sources");
    BaseSite.write(root);
    BaseSite.write(
        root.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: http://test.example.org/repo\nhosting: {hosts: [apache, nginx, caddy]}\n");
    BaseSite.write(
        root.resolve("content/pages/about.md"),
        "---\ntitle: About\nsummary: What it says.\nredirects: [/old/, /x.php, \"/long ago/\","
            + " \"/caff\u00e8/\", \"/a(b)+c/\", \"/{d}$e/\", \"/it's;so/\"]\n---\n\nText.\n");
    Path built = folder.resolve("www/repo");
    Generator.build(
        Settings.of(root)
            .withOutput(built)
            .withWork(folder.resolve("built"))
            .at(Instant.parse("2026-11-22T12:00:00Z")),
        Progress.SILENT);
    assertThat(built.resolve("index.html")).isRegularFile();
  }

  private static void assertRedirects(WebServer web) {
    REDIRECTS.forEach(
        (from, to) -> {
          HttpResponse<byte[]> answer = web.get(from);
          assertThat(answer.statusCode()).as(from).isEqualTo(301);
          assertThat(answer.headers().firstValue("location").orElse("")).as(from).endsWith(to);
        });
    HttpResponse<byte[]> page = web.get("/repo/about/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy")).isPresent();
    assertThat(web.get("/repo/old/else/").statusCode()).isEqualTo(404);
    assertThat(web.get("/repo/xxphp").statusCode()).isEqualTo(404);
    assertThat(
            new String(web.get("/repo/nothing/").body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("href=\"/repo/search/");
  }

  @Test
  void byNginx() throws Exception {
    String nginx = Servers.require("nginx", "nginx-light", RedirectsTest.class).toString();
    String settings =
        "daemon off; worker_processes 1; pid $here/pid; error_log $here/error.log;\n"
            + (System.getProperty("user.name").equals("root") ? "user root;\n" : "")
            + "events {}\nhttp {\ninclude /etc/nginx/mime.types; access_log off;\n"
            + "client_body_temp_path $here/t; proxy_temp_path $here/t;\n"
            + "fastcgi_temp_path $here/t; uwsgi_temp_path $here/t; scgi_temp_path $here/t;\n"
            + "server { listen 127.0.0.1:$port; root $here/www;"
            + " include $here/built/headers/nginx.conf; }\n}\n";
    List<String> command =
        List.of(nginx, "-p", "$here", "-e", "$here/error.log", "-c", "$here/server.conf");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertRedirects(web);
    }
  }

  @Test
  void byCaddy() throws Exception {
    String caddy = Servers.require("caddy", "caddy", RedirectsTest.class).toString();
    String settings =
        "{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:$port {\n\troot * $here/www\n"
            + "\timport $here/built/headers/Caddyfile\n\tfile_server\n}\n";
    List<String> command =
        List.of(caddy, "run", "--adapter", "caddyfile", "--config", "$here/server.conf");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertRedirects(web);
    }
  }

  @Test
  void byApache() throws Exception {
    String apache = Servers.require("apache2", "apache2", RedirectsTest.class).toString();
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
            + "DocumentRoot $here/www\n<Directory $here/www>\nAllowOverride FileInfo\n"
            + "Require all granted\n</Directory>\n";
    List<String> command =
        List.of(apache, "-d", "$here", "-f", "$here/server.conf", "-DFOREGROUND");
    try (WebServer web = WebServer.start(folder, settings, command)) {
      assertRedirects(web);
    }
  }
}
