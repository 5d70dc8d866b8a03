package dev.candor.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SoonTest {

  @Test
  void isMadeWhileOthersGoOn() {
    CountDownLatch othersWentOn = new CountDownLatch(1);
    Soon<String> soon =
        Soon.of(
            () -> {
              await(othersWentOn);
              return "made";
            });
    othersWentOn.countDown();

    assertThat(soon.get()).isEqualTo("made");
  }

  @Test
  void isMadeOnceForAnyNumberWhoAsk() {
    AtomicInteger times = new AtomicInteger();
    Soon<Integer> soon = Soon.of(times::incrementAndGet);

    List<Integer> answers = new Workers(4).map(Collections.nCopies(40, soon), Soon::get);

    assertThat(answers).containsOnly(1);
    assertThat(times).hasValue(1);
  }

  @Test
  void whoAsksIsToldWhatWentWrongEachTime() {
    Soon<String> soon =
        Soon.of(
            () -> {
              throw new UncheckedIOException(new IOException("the disk is gone"));
            });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(soon::get).hasMessageContaining("the disk is gone");
    }
  }

  @Test
  void readsAsDeeplyAsAWorker() {
    assertThat(Soon.of(() -> depth(100_000)).get()).isEqualTo(100_000);
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
