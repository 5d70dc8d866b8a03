package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.cases.BaseSite;
import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generated test sites, the same for the same seed. */
final class TestSites {

  static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

  private static final List<String> WORDS =
      List.of(
          "trust",
          "İstanbul",
          "time",
          "ﬁne",
          "TITLE",
          "closeness",
          "talk",
          "straße",
          "نعم",
          "sleep",
          "a *kind* word",
          "`code`",
          "**start small**",
          "é",
          "e\u0301",
          "<b>",
          "&amp;",
          "\"so\"");

  private TestSites() {}

  static Settings settings(Path root) {
    return Settings.of(root).at(TODAY);
  }

  static Map<String, String> built(Settings settings) throws EnvironmentFault {
    Map<String, String> files = new TreeMap<>();
    for (Artifact artifact : Generator.check(settings, Progress.SILENT).artifacts()) {
      files.put(artifact.path().value(), new String(artifact.bytes(), UTF_8));
    }
    return files;
  }

  /** A site with articles, vignettes, FAQs, terms and therapists that refer to each other. */
  static void write(Path root, long seed, int pages) throws IOException {
    Random random = new Random(seed);
    BaseSite.write(root);
    for (int i = 0; i < pages; i++) {
      String body = body(random, pages);
      BaseSite.write(
          root.resolve("content/articles/article-" + i + ".md"),
          "---\ntitle: Article number "
              + i
              + "\nsummary: About "
              + i
              + ".\nauthors: [ann]\n"
              + "reviewer: rob\npublished: 2026-0"
              + (1 + i % 9)
              + "-10\ntopics: [closeness]\n---\n\n"
              + body);
      BaseSite.write(
          root.resolve("content/faqs/faq-" + i + ".md"),
          "---\nquestion: Why "
              + i
              + "?\nanswer: Because.\narticle: article-"
              + i
              + "\nreviewer: rob\npublished: 2026-02-10\n"
              + (i % 2 == 0 ? "myth: {statement: Never " + i + "., evidence: limited}\n" : "")
              + "---\n\n"
              + body(random, pages));
      BaseSite.write(
          root.resolve("content/glossary/term-" + i + ".md"),
          "---\ntitle: "
              + (i % 3 == 0 ? "trust " + i : "talk" + i)
              + "\ndefinition: meaning "
              + i
              + "\naliases: [TITLE"
              + i
              + "]\n---\n");
    }
    BaseSite.write(
        root.resolve("content/vignettes/dee.md"),
        "---\n"
            + "title: Dee\n"
            + "summary: A story.\n"
            + "people: [Dee]\n"
            + "basis: composite\n"
            + "outcome: ongoing\n"
            + "authors: [ann]\n"
            + "reviewer: rob\n"
            + "published: 2026-03-01\n"
            + "---\n\n"
            + "Once.\n\n"
            + "## After\n\n"
            + "Later.\n");
  }

  private static String body(Random random, int pages) {
    StringBuilder body = new StringBuilder();
    for (int p = 0; p < 4; p++) {
      body.append(p == 2 ? "## Part " + p + "\n\n" : "");
      for (int w = 0; w < 30; w++) {
        body.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      body.append("[[article-").append(random.nextInt(pages)).append("]] and [[Why ");
      body.append(random.nextInt(pages)).append("?|this]].\n\n");
    }
    return body.append("![[dee]]\n").toString();
  }
}
