package dev.candor.publish.run;

import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Release;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of a publish, or of a dry run.
 *
 * @param target its name in the settings
 * @param place where the target is
 * @param action what was asked for
 * @param before the release that readers saw until now, if any
 * @param after the release that readers see now
 * @param changes the difference between the two
 * @param restyled the changed pages whose text is unchanged, and that load files under new names
 * @param verified how many files were read back and verified
 * @param earlier the releases that a rollback can restore, the newest first
 * @param notes further sentences for the person who publishes
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
    /** A dry run of a publish. */
    PLAN,
    PUBLISH,
    /** A dry run of a rollback. */
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
