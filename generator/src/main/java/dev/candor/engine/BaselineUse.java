package dev.candor.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a check does with the baseline, the file with the findings that are known.
 *
 * @param file its path from the root; by default {@code site/baseline.yaml}, if there is one
 */
public record BaselineUse(Optional<String> file, Action action) {

  /** What to do. */
  public enum Action {
    /** Count the findings in it as old. */
    APPLY,

    /** Write all findings into it. */
    WRITE,

    /** Delete the entries whose findings are gone. */
    PRUNE,

    /** Count all findings as new. */
    IGNORE
  }

  /** The path of a baseline that isn't named. */
  public static final String PATH = "site/baseline.yaml";

  public static final BaselineUse USUAL = new BaselineUse(Optional.empty(), Action.APPLY);

  /**
   * Options as written on a command line.
   *
   * @throws IllegalArgumentException if they contradict each other, with a message for the user
   */
  public static BaselineUse of(Optional<String> file, boolean write, boolean prune, boolean none) {
    long actions = List.of(write, prune, none).stream().filter(wanted -> wanted).count();
    if (actions > 1 || none && file.isPresent()) {
      throw new IllegalArgumentException(
          "a baseline can be written, pruned or left unused: name one of these options");
    }
    Action action =
        write ? Action.WRITE : prune ? Action.PRUNE : none ? Action.IGNORE : Action.APPLY;
    return new BaselineUse(file, action);
  }

  String path() {
    return file.orElse(PATH);
  }
}
