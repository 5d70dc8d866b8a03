package dev.candor.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/**
 * Nothing may wait for a thread of the JDK's common pool: on a small machine that has only one, and
 * whatever blocks it stops everything else. {@code parallel.Async} has a thread for each task.
 */
class CommonPoolTest {

  private static final ArchRule LAW =
      noClasses()
          .should()
          .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
          .orShould()
          .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
          .orShould()
          .callMethod(ForkJoinPool.class, "commonPool")
          .orShould()
          .callMethod(Collection.class, "parallelStream")
          .orShould()
          .callMethod(List.class, "parallelStream")
          .orShould()
          .callMethod(BaseStream.class, "parallel")
          .orShould()
          .callMethod(Process.class, "onExit")
          .orShould()
          .callMethod(ProcessHandle.class, "onExit");

  @Test
  void isNotUsed() {
    LAW.check(Program.CLASSES);
  }

  @Test
  void itsUseIsFound() {
    var offenders =
        new ClassFileImporter().importClasses(Supplies.class, Streams.class, Waits.class);

    assertThat(LAW.evaluate(offenders).getFailureReport().getDetails()).hasSize(3);
  }

  static final class Supplies {
    static CompletableFuture<String> one() {
      return CompletableFuture.supplyAsync(() -> "");
    }
  }

  static final class Streams {
    static long count(List<String> all) {
      return all.parallelStream().count();
    }
  }

  static final class Waits {
    static CompletableFuture<ProcessHandle> end(ProcessHandle other) {
      return other.onExit();
    }
  }
}
