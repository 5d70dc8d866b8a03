package dev.candor.publish.target;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * What a publish takes from the machine it runs on.
 *
 * @param clock the time, for records and locks
 * @param owner who publishes, as others are told: the machine's name and the process
 * @param dated the moment that commits are dated by, which is the site's own and not the clock's
 * @param scratch a folder of this machine that may be deleted at any time
 * @param guarded folders of this machine that no site may be put into or around
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
