package dev.candor.publish.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs several slow, mostly waiting actions in parallel. */
public final class Lanes {

  private Lanes() {}

  /** An action on a number. */
  public interface Action {
    void with(int number) throws Exception;
  }

  /** Runs an action with each number below the count. */
  public static void each(int lanes, int count, Action action) throws Exception {
    AtomicInteger next = new AtomicInteger();
    in(
        lanes,
        lane -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            action.with(i);
          }
        });
  }

  /** Runs an action once in each lane, with the number of the lane. Throws the first failure. */
  public static void in(int lanes, Action action) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(lanes);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int lane = 0; lane < lanes; lane++) {
        int number = lane;
        all.add(
            hands.submit(
                () -> {
                  action.with(number);
                  return number;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    } finally {
      hands.shutdownNow();
    }
  }
}
