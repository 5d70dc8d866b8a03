package dev.candor.engine;

import dev.candor.publish.target.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody wants published where. No record, since it knows secrets and must not tell them.
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

  /** To publish to a target, with the secrets that the environment has. */
  public static PublishRequest to(String target, Map<String, String> environment) {
    return new PublishRequest(target, false, Optional.empty(), Secrets.of(environment));
  }

  /** Only to say what would be done. */
  public PublishRequest dry(boolean dry) {
    return new PublishRequest(target, dry, rollback, secrets);
  }

  /** To go back to an earlier release: that of a number, or the last one. */
  public PublishRequest back(OptionalInt number) {
    return new PublishRequest(target, dryRun, Optional.of(number), secrets);
  }

  /** With a user's name and password that are kept elsewhere than in the environment. */
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
