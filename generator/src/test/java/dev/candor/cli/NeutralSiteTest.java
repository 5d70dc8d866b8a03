package dev.candor.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator is independent of the subject of the project's own site. */
class NeutralSiteTest {

  private static final Pattern SUBJECT =
      Pattern.compile("(?:sex|Sex|SEX)(?!tant)|(?i:therap|erotic|libido|orgasm|intimacy|arousal)");

  /** The list of syllables, and the folder and name that the content model promises. */
  private static final Set<String> EXCEPT = Set.of("syllables.txt", "DirectorySettings.java");

  /**
   * Lists of all words of a language, all towns and all professions, which are about no subject:
   * search must know every word, so that it corrects none.
   */
  private static final Pattern WORD_LISTS =
      Pattern.compile(
          "(^|/)(english-stems|places|professions)\\.txt$|^assets/search/[0-9a-f]+/real\\d+\\.txt$");

  @TempDir private Path folder;

  private String told = "";

  private int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, args);
    told = out.toString(UTF_8);
    return status;
  }

  private static List<String> about(Path root, boolean names) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString();
        String text = new String(Files.readAllBytes(file), ISO_8859_1);
        boolean binary = name.matches(".*\\.(png|ttf|jpg|webp|woff2|zip)");
        text.lines()
            .filter(line -> !binary && SUBJECT.matcher(line).find())
            .filter(line -> !EXCEPT.contains(file.getFileName().toString()))
            .filter(line -> !WORD_LISTS.matcher(name.replace('\\', '/')).find())
            .forEach(line -> found.add(name + ": " + line));
        if (names && SUBJECT.matcher(name).find()) {
          found.add(name);
        }
      }
    }
    return found;
  }

  @Test
  void neitherSourcesNorThemeMentionTheSubject() throws IOException {
    assertThat(about(Path.of("src/main/resources"), true)).isEmpty();
    assertThat(about(Path.of("../themes"), true)).isEmpty();
    assertThat(about(Path.of("src/main/java"), true)).isEmpty();
  }

  @Test
  void aSiteOnAnotherSubjectHasNoWordOfIt() throws IOException {
    Path ours = folder.resolve("ours");
    assertThat(run("init", ours.toString(), "--title", "Plain food")).as(told).isZero();
    Path settings = ours.resolve("site/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
                .replaceAll(
                    "(?m)^directory:.*$",
                    "directory: {title: Find a dietitian, singular: dietitian,"
                        + " plural: dietitians, folder: dietitians}")
                .replace("/listings/", "/dietitians/")
            + """

            hubs:
              articles: {title: Guides, summary: What to eat and why.}
            footerText: This site teaches. [Who we are](/about/)
            logo: {src: images/logo.svg, alt: Plain food, width: 40, height: 40}
            words:
              help.title: Eat with help
            """);
    Files.move(ours.resolve("content/listings"), ours.resolve("content/dietitians"));
    Path logo = ours.resolve("content/images/logo.svg");
    Files.createDirectories(logo.resolveSibling(""));
    Files.writeString(
        logo,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\""
            + " viewBox=\"0 0 10 10\"><path d=\"M0 0h10v10z\"/></svg>\n");

    Path out = folder.resolve("out");
    assertThat(run("build", "--root", ours.toString(), "--out", out.toString())).as(told).isZero();

    assertThat(about(out, true)).isEmpty();
    String article = Files.readString(out.resolve("articles/a-calm-evening/index.html"));
    assertThat(article)
        .contains("<a href=\"/dietitians/\">Find a dietitian</a>")
        .contains("<h2 id=\"_help\">Eat with help</h2>")
        .contains("<p>This site teaches. <a href=\"/about/\">Who we are</a></p>")
        .containsPattern(
            "<a class=\"brand\" href=\"/\"><img src=\"/images/[^\"]+\" alt=\"Plain food\""
                + " width=\"40\" height=\"40\"></a>");
    assertThat(Files.readString(out.resolve("articles/index.html")))
        .contains("<h1 dir=\"auto\">Guides</h1>", "What to eat and why.");
    assertThat(Files.readString(out.resolve("dietitians/index.html")))
        .contains("<h1 dir=\"auto\">Find a dietitian</h1>", "1 dietitian.");
  }
}
