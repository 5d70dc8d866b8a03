package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} says who made everything in the jar, and under which licence. */
class ThirdPartyTest {

  private static final Path LIST = Path.of("../THIRD-PARTY.md");
  private static final Path MADE = Path.of("target/legal/META-INF/third-party/THIRD-PARTY.md");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void theListIsWhatTheBuildMakes() throws IOException {
    assumeTrue(Files.exists(MADE), "only Maven's build makes the list");
    if ("accept".equals(System.getProperty("golden"))) {
      Files.copy(MADE, LIST, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(Files.readString(LIST))
        .as("A library has changed: mvn -pl generator package -Dgolden=accept")
        .isEqualTo(Files.readString(MADE));
  }

  @Test
  void everyFileInTheJarIsListed() throws IOException {
    List<PathMatcher> listed = listed();
    List<String> unknown =
        filesInTheJar().stream()
            .filter(file -> listed.stream().noneMatch(known -> known.matches(Path.of(file))))
            .toList();
    assertThat(unknown)
        .as("Say who made these, in the table Files of src/legal/third-party.ftl")
        .isEmpty();
  }

  @Test
  void theTextsItNamesAreThere() throws IOException {
    List<String> texts = new ArrayList<>();
    Matcher named = Pattern.compile("`([a-z]+\\.txt)` \\|").matcher(Files.readString(LIST));
    while (named.find()) {
      texts.add(named.group(1));
    }
    assertThat(texts).contains("brotli.txt", "libwebp.txt", "unicode.txt");
    for (String text : texts) {
      assertThat(Path.of("src/legal/texts", text)).exists();
    }
    assertThat(Path.of("../themes/plain/fonts/OFL.txt")).exists();
  }

  @Test
  void aFontOfUnknownOriginIsDetected() throws IOException {
    assertThat(listed())
        .noneMatch(known -> known.matches(Path.of("themes/plain/other/font.ttf")))
        .anyMatch(known -> known.matches(Path.of("themes/plain/styles/10-base.css")));
  }

  /** The patterns in the first column of the table of files. */
  private static List<PathMatcher> listed() throws IOException {
    List<PathMatcher> all = new ArrayList<>();
    for (String line : Files.readString(LIST).split("## Files")[1].split("\n## ")[0].split("\n")) {
      if (line.startsWith("| `")) {
        Matcher pattern = QUOTED.matcher(line.split("\\|")[1]);
        while (pattern.find()) {
          all.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern.group(1)));
        }
      }
    }
    return all;
  }

  /** The files that the jar has below {@code dev/candor}, besides classes. */
  private static List<String> filesInTheJar() throws IOException {
    List<String> all = new ArrayList<>();
    all.addAll(below(Path.of("src/main/resources/dev/candor"), ""));
    all.addAll(below(Path.of("src/main/version/dev/candor"), ""));
    all.addAll(below(Path.of("../themes"), "themes/"));
    return all;
  }

  private static List<String> below(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> prefix + folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
