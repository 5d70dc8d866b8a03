package dev.candor.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code candor.jar} has the same bytes wherever and whenever it is built: the sources are copied
 * to another folder, whose name isn't ASCII, and built again with other dates, in another time zone
 * and, where the program {@code faketime} is installed, in another year.
 */
class SameJarTest {

  private static final Path HERE = Path.of("target/candor.jar");
  private static final List<String> SOURCES =
      List.of(
          ".mvn",
          "LICENSE",
          "docs/rules",
          "pom.xml",
          "site/pom.xml",
          "themes",
          "generator/pom.xml",
          "generator/src/legal",
          "generator/src/main");

  @TempDir private Path folder;

  @Test
  void theJarIsTheSameInAnotherFolderOnAnotherDay() throws IOException, InterruptedException {
    String maven = System.getProperty("candor.maven", "");
    assumeTrue(!maven.isEmpty() && Files.exists(HERE), "only Maven's own build can be repeated");
    Path root = folder.resolve("Büro ü/candor kopie");
    for (String source : SOURCES) {
      copy(Path.of("..", source), root.resolve(source));
    }

    build(Path.of(maven), root);

    Path there = root.resolve("generator/target/candor.jar");
    assertThat(checksums(there)).as("after mvn clean").isEqualTo(checksums(HERE));
    assertThat(Files.mismatch(HERE, there)).as("the first byte that differs").isEqualTo(-1);
  }

  private static void build(Path maven, Path root) throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    if (onPath("faketime")) {
      command.addAll(List.of("faketime", "2031-02-03 04:05:06"));
    }
    command.add(maven.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString());
    command.addAll(List.of("-o", "-B", "-q", "-pl", "generator", "package"));
    command.addAll(List.of("-Dmaven.test.skip", "-Dexec.skip", "-Dcandor.maven="));
    command.add("-Dmaven.repo.local=" + System.getProperty("candor.repository"));
    ProcessBuilder process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("TZ", "Pacific/Chatham");
    Process started = process.start();
    try (InputStream out = started.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(started.waitFor()).as(said).isZero();
    }
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> !place.isEmpty() && Files.isExecutable(Path.of(place, program)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, copy);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2031-02-03T00:00:00Z")));
      }
    }
  }

  /** Each entry's checksum, so that a failure names the files that differ. */
  private static Map<String, Long> checksums(Path jar) throws IOException {
    Map<String, Long> all = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().forEach(entry -> all.put(entry.getName(), crc(entry)));
    }
    return all;
  }

  private static Long crc(ZipEntry entry) {
    return entry.getCrc();
  }
}
