package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NewPage;
import dev.candor.authoring.Reply;
import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new kind of page appears wherever kinds do, and needs few files.
 *
 * <p>In Java four: {@link ToyKind} (fields and traits), {@link ToyView} (its view), a line in a
 * list (here {@link ExtraKinds}, for a built-in kind {@code ContentKinds} and {@code PageSources}),
 * and the template toy.ftlh. Declared in settings none but these: a few lines in site.yaml, and a
 * template if the plain one won't do.
 */
class NewKindTest {

  @TempDir private Path root;

  @BeforeEach
  void aSiteWithTwoNewKinds() throws IOException {
    BaseSite.write(root);
    Files.createDirectories(root.resolve(".vscode"));
    BaseSite.write(
        root.resolve("site/site.yaml"),
        """
        title: Test
        baseUrl: https://test.example.org
        kinds:
          recipe:
            fields: {serves: {type: number, required: true}}
            hub: {order: newest}
            feeds: true
            schemaOrg: Recipe
        """);
    BaseSite.write(
        root.resolve("themes/plain/templates/toy.ftlh"),
        """
        <#import "layout.ftlh" as layout>
        <@layout.frame>
        <h1>${main.title}</h1>
        <p class="toy">${main.summary}</p>
        ${main.body}
        </@layout.frame>
        """);
    BaseSite.write(
        root.resolve("content/toys/kite.md"),
        page("title: Kite", "summary: It flies.", "players: 2", "published: 2026-05-01"));
    BaseSite.write(
        root.resolve("content/recipes/soup.md"),
        page("title: Soup", "summary: It is warm.", "serves: 4", "published: 2026-06-01"));
  }

  private static String page(String... fields) {
    return "---\n" + String.join("\n", fields) + "\ntopics: [closeness]\n---\n\nText.\n";
  }

  private Settings settings() {
    return TestSites.settings(root)
        .withKinds(new ExtraKinds(List.of(ToyKind.KIND), List.of(new ToyView())));
  }

  private String file(String path) throws IOException {
    return Files.readString(root.resolve("site/target").resolve(path), UTF_8);
  }

  @Test
  void bothAppearWhereverKindsDo() throws Exception {
    BuildReport report = Generator.build(settings(), Progress.SILENT);

    assertThat(report.found()).isEmpty();
    assertThat(file("public/toys/kite/index.html"))
        .contains("<p class=\"toy\">It flies. For 2.</p>", "\"@type\":\"Game\"");
    assertThat(file("public/recipes/soup/index.html"))
        .contains("<dt dir=\"auto\">Serves</dt>", "\"@type\":\"Recipe\"");
    for (String address : List.of("/toys/kite/", "/recipes/soup/")) {
      String hub = address.substring(1, address.indexOf('/', 1) + 1);
      assertThat(file("public/" + hub + "index.html")).contains("href=\"" + address);
      assertThat(file("public/topics/closeness/index.html")).contains("href=\"" + address);
      assertThat(file("public/search/index.html")).contains("href=\"" + address);
      assertThat(file("public/feed.xml")).contains("https://test.example.org" + address);
      assertThat(file("public/feed.json")).contains("https://test.example.org" + address);
      assertThat(file("public/sitemap.xml"))
          .contains("<loc>https://test.example.org" + address, ".org/" + hub + "</loc>");
      assertThat(searched()).contains(address);
    }
  }

  /** All that search shows of pages. */
  private String searched() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("site/target/public/assets/search"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("shown"))
          .map(NewKindTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void editorsToolsKnowBoth() throws Exception {
    BuildReport unused = Generator.build(settings(), Progress.SILENT);

    assertThat(file("schemas/toy.schema.json")).contains("\"players\"");
    assertThat(file("schemas/recipe.schema.json"))
        .contains("\"serves\"", "\"required\": [ \"title\", \"summary\", \"serves\" ]");
    assertThat(file("schemas/ids.schema.json")).contains("\"toyId\"", "\"recipeId\"");
    assertThat(Files.readString(root.resolve(".vscode/candor.code-snippets"), UTF_8))
        .contains("\"new toy\"", "\"new recipe\"", "\"serves of recipe\"");
  }

  @Test
  void theHealthReportCountsBoth() throws Exception {
    Inspection.Result unused = Inspection.run(settings(), CheckOrder.USUAL, Progress.SILENT);

    assertThat(file("report/index.html"))
        .contains("class=\"key toy\">toys<", "class=\"key recipe\">recipes<");
    assertThat(file("report/health.json")).containsPattern("\"toys\" ?: ?1").contains("Kite");
  }

  @Test
  void newBeginsAPageOfEither() throws Exception {
    for (String kind : List.of("toy", "recipe")) {
      Reply reply =
          AuthoringService.begin(
              settings(),
              new NewPage.Request(
                  "",
                  kind,
                  "Another " + kind,
                  "",
                  "What it is.",
                  kind.equals("toy") ? Map.of("published", "2026-07-01") : Map.of("serves", "2")),
              Asking.NOBODY);

      assertThat(reply.lines())
          .as(kind)
          .anyMatch(line -> line.startsWith("created: content/" + kind));
    }
  }
}
