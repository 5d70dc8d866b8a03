package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar comes without the library that reads dictionaries. */
class NoSpellerTest {

  @TempDir private Path folder;

  private String told = "";

  private int check() throws Exception {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.contains("lucene"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                without,
                Main.class.getName(),
                "check",
                "--root",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = process.getInputStream()) {
      told = new String(out.readAllBytes(), UTF_8);
      return process.waitFor();
    }
  }

  @Test
  void aSiteThatAsksForSpellingIsToldWhatToPutWhereAndOthersMissNothing() throws Exception {
    BaseSite.write(folder);
    assertThat(check()).as(told).isZero();

    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\nspelling: d/tiny\n");
    BaseSite.write(folder.resolve("d/tiny.aff"), "SET UTF-8\n");
    BaseSite.write(folder.resolve("d/tiny.dic"), "1\ntalk\n");
    assertThat(check()).as(told).isEqualTo(ExitStatus.ENVIRONMENT);
    assertThat(told)
        .contains("put lucene-core and lucene-analysis-common into a folder \"spelling\"")
        .doesNotContain("\tat ");
  }
}
