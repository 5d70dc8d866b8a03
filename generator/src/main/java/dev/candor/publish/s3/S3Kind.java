package dev.candor.publish.s3;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreKind;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Buckets of Amazon S3 and of what speaks its language. Options: {@code bucket}, {@code region}, or
 * an {@code endpoint} elsewhere, {@code pathStyle: true} if it has no name for each bucket, {@code
 * checksums: required} if it refuses them, {@code timeout} in seconds.
 */
public final class S3Kind implements StoreKind {

  /** How long one request may take, besides what its bytes need. */
  private static final int TIMEOUT = 60;

  private final InstantSource clock;

  /** The clock dates what is signed, and nothing that is published. */
  public S3Kind(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Store open(TargetSettings target) throws PublishException {
    Bucket bucket = Bucket.of(target);
    Duration patience = target.seconds("timeout", TIMEOUT);
    return new S3Store(bucket, credentials(target), clock, patience, checksums(target));
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
          throw new PublishException("checksums: " + when + " is neither supported nor required");
    };
  }
}
