package dev.candor.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Severity;
import dev.candor.editorial.EditorialRules;
import dev.candor.engine.BuildReport;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One small site with everything in it, compared byte for byte with its last accepted version. Its
 * theme prints every part of every view and nothing else, so a difference is a change in content,
 * not in appearance. {@code -Dgolden=accept} writes down what there is; read the difference, then
 * commit.
 */
class GoldenSiteTest {

  private static final Path SITE = Path.of("src/test/golden/site");
  private static final Path EXPECTED = Path.of("src/test/golden/expected");
  private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

  /** The build's cache folder. */
  @TempDir private Path folder;

  private BuildReport built() throws EnvironmentFault {
    return Generator.check(
        Settings.of(SITE).at(TODAY).withOutput(folder.resolve("public")).withWork(folder),
        Progress.SILENT);
  }

  /** It covers unusual output, and isn't meant as good prose. */
  @Test
  void theSiteHasOnlyEditorialFindings() throws EnvironmentFault {
    assertThat(built().found())
        .filteredOn(d -> d.severity() != Severity.NOTE && !EditorialRules.RULES.contains(d.rule()))
        .isEmpty();
  }

  @Test
  void everyFileIsUnchanged() throws EnvironmentFault, IOException {
    Map<String, byte[]> made = new TreeMap<>();
    for (Artifact artifact : built().artifacts()) {
      if (!isSameForEverySite(artifact.path().value())) {
        made.put(artifact.path().value(), artifact.bytes());
      }
    }
    if ("accept".equals(System.getProperty("golden"))) {
      accept(made);
    }
    assertThat(differences(expected(), made)).isEmpty();
  }

  /**
   * The gazetteer and the list of English words are data of the program, named by their content.
   */
  private static boolean isSameForEverySite(String path) {
    return path.matches("assets/directory\\.[0-9a-f]+/near-\\d+\\.json")
        || path.matches("assets/search/[0-9a-f]+/real\\d+\\.txt");
  }

  private static Map<String, byte[]> expected() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(EXPECTED)) {
      try (Stream<Path> all = Files.walk(EXPECTED)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = EXPECTED.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static void accept(Map<String, byte[]> made) throws IOException {
    for (String old : expected().keySet()) {
      Files.delete(EXPECTED.resolve(old));
    }
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Path path = EXPECTED.resolve(file.getKey());
      Files.createDirectories(path.resolve("..").normalize());
      Files.write(path, file.getValue());
    }
  }

  private static List<String> differences(Map<String, byte[]> expected, Map<String, byte[]> made) {
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(made.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      byte[] before = expected.get(path);
      byte[] now = made.get(path);
      if (now == null) {
        differences.add(path + " is missing");
      } else if (before == null) {
        differences.add(path + " is new");
      } else if (!Arrays.equals(before, now)) {
        differences.add(path + difference(before, now));
      }
    }
    return differences;
  }

  /** The first line that differs between two files, before and now. */
  private static String difference(byte[] before, byte[] now) {
    List<String> expected = lines(before);
    List<String> made = lines(now);
    for (int i = 0; i < Math.max(expected.size(), made.size()); i++) {
      String was = i < expected.size() ? expected.get(i) : "(the file ended)";
      String is = i < made.size() ? made.get(i) : "(the file ends)";
      if (!was.equals(is)) {
        return ":" + (i + 1) + "\n  was: " + was + "\n  is:  " + is + "\n";
      }
    }
    return " differs in bytes that are not text";
  }

  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, UTF_8).replace("\r", "\\r").split("\n", -1));
  }
}
