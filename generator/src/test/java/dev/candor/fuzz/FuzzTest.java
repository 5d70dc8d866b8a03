package dev.candor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is in a file, reading it gives findings: never an exception, and never a wait. Runs
 * under {@code -Pfuzz}, with {@code -Dfuzz.inputs=} and {@code -Dfuzz.seed=}. An input that fails
 * is kept in {@code target/fuzz}; moved to {@code src/test/resources/fuzz}, with the name of its
 * subject in front, it is read again by every {@code mvn verify}.
 */
class FuzzTest {

  private static final long INPUTS = Long.getLong("fuzz.inputs", 200_000);
  private static final long SEED = Long.getLong("fuzz.seed", 2026);
  private static final int FEW = 40;
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Path FAILED = Path.of("target/fuzz");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Tag("fuzz")
  @ParameterizedTest
  @EnumSource(Subject.class)
  void anyFileIsRead(Subject subject, @TempDir Path folder) throws Exception {
    feed(subject, INPUTS * subject.share() / 100, SEED, folder);
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void aFewDamagedFilesAreRead(Subject subject, @TempDir Path folder) throws Exception {
    feed(subject, subject == Subject.WHOLE_CHECK ? 4 : FEW, 1, folder);
  }

  /** Every input that has failed once. */
  @ParameterizedTest
  @EnumSource(Subject.class)
  void whatFailedOnceIsRead(Subject subject, @TempDir Path folder) throws Exception {
    String prefix = subject.name().toLowerCase(Locale.ROOT);
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(KEPT)) {
      for (Path file : files.sorted().toList()) {
        if (String.valueOf(file.getFileName()).startsWith(prefix)) {
          inputs.add(Files.readAllBytes(file));
        }
      }
    }
    run(subject, inputs.iterator()::next, inputs.size(), folder);
  }

  private static void feed(Subject subject, long inputs, long seed, Path folder)
      throws IOException, InterruptedException {
    Mutator mutator = new Mutator(seed, subject.seeds());
    run(subject, mutator::next, inputs, folder);
  }

  /** Where inputs come from. */
  private interface Source {
    byte[] next();
  }

  private static void run(Subject subject, Source source, long inputs, Path folder)
      throws IOException, InterruptedException {
    Feeding feeding = new Feeding(subject, source, inputs, folder);
    Thread worker = new Thread(null, feeding, "fuzz", 16L << 20);
    worker.setDaemon(true);
    worker.start();
    while (worker.isAlive() && !feeding.isStuck()) {
      worker.join(500);
    }
    if (worker.isAlive()) {
      StackTraceElement[] where = worker.getStackTrace();
      feeding.fail("no answer after " + PATIENCE.toSeconds() + " s, at " + List.of(where));
    }
    assertThat(feeding.failures.values()).as("%s of %d inputs", subject, inputs).isEmpty();
  }

  /** Feeds a subject, and remembers one failure for each place in the program. */
  private static final class Feeding implements Runnable {

    private final Subject subject;
    private final Source source;
    private final long inputs;
    private final Path folder;
    private final Map<String, String> failures = new TreeMap<>();
    private volatile byte[] input = {};
    private volatile long started = System.nanoTime();

    Feeding(Subject subject, Source source, long inputs, Path folder) {
      this.subject = subject;
      this.source = source;
      this.inputs = inputs;
      this.folder = folder;
    }

    boolean isStuck() {
      return System.nanoTime() - started > PATIENCE.toNanos();
    }

    @Override
    public void run() {
      for (long i = 0; i < inputs; i++) {
        input = source.next();
        started = System.nanoTime();
        try {
          subject.read(input, folder);
        } catch (Exception | Error e) {
          StackTraceElement[] trace = e.getStackTrace();
          String place = trace.length == 0 ? "" : trace[0].toString();
          fail(e.getClass().getName() + " at " + place + ": " + e.getMessage());
        }
      }
    }

    private void fail(String why) {
      String key = why.lines().findFirst().orElse("");
      if (failures.putIfAbsent(key.substring(0, Math.min(90, key.length())), why) == null) {
        try {
          Files.createDirectories(FAILED);
          String name = subject.name().toLowerCase(Locale.ROOT);
          Files.write(FAILED.resolve(name + "-" + failures.size()), input);
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
