package dev.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes on any machine. */
class SameBytesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void twoBuildsAreEqual(long seed) throws Exception {
    TestSites.write(folder, seed, 12);

    Map<String, String> first = TestSites.built(TestSites.settings(folder));
    Map<String, String> second = TestSites.built(TestSites.settings(folder));

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void theNumberOfThreadsMakesNoDifference(int threads) throws Exception {
    TestSites.write(folder, 4, 12);

    assertThat(TestSites.built(TestSites.settings(folder).withThreads(threads)))
        .isEqualTo(TestSites.built(TestSites.settings(folder).withThreads(2)));
  }

  @Test
  void theOrderInWhichTheDiskListsFilesMakesNoDifference() throws Exception {
    TestSites.write(folder.resolve("a"), 5, 12);
    copyShuffled(folder.resolve("a"), folder.resolve("b"));

    assertThat(TestSites.built(TestSites.settings(folder.resolve("b"))))
        .isEqualTo(TestSites.built(TestSites.settings(folder.resolve("a"))));
  }

  @ParameterizedTest
  @CsvSource({"tr,TR,Asia/Tokyo", "ar,EG,America/Los_Angeles", "th,TH,Pacific/Chatham"})
  void localeAndTimeZoneMakeNoDifference(String language, String country, String zone)
      throws Exception {
    TestSites.write(folder.resolve("site"), 6, 12);

    String here = treeBuiltBy("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
    String there =
        treeBuiltBy(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=ISO-8859-1");

    assertThat(there).isEqualTo(here);
  }

  @Test
  void lineEndsAndByteOrderMarksMakeNoDifference() throws Exception {
    TestSites.write(folder.resolve("a"), 7, 6);
    copyShuffled(folder.resolve("a"), folder.resolve("b"));
    try (Stream<Path> files = Files.walk(folder.resolve("b/content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "\ufeff" + Files.readString(file).replace("\n", "\r\n"));
      }
    }

    assertThat(TestSites.built(TestSites.settings(folder.resolve("b"))))
        .isEqualTo(TestSites.built(TestSites.settings(folder.resolve("a"))));
  }

  /** The paths and hashes of a site that another Java process built, run with these options. */
  private String treeBuiltBy(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(TreePrinter.class.getName());
    command.add(folder.resolve("site").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      String tree = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(tree).isZero();
      assertThat(tree).contains("articles/article-0/index.html");
      return tree;
    }
  }

  private static void copyShuffled(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, new Random(11));
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
