package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside the jar so that the next run starts faster. */
class ClassArchiveTest {

  private static final String MAKE = "-XX:ArchiveClassesAtExit=";
  private static final String USE = "-XX:SharedArchiveFile=";

  @TempDir private Path folder;
  private Path jar = Path.of("");

  @BeforeEach
  void makeTheJar() throws IOException {
    jar = Files.createFile(folder.resolve("candor.jar"));
  }

  @Test
  void theFirstBuildMakesTheArchiveThatLaterRunsUse() throws IOException {
    build(ExitStatus.DONE);

    String version = System.getProperty("java.runtime.version");
    assertThat(files()).containsExactly("candor-" + version + ".jsa", "candor.jar");
    assertThat(option("build")).isEqualTo(USE + folder.resolve("candor-" + version + ".jsa"));
  }

  @Test
  void oneMadeByARunThatFailedIsNotKept() throws IOException {
    build(ExitStatus.FAULTY_CONTENT);

    assertThat(files()).containsExactly("candor.jar");
    assertThat(option("build")).startsWith(MAKE);
  }

  @Test
  void aNewerJarGetsANewOne() throws IOException {
    build(ExitStatus.DONE);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

    assertThat(option("check")).startsWith(MAKE);
  }

  @Test
  void commandsThatLoadFewClassesMakeNone() {
    assertThat(option("new")).startsWith(USE);
    assertThat(option("--help")).startsWith(USE);
    assertThat(option()).startsWith(USE);
  }

  @Test
  void whereNothingCanBeWrittenNoneIsMade() {
    Path nowhere = folder.resolve("no folder/candor.jar");

    ClassArchive archive = ClassArchive.of(nowhere, new String[] {"build"}, 1);
    archive.keep(ExitStatus.DONE);

    assertThat(archive.option()).startsWith(USE);
  }

  private String option(String... args) {
    return ClassArchive.of(jar, args, 1).option();
  }

  /** A build whose Java writes the archive that it is asked for. */
  private void build(int status) throws IOException {
    ClassArchive archive = ClassArchive.of(jar, new String[] {"build"}, 1);
    assertThat(archive.option()).startsWith(MAKE);
    Files.writeString(Path.of(archive.option().substring(MAKE.length())), "classes");
    archive.keep(status);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
