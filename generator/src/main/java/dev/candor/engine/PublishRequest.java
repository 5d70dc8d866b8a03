package dev.candor.engine;

import dev.candor.publish.target.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to publish, and where. Not a record, because it holds secrets that toString() must not
 * print.
 */
public final class PublishRequest {

  private final String target;
  private final boolean dryRun;
  private final Optional<OptionalInt> rollback;
  private final Secrets secrets;

  private PublishRequest(
      String target, boolean dryRun, Optional<OptionalInt> rollback, Secrets secrets) {
    this.target = target;
    this.dryRun = dryRun;
    this.rollback = rollback;
    this.secrets = secrets;
  }

  /** A request to publish to a target, with secrets from the environment. */
  public static PublishRequest to(String target, Map<String, String> environment) {
    return new PublishRequest(target, false, Optional.empty(), Secrets.of(environment));
  }

  /** The same, but only to report what would be done. */
  public PublishRequest dry(boolean dry) {
    return new PublishRequest(target, dry, rollback, secrets);
  }

  /** The same, to restore an earlier release: the one with a number, or the last one. */
  public PublishRequest back(OptionalInt number) {
    return new PublishRequest(target, dryRun, Optional.of(number), secrets);
  }

  /** The same, with a user name and password that don't come from the environment. */
  public PublishRequest with(String user, String password) {
    return new PublishRequest(
        target, dryRun, rollback, secrets.with(Secrets.forUser(target, user, password)));
  }

  String target() {
    return target;
  }

  boolean isDry() {
    return dryRun;
  }

  Optional<OptionalInt> rollback() {
    return rollback;
  }

  Secrets secrets() {
    return secrets;
  }

  @Override
  public String toString() {
    return "publish to " + target;
  }
}
