package dev.candor.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing from sources to a target, or every reason against it. */
class PublishTest {

  private static final String SETTINGS =
      """
      title: Test
      baseUrl: https://www.plain-words-of-a-test.net
      indexNow: 0123456789abcdef
      publish:
        - {name: live, kind: folder, path: www}
        - {name: pages, kind: git, repository: pages.git, branch: pages}
        - {name: zip, kind: archive, path: out/site.zip}
        - {name: try, kind: folder, path: try, preview: true}
      """;

  @TempDir private Path root;

  @BeforeEach
  void writesASiteForThePublic() throws IOException {
    BaseSite.write(root);
    BaseSite.write(root.resolve("site/site.yaml"), SETTINGS);
    BaseSite.write(root.resolve("content/people/ann.md"), person("Ann", "author"));
    BaseSite.write(root.resolve("content/people/rob.md"), person("Rob", "reviewer"));
    term("trust", "");
  }

  private static String person(String name, String role) {
    return "---\nname: "
        + name
        + "\nrole: "
        + role
        + "\ncredentials:\n  - {title: MSc, issuer: Example Board}\n---\n";
  }

  private void inventedPeople() throws IOException {
    String sample = "sample: true\ncredentials";
    for (String name : List.of("Ann", "Rob")) {
      String text = person(name, name.equals("Ann") ? "author" : "reviewer");
      String file = "content/people/" + (name.equals("Ann") ? "ann" : "rob") + ".md";
      BaseSite.write(root.resolve(file), text.replace("credentials", sample));
    }
  }

  private void term(String id, String keys) throws IOException {
    BaseSite.write(
        root.resolve("content/glossary/" + id + ".md"),
        "---\ntitle: " + id + "\ndefinition: What " + id + " is.\n" + keys + "---\n");
  }

  private PublishOutcome publish(String target) throws EnvironmentFault, UsageFault {
    return publish(PublishRequest.to(target, Map.of()));
  }

  private PublishOutcome publish(PublishRequest request) throws EnvironmentFault, UsageFault {
    return Generator.publish(TestSites.settings(root), request, Progress.SILENT);
  }

