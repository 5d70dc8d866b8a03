package dev.candor.publish.target;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * What a publish needs to know about the machine it runs on.
 *
 * @param clock the time, for records and locks
 * @param owner who publishes, for locks: the machine's name and the process
 * @param dated the date of commits and archives, which comes from the site and not from the clock
 * @param scratch a folder on this machine that may be deleted at any time
 * @param guarded folders on this machine that no target may be inside or contain
 * @param pauses how to wait
 */
public record PublishContext(
    InstantSource clock,
    Owner owner,
    Instant dated,
    Path scratch,
    List<Path> guarded,
    Pauses pauses) {

  public PublishContext {
    guarded = List.copyOf(guarded);
  }

  /** A process on a machine. */
  public record Owner(String host, long process) {}

  /** Waits. */
  public interface Pauses {

    /** By sleeping. */
    Pauses SLEEPING = pause -> Thread.sleep(pause.toMillis());

    void pause(Duration pause) throws InterruptedException;
  }
}
