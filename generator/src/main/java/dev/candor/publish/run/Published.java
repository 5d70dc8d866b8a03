package dev.candor.publish.run;

import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Release;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a publish, or would come of it.
 *
 * @param target what the settings call it
 * @param place where it is
 * @param action what was asked for
 * @param before what readers saw until now, if anything
 * @param after what they see now; what they saw before, if nothing was written
 * @param changes from the one to the other
 * @param restyled the changed pages that say what they said, and load files under new names
 * @param verified how many files were read back and found right
 * @param earlier the releases that could be gone back to, the newest first
 * @param notes what else to know, in sentences
 */
public record Published(
    String target,
    String place,
    Action action,
    Optional<Release> before,
    Optional<Release> after,
    Changes changes,
    Set<String> restyled,
    int verified,
    List<Release> earlier,
    List<String> notes) {

  /** What was asked for. */
  public enum Action {
    /** To say what would be done. */
    PLAN,
    PUBLISH,
    /** To say what going back would do. */
    PLAN_BACK,
    GO_BACK
  }

  public Published {
    restyled = Collections.unmodifiableSet(new TreeSet<>(restyled));
    earlier = List.copyOf(earlier);
    notes = List.copyOf(notes);
  }

  /** Whether anything was written. */
  public boolean isWritten() {
    return (action == Action.PUBLISH || action == Action.GO_BACK) && !changes.isNothing();
  }
}