  @Test
  void aPublishIsSummarizedInWordsAndAsJson() throws Exception {
    publish("live");
    term("hope", "");

    PublishOutcome outcome = publish("live");

    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.account())
        .contains("Live until now: release 1 of ", "New: 1 page\n  /glossary/hope/  \"hope\"")
        .contains("read back and verified. Readers now see release 2 of ")
        .contains("To undo this: publish --target live --rollback");
    assertThat(root.resolve("site/target/publish/live.json"))
        .content()
        .contains("\"path\": \"glossary/hope/index.html\"", "\"action\": \"publish\"");
    assertThat(root.resolve("www/current/glossary/hope/index.html")).exists();
  }

  @Test
  void theNoticeForIndexNowFollowsOnlyRealChangesAndItsKeyIsPublished() throws Exception {
    Path notice = root.resolve("site/target/publish/live.indexnow.json");
    publish(PublishRequest.to("live", Map.of()).dry(true));
    assertThat(notice).doesNotExist();
    publish("live");
    assertThat(notice).content().contains("/glossary/trust/");
    assertThat(root.resolve("www/current/0123456789abcdef.txt")).hasContent("0123456789abcdef");
    term("hope", "");
    publish("live");

    assertThat(notice)
        .content()
        .contains(
            "\"host\": \"www.plain-words-of-a-test.net\"",
            "\"keyLocation\": \"https://www.plain-words-of-a-test.net/0123456789abcdef.txt\"",
            "\"https://www.plain-words-of-a-test.net/glossary/hope/\"")
        .doesNotContain("/glossary/trust/", "sitemap", "404");
    publish("live");
    assertThat(notice).doesNotExist();
  }

  @Test
  void pagesWithNewStylesOnlyAreNotReportedToSearchEngines() throws Exception {
    Path notice = root.resolve("site/target/publish/live.indexnow.json");
    Path style = root.resolve("themes/plain/styles/99-mine.css");
    term("hope", "");
    publish("live");
    BaseSite.write(style, ":root { --of-no-account: 1 }\n");
    String account = publish("live").account();
    assertThat(account)
        .contains(" pages changed only because styles or pictures have new names.")
        .doesNotContain("Changed: ");
    assertThat(notice).doesNotExist();

    BaseSite.write(style, ":root { --of-no-account: 2 }\n");
    BaseSite.write(
        root.resolve("content/glossary/hope.md"),
        "---\ntitle: hope\ndefinition: What hope may be.\n---\n");
    publish("live");
    assertThat(notice).content().contains("/glossary/hope/").doesNotContain("/glossary/trust/");
  }

  @Test
  void lastmodAndFeedsFollowOnlyWhatPagesSayOfTheirChanges() throws Exception {
    String head =
        "---\ntitle: A\nsummary: About.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n";
    Path article = root.resolve("content/articles/a.md");
    BaseSite.write(article, head + "---\nText.\n");
    publish("try");
    Map<String, String> before = records();
    assertThat(before.get("sitemap.xml")).contains("<lastmod>2026-01-10</lastmod>");

    BaseSite.write(article, head + "---\nText with a comma more, of which nobody need be told.\n");
    BaseSite.write(
        root.resolve("themes/plain/styles/99-mine.css"), ":root { --of-no-account: 1 }\n");
    assertThat(publish("try").account()).contains("Changed: ", "/articles/a/");
    assertThat(records().get("sitemap.xml")).isEqualTo(before.get("sitemap.xml"));

    BaseSite.write(article, head + "updated: 2026-03-04\n---\nText that is new.\n");
    publish("try");
    assertThat(records().get("sitemap.xml")).contains("<lastmod>2026-03-04</lastmod>");
    assertThat(records().get("feed.xml"))
        .contains("<updated>2026-03-04T")
        .isNotEqualTo(before.get("feed.xml"));
  }

  /** The files for search engines and feed readers. */
  private Map<String, String> records() throws IOException {
    Path site = root.resolve("try/current");
    return Map.of(
        "sitemap.xml", Files.readString(site.resolve("sitemap.xml")),
        "feed.xml", Files.readString(site.resolve("feed.xml")));
  }

  @Test
  void anEarlierReleaseIsRestoredWithoutABuild() throws Exception {
    publish("live");
    term("hope", "");
    publish("live");
    BaseSite.write(root.resolve("content/glossary/broken.md"), "---\nnope\n");

    PublishRequest back = PublishRequest.to("live", Map.of()).back(OptionalInt.empty());
    PublishOutcome outcome = publish(back);

    assertThat(outcome.refusals()).isEmpty();
    assertThat(root.resolve("www/current/glossary/hope/index.html")).doesNotExist();
  }

  @Test
  void everyReasonIsReportedInOneRunAndNothingIsWritten() throws Exception {
    inventedPeople();
    BaseSite.write(
        root.resolve("site/site.yaml"),
        SETTINGS.replace("www.plain-words-of-a-test.net", "words.example.org"));
    BaseSite.write(
        root.resolve("content/articles/a.md"),
        "---\n"
            + "title: A\n"
            + "summary: About.\n"
            + "authors: [ann]\n"
            + "reviewer: rob\n"
            + "published: 2020-01-01\n"
            + "---\n"
            + "Text.\n");
    BaseSite.write(
        root.resolve("content/articles/b.md"),
        "---\n"
            + "title: B\n"
            + "summary: More.\n"
            + "authors: [ann]\n"
            + "reviewer: rob\n"
            + "published: 2020-01-01\n"
            + "---\n"
            + "More text.\n");
    BaseSite.write(
        root.resolve("content/reviews.yaml"),
        "- {page: articles/b, reviewer: rob, on: 2020-01-01, hash: a-hash}\n");
    Files.createDirectories(root.resolve("www"));
    Files.writeString(root.resolve("www/thesis.txt"), "mine");

    PublishOutcome outcome = publish("live");

    assertThat(outcome.refusals())
        .anyMatch(r -> r.startsWith("1 page has no recorded review") && r.contains("articles/a.md"))
        .anyMatch(r -> r.startsWith("1 page has an overdue review"))
        .anyMatch(r -> r.startsWith("2 pages have invented people") && r.contains("people/ann.md"))
        .anyMatch(r -> r.contains("https://words.example.org is a placeholder"))
        .anyMatch(r -> r.contains("is not empty (thesis.txt) and has no mark"))
        .hasSize(6);
    try (Stream<Path> files = Files.list(root.resolve("www"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDisabledRuleStillAppliesToAPublicSite() throws Exception {
    BaseSite.write(
        root.resolve("site/site.yaml"), SETTINGS + "severities: {unsigned-review: \"off\"}\n");
    BaseSite.write(
        root.resolve("content/articles/a.md"),
        "---\n"
            + "title: A\n"
            + "summary: About.\n"
            + "authors: [ann]\n"
            + "reviewer: rob\n"
            + "published: 2026-10-01\n"
            + "---\n"
            + "Text.\n");

    assertThat(publish("live").refusals()).anyMatch(r -> r.contains("no recorded review"));
  }

  @Test
  void anErrorPreventsEvenAPreview() throws Exception {
    BaseSite.write(root.resolve("content/glossary/bad.md"), "---\ntitel: a\n---\n");

    assertThat(publish("try").refusals()).anyMatch(r -> r.contains("fix what is listed above"));
    assertThat(publish("live").refusals()).anyMatch(r -> r.contains("fix what is listed above"));
    assertThat(root.resolve("try")).doesNotExist();
  }

  @Test
  void aPreviewMayShowSamplesAndIsNotIndexed() throws Exception {
    inventedPeople();
    BaseSite.write(
        root.resolve("site/site.yaml"),
        SETTINGS.replace("www.plain-words-of-a-test.net", "words.example.org"));

    assertThat(publish("try").refusals()).isEmpty();
    assertThat(root.resolve("try/current/robots.txt")).hasContent("User-agent: *\nDisallow: /\n");
    assertThat(root.resolve("try/current/_headers")).content().contains("X-Robots-Tag: noindex");
    assertThat(root.resolve("site/target/publish/try.indexnow.json")).doesNotExist();
  }

  @Test
  void anUnknownTargetIsWrongUsage() {
    assertThatThrownBy(() -> publish("lvie"))
        .isInstanceOf(UsageFault.class)
        .hasMessage("there is no target \"lvie\"; site/site.yaml names live, pages, zip, try");
    assertThatThrownBy(
            () ->
                Generator.publish(
                    TestSites.settings(root).withDrafts(true),
                    PublishRequest.to("live", Map.of()),
                    Progress.SILENT))
        .isInstanceOf(UsageFault.class)
        .hasMessageContaining("can't be used with publish");
  }

  @Test
  void aMalformedTargetIsReportedAsASettingsError() throws Exception {
    BaseSite.write(
        root.resolve("site/site.yaml"),
        """
        title: Test
        publish:
          - {name: live, kind: flder, path: www}
          - {name: box, kind: s3, prefix: ../other}
        """);

    PublishOutcome outcome = publish("live");

    assertThat(outcome.refusals()).containsExactly("the site's settings have errors");
    assertThat(outcome.build().orElseThrow().found())
        .anyMatch(d -> d.toString().contains("flder"))
        .anyMatch(d -> d.message().contains("needs bucket"))
        .anyMatch(d -> d.message().contains("can't contain"));
    assertThat(root.resolve("www")).doesNotExist();
  }

  @Test
  void noSecretIsInAnyMessageOrFile() throws Exception {
    BaseSite.write(
        root.resolve("site/site.yaml"),
        SETTINGS.replace(
            "repository: pages.git", "repository: \"https://127.0.0.1:1/s3cr3t-word\""));
    Map<String, String> environment = Map.of("CANDOR_PAGES_TOKEN", "s3cr3t-word");

    assertThatThrownBy(() -> publish(PublishRequest.to("pages", environment)))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("can't reach the git repository")
        .hasMessageContaining("(hidden)")
        .hasMessageNotContaining("s3cr3t-word");
    assertThat(PublishRequest.to("pages", environment).toString()).doesNotContain("s3cr3t-word");
    try (Stream<Path> files = Files.walk(root.resolve("site/target"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("s3cr3t-word");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"~/www", "~ann/www", "~", "$HOME/www", "${HOME}/www", "/srv/$USER/www"})
  void aPathThatOnlyAShellExpandsIsRefused(String path) throws Exception {
    for (String kind : List.of("folder", "archive")) {
      BaseSite.write(
          root.resolve("site/site.yaml"),
          SETTINGS.replace("kind: folder, path: www", "kind: " + kind + ", path: '" + path + "'"));

      assertThatThrownBy(() -> publish("live"))
          .isInstanceOf(EnvironmentFault.class)
          .hasMessageContaining("path: " + path + " in the target \"live\" needs a shell")
          .hasMessageContaining("write ");
      try (Stream<Path> files = Files.list(root)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("content", "site", "themes");
      }
    }
  }

  @Test
  void aPathThatBeginsWithTheHomeFolderIsGivenInFull() throws Exception {
    BaseSite.write(root.resolve("site/site.yaml"), SETTINGS.replace("path: www", "path: '~/www'"));
    assertThatThrownBy(() -> publish("live"))
        .hasMessageContaining("write path: " + System.getProperty("user.home") + "/www");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "folder, path: site/target/public",
        "folder, path: site/target/public/live",
        "folder, path: site/target",
        "archive, path: site/target/public/site.zip"
      })
  void aTargetInsideTheBuildsOwnOutputIsRefused(String target) throws Exception {
    BaseSite.write(root.resolve("site/site.yaml"), SETTINGS.replace("folder, path: www", target));

    assertThatThrownBy(() -> publish("live"))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("can't publish into ")
        .hasMessageContaining("site/target/public");
    assertThat(root.resolve("site/target/public")).doesNotExist();
  }
}
