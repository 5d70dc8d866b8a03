package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar doesn't contain the libraries for dictionaries and grammar. */
class NoAidsTest {

  @TempDir private Path folder;

  private String told = "";

  private int checkWithout(String library, String... options) throws Exception {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.contains(library))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", without, Main.class.getName(), "check"));
    command.addAll(List.of("--root", folder.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      told = new String(out.readAllBytes(), UTF_8);
      return process.waitFor();
    }
  }

  @Test
  void aSiteThatChecksSpellingIsToldWhichLibraryToAddAndOthersNeedNothing() throws Exception {
    BaseSite.write(folder);
    assertThat(checkWithout("lucene")).as(told).isZero();

    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\nspelling: d/tiny\n");
    BaseSite.write(folder.resolve("d/tiny.aff"), "SET UTF-8\n");
    BaseSite.write(folder.resolve("d/tiny.dic"), "1\ntalk\n");
    assertThat(checkWithout("lucene")).as(told).isEqualTo(ExitStatus.ENVIRONMENT);
    assertThat(told)
        .contains("put lucene-core and lucene-analysis-common into a folder \"spelling\"")
        .doesNotContain("\tat ");
  }

  @Test
  void aSiteThatChecksGrammarIsToldWhichLibraryToAddAndOthersNeedNothing() throws Exception {
    BaseSite.write(folder);
    assertThat(checkWithout("languagetool")).as(told).isZero();

    assertThat(checkWithout("languagetool", "--proofread"))
        .as(told)
        .isEqualTo(ExitStatus.ENVIRONMENT);
    assertThat(told)
        .contains("add org.languagetool:language-en to the dependencies of the plugin")
        .doesNotContain("\tat ");
    assertThat(checkWithout("language-en", "--proofread"))
        .as(told)
        .isEqualTo(ExitStatus.ENVIRONMENT);
    assertThat(told).contains("no grammar checker is available").doesNotContain("\tat ");
    assertThat(checkWithout("no such library", "--proofread")).as(told).isZero();
  }
}
