package dev.candor.publish.s3;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreKind;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Opens buckets of Amazon S3 and of other storage with the same interface. Options: {@code bucket},
 * {@code region}, or an {@code endpoint} elsewhere, {@code pathStyle: true} if that has no host
 * name for each bucket, {@code checksums: required} if it refuses optional ones, {@code timeout} in
 * seconds.
 */
public final class S3Kind implements StoreKind {

  /** How many seconds one request may take, apart from the time for its bytes. */
  private static final int TIMEOUT = 60;

  private final InstantSource clock;

  /**
   * The kind.
   *
   * @param clock dates signatures, and nothing that is published
   */
  public S3Kind(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Store open(TargetSettings target) throws PublishException {
    Bucket bucket = Bucket.of(target);
    Duration timeout = target.seconds("timeout", TIMEOUT);
    return new S3Store(bucket, credentials(target), clock, timeout, checksums(target));
  }

  private static Credentials credentials(TargetSettings target) throws PublishException {
    return new Credentials(
        secret(target, "ACCESS_KEY_ID"),
        secret(target, "SECRET_ACCESS_KEY"),
        target.secrets().of(target.name(), "SESSION_TOKEN", "AWS_SESSION_TOKEN"));
  }

  private static String secret(TargetSettings target, String what) throws PublishException {
    String usual = "AWS_" + what;
    return target
        .secrets()
        .of(target.name(), what, usual)
        .orElseThrow(
            () ->
                new PublishException(
                    "the target \""
                        + target.name()
                        + "\" needs credentials: set "
                        + usual
                        + " or "
                        + Secrets.nameOf(target.name(), what)
                        + " in the environment"));
  }

  private static boolean checksums(TargetSettings target) throws PublishException {
    String when = target.option("checksums").orElse("supported");
    return switch (when) {
      case "supported" -> true;
      case "required" -> false;
      default ->
          throw new PublishException("checksums: " + when + " must be supported or required");
    };
  }
}
