package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This project's site in English is the same with other languages beside it as without any. */
class OtherLanguagesTest {

  private static final Path PROJECT = Path.of("..");

  /**
   * What other languages add: the versions of a page, the choice of language with its styles and
   * its place in the header, the line of robots.txt for their sitemap.
   */
  private static final String ADDED =
      "<link rel=\"alternate\" hreflang=[^>]*>\n?"
          + "|(?s:<nav class=\"languages\".*?</nav>)\n?"
          + "|<link rel=\"stylesheet\" href=\"/assets/languages\\.[^>]*>\n?"
          + "|(?<=<header class=\"top) spoken"
          + "|Sitemap: .*/es/sitemap.xml\n"
          + "|(?<=assets/search/)[0-9a-f]+";

  @TempDir private Path folder;

  @Test
  void differsInNothingButTheChoiceOfLanguageAndTheVersionsForSearchEngines() throws Exception {
    TreeMap<String, String> beside = built(copied("all", false));
    TreeMap<String, String> alone = built(copied("one", true));
    beside.keySet().removeIf(path -> path.startsWith("es/"));

    assertThat(without(beside, alone))
        .as("what others load")
        .allMatch(p -> p.startsWith("assets/"));
    assertThat(without(alone, beside)).as("only without").isEmpty();
    alone.forEach((path, text) -> assertThat(beside.get(path)).as(path).isEqualTo(text));
  }

  private static Set<String> without(Map<String, String> some, Map<String, String> others) {
    Set<String> rest = new TreeSet<>(some.keySet());
    rest.removeAll(others.keySet());
    return rest;
  }

  private static TreeMap<String, String> built(Path root) throws EnvironmentFault {
    TreeMap<String, String> files = new TreeMap<>();
    Settings settings = Settings.of(root).at(RealSite.TODAY).withWork(root.resolveSibling("work"));
    for (Artifact file : Generator.check(settings, Progress.SILENT).artifacts()) {
      String path = file.path().value();
      // Search knows the words of danger of every language, so its files differ.
      if (path.matches(".*\\.(html|xml|json|txt|svg)") && !path.startsWith("assets/search/")) {
        files.put(path, new String(file.bytes(), UTF_8).replaceAll(ADDED, ""));
      }
    }
    return files;
  }

  private Path copied(String name, boolean alone) throws IOException {
    Path root = folder.resolve(name);
    for (String part : new String[] {"content", "site/site.yaml", "themes"}) {
      try (Stream<Path> all = Files.walk(PROJECT.resolve(part))) {
        for (Path path : all.sorted().toList()) {
          Path target = root.resolve(PROJECT.relativize(path).toString());
          boolean translated = PROJECT.relativize(path).startsWith("content/es");
          if (Files.isRegularFile(path) && !(alone && translated)) {
            Files.createDirectories(target.getParent());
            Files.copy(path, target);
          }
        }
      }
    }
    if (alone) {
      Path settings = root.resolve("site/site.yaml");
      String text = Files.readString(settings);
      Files.writeString(settings, text.replaceFirst("(?m)^languages:\n(?: .*\n|\n(?= ))+", ""));
    }
    return root;
  }
}
