package dev.candor.output.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.Hosting.Host;
import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Redirects as each host reads them, and within the number that it takes. */
class RedirectFilesTest {

  private static HeaderModel model(String baseUrl, SortedMap<String, String> redirects) {
    SiteConfig config =
        SiteConfigReader.read(
                SourceFile.of("site/site.yaml", "title: T\nbaseUrl: " + baseUrl + "\n"))
            .value();
    return HeaderModel.of(config, ContentPolicy.of(List.of()), redirects);
  }

  private static final HeaderModel FEW =
      model(
          "https://test.example.org/repo",
          new TreeMap<>(Map.of("/old/", "/about/", "/x y.php", "/faqs/one/")));

  private static HeaderModel many() {
    SortedMap<String, String> redirects = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      redirects.put("/old/" + i + "/", "/about/");
    }
    redirects.put("/zzz.php", "/about/");
    return model("https://test.example.org", redirects);
  }

  @Test
  void netlifyIsToldToRedirectEvenIfThereIsAPage() {
    assertThat(RedirectsFile.of(FEW, List.of(Host.NETLIFY, Host.CLOUDFLARE)).lines().skip(1))
        .containsExactly(
            "/repo/x%20y.php /repo/faqs/one/ 301!",
            "/repo/x%20y.php /repo/faqs/one/ 301",
            "/repo/old/ /repo/about/ 301!",
            "/repo/old/ /repo/about/ 301",
            "/repo/* /:splat 200");
    assertThat(RedirectsFile.of(FEW, List.of(Host.CLOUDFLARE))).doesNotContain("301!");
  }

  @Test
  void serversAndCloudFrontRedirectToo() {
    assertThat(NginxFile.of(FEW))
        .contains("location = /repo/old/ { return 301 /repo/about/; }")
        .contains("location = \"/repo/x y.php\" { return 301 /repo/faqs/one/; }");
    assertThat(CaddyFile.of(FEW))
        .contains("redir /repo/old/ /repo/about/ 301")
        .contains("redir \"/repo/x y.php\" /repo/faqs/one/ 301");
    assertThat(CloudFrontFunction.of(FEW))
        .contains("\"/repo/old/\": \"/repo/about/\"", "\"/repo/x%20y.php\": \"/repo/faqs/one/\"");
  }

  @Test
  void staysWithinTheLimitsOfHosts() {
    HeaderModel many = many();

    assertThat(VercelFile.of(many).lines().filter(line -> line.contains("statusCode")))
        .hasSize(2048);
    assertThat(VercelFile.of(many)).contains("/zzz.php");
    assertThat(CloudFrontFunction.of(many).length()).isBetween(9_000, 10_240);
    assertThat(CloudFrontFunction.of(many)).contains("/zzz.php");
    assertThat(RedirectsFile.of(many, List.of(Host.CLOUDFLARE)).lines().skip(1).findFirst())
        .contains("/zzz.php /about/ 301");
  }

  @Test
  void aSiteWithoutOldAddressesHasNoFileOfRedirects() {
    HeaderModel none = model("https://test.example.org", new TreeMap<>());

    assertThat(RedirectsFile.of(none, List.of(Host.NETLIFY))).isEmpty();
    assertThat(CloudFrontFunction.of(none)).contains("var moved = {};");
  }
}
