package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build or check that a running server does, in the processes that people start. */
class ServedBuildTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Process server;

  @BeforeEach
  void serve() throws Exception {
    BaseSite.write(folder.resolve("site1"));
    try (Stream<Path> all = Files.walk(folder.resolve("site1"))) {
      for (Path file : all.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
      }
    }
    Path told = folder.resolve("serve.log");
    server =
        LaunchedJar.of(folder, "serve", "--root", "site1", "--port", "0")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    while (server.isAlive() && !Files.readString(told).contains("The site is at")) {
      Thread.sleep(50);
    }
    assertThat(server.isAlive()).as(Files.readString(told)).isTrue();
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  private record Run(int status, String out, String err) {

    /** Only a server that has built the site before can have nothing to do but look at it. */
    boolean byTheServer() {
      return out.contains("\ndiscover ") && !out.contains(" read ");
    }
  }

  private Run run(String... arguments) throws Exception {
    return run(false, arguments);
  }

  private Run run(boolean inCi, String... arguments) throws Exception {
    Path out = folder.resolve("out.log");
    Path err = folder.resolve("err.log");
    ProcessBuilder builder = LaunchedJar.of(folder, arguments).directory(folder.toFile());
    builder.environment().remove("CI");
    if (inCi) {
      builder.environment().put("CI", "true");
    }
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Each file with the hash of its bytes. */
  private Map<String, String> built(String out) throws IOException {
    Path site = folder.resolve(out);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Hash.of(Files.readAllBytes(file)));
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  @Test
  void aBuildIsDoneByTheServerAndHasTheSameFiles() throws Exception {
    run("build", "--root", "site1");
    Run second = run("build", "--root", "site1");
    Run alone = run("build", "--root=site1", "--out", "alone", "--no-server");
    Run inCi = run(true, "build", "--root", "site1");

    assertThat(second.byTheServer()).as(second.out).isTrue();
    assertThat(second.out).contains(": 0 written, ");
    assertThat(alone.byTheServer()).isFalse();
    assertThat(inCi.byTheServer()).isFalse();
    assertThat(built("site1/site/target/public")).isEqualTo(built("alone"));
    assertThat(List.of(second.status, alone.status, inCi.status)).containsOnly(0);
  }

  @Test
  void whatChangesIsBuiltAnew() throws Exception {
    run("build", "--root", "site1");
    BaseSite.write(
        folder.resolve("site1/content/topics/closeness.md"),
        "---\ntitle: Distance\nsummary: Being far.\n---\n");
    Run changed = run("build", "--root", "site1");
    Path page = folder.resolve("site1/site/target/public/topics/closeness/index.html");
    String made = Files.readString(page);
    Files.writeString(page, "by hand");
    run("build", "--root", "site1");

    assertThat(changed.out).doesNotContain(": 0 written");
    assertThat(made).contains("Distance");
    assertThat(page).hasContent(made);
  }

  @Test
  void pathsAreRelativeToTheFolderOfTheCommand() throws Exception {
    run("build", "--root", "site1", "--out", "elsewhere");

    assertThat(folder.resolve("elsewhere/index.html")).exists();
  }

  @Test
  void faultsAndTheStatusAreThoseOfAnyBuild() throws Exception {
    BaseSite.write(folder.resolve("site1/content/topics/closeness.md"), "---\ntitel: X\n---\n");
    Run served = run("build", "--root", "site1");
    Run alone = run("build", "--root", "site1", "--no-server");
    Run check = run("check", "--root", "site1");

    assertThat(served.status).isEqualTo(1).isEqualTo(alone.status).isEqualTo(check.status);
    assertThat(served.err).contains("titel").isEqualTo(alone.err);
    assertThat(check.out).contains("titel");
    assertThat(run("build", "--root", "site1", "--out").status).isEqualTo(2);
  }

  @Test
  void withoutTheServerTheCommandDoesItself() throws Exception {
    stop();

    assertThat(run("build", "--root", "site1").status).isZero();
  }
}
