package dev.candor.publish.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Publisher;
import dev.candor.publish.run.Trials;
import dev.candor.source.SitePath;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred thousand files are planned while a user waits. Measures the CPU time of all cores
 * together, because on a busy machine the wall-clock time says little.
 */
class LargePlanTest {

  private static final int FILES = 100_000;

  @TempDir private Path disk;

  @Test
  void aHundredThousandFilesArePlannedWithinTenSeconds() throws Exception {
    List<Artifact> site = new ArrayList<>();
    String text = "x".repeat(2000);
    for (int i = 0; i < FILES; i++) {
      site.add(Artifact.of(SitePath.of("articles/p" + i + "/index.html"), i + text));
    }
    Publisher publisher =
        Shop.publisher(new MemoryStore(true), Shop.target(disk), Trials.context(disk));
    publisher.publish(site);
    site.set(7, Trials.page(site.get(7).path().value(), "1", "changed"));

    Duration begun = worked();
    Instant start = Instant.now();
    Published plan = publisher.plan(site);
    Duration wall = Duration.between(start, Instant.now());
    Duration took = worked().minus(begun);

    assertThat(plan.changes().changed()).containsExactly("articles/p7/index.html");
    assertThat(took).isLessThan(Duration.ofSeconds(10));
    System.out.println(
        String.format(
            Locale.ROOT,
            "planned %d files in %d ms of one core, %d ms on the wall",
            FILES,
            took.toMillis(),
            wall.toMillis()));
  }

  private static Duration worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
