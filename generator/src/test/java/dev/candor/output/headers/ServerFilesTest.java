package dev.candor.output.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the server settings with the files in src/test/resources/headers. */
class ServerFilesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/headers");

  private static final HeaderModel MODEL =
      HeaderModel.of(config("subdomains"), ContentPolicy.of(files("a.css", "a.js", "a.woff2")));

  private static SiteConfig config(String hsts) {
    String text = "title: T\nbaseUrl: https://test.example.org\nhosting: {hsts: " + hsts + "}\n";
    return SiteConfigReader.read(SourceFile.of("site/site.yaml", text)).value();
  }

  private static List<Artifact> files(String... names) {
    List<Artifact> files = new ArrayList<>();
    for (String name : names) {
      files.add(Artifact.of(SitePath.of("assets/" + name), ""));
    }
    return files;
  }

  private static String made(String name) {
    return switch (name) {
      case "nginx.conf" -> NginxFile.of(MODEL);
      case "Caddyfile" -> CaddyFile.of(MODEL);
      case "cloudfront-pages.json" -> CloudFrontFile.ofPages(MODEL);
      case "cloudfront-lasting.json" -> CloudFrontFile.ofLasting(MODEL);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nginx.conf", "Caddyfile", "cloudfront-pages.json", "cloudfront-lasting.json"})
  void everyFileMatchesTheExpectedOne(String name) throws IOException {
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(EXPECTED.resolve(name), made(name));
    }
    assertThat(made(name)).isEqualTo(Files.readString(EXPECTED.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "Caddyfile"})
  void containsEveryHeaderOfTheModel(String name) {
    for (HeaderModel.Header header : MODEL.always()) {
      assertThat(made(name)).contains(header.name() + " \"" + header.value() + '"');
    }
  }

  @Test
  void keepsWithinTheLimitsOfCloudflare() {
    List<String> lines = HeadersFile.of(MODEL).lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 2000);
    assertThat(lines.stream().filter(line -> line.startsWith("/")).count())
        .isLessThanOrEqualTo(100);
    assertThat(lines.stream().filter(line -> line.contains("Cache-Control"))).hasSize(2);
  }

  @Test
  void staysWithinTheHeaderLimitOfCloudFront() {
    String policy = CloudFrontFile.ofPages(MODEL);
    long custom = policy.lines().filter(line -> line.contains("\"Header\": ")).count();
    assertThat(custom).isPositive();
    assertThat(policy)
        .contains("\"Quantity\": " + custom + ",")
        .contains("\"IncludeSubdomains\": true", "\"Preload\": false");
  }

  @Test
  void allowsNothingThatTheFilesDoNotNeed() {
    assertThat(ContentPolicy.of(List.of()).inHeader())
        .doesNotContain("script-src", "style-src", "font-src", "connect-src", "unsafe")
        .startsWith("default-src 'none'; img-src 'self'; base-uri 'none'");
    assertThat(MODEL.always().get(0).value()).contains("font-src 'self'", "script-src 'self'");
  }
}
