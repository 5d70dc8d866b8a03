package dev.candor.publish.target;

import dev.candor.publish.target.PublishLimits.Verify;
import java.util.ArrayList;
import java.util.List;

/** Chooses the files that are read back after they were written. */
public final class Sample {

  private static final int SIZE = 20;

  private Sample() {}

  /** As many as asked for, spread over all files. */
  public static List<String> of(Verify verify, List<String> written) {
    int count =
        switch (verify) {
          case NONE -> 0;
          case SAMPLE -> Math.min(SIZE, written.size());
          case ALL -> written.size();
        };
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(written.get((int) ((long) i * written.size() / count)));
    }
    return chosen;
  }
}
