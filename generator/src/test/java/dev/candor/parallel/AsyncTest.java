package dev.candor.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncTest {

  @Test
  void computesInTheBackground() {
    CountDownLatch othersWentOn = new CountDownLatch(1);
    CompletableFuture<String> future =
        Async.supply(
            () -> {
              await(othersWentOn);
              return "made";
            });
    othersWentOn.countDown();

    assertThat(Async.join(future)).isEqualTo("made");
  }

  @Test
  void computesOnceForAnyNumberOfThreads() {
    AtomicInteger times = new AtomicInteger();
    CompletableFuture<Integer> future = Async.supply(times::incrementAndGet);

    List<Integer> answers = new Workers(4).map(Collections.nCopies(40, future), Async::join);

    assertThat(answers).containsOnly(1);
    assertThat(times).hasValue(1);
  }

  @Test
  void rethrowsTheOriginalException() {
    Error thrown = new StackOverflowError();
    CompletableFuture<String> future =
        Async.supply(
            () -> {
              throw thrown;
            });

    assertThatThrownBy(() -> Async.join(future)).isSameAs(thrown);
  }

  @Test
  void rethrowsOnEachCall() {
    CompletableFuture<String> future =
        Async.supply(
            () -> {
              throw new UncheckedIOException(new IOException("the disk is gone"));
            });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Async.join(future))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the disk is gone");
    }
  }

  @Test
  void recursesAsDeeplyAsAWorker() {
    assertThat(Async.join(Async.supply(() -> depth(100_000)))).isEqualTo(100_000);
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
