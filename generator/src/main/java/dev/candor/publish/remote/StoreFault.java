package dev.candor.publish.remote;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store did not do what it was asked. The message is one sentence for the person who publishes,
 * without any secret; whether another try may do says its kind.
 */
public final class StoreFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  /** What is to be made of a fault. */
  public enum Kind {
    /** It may pass: the same request may do in a while. */
    PASSING,
    /** It won't pass: wrong credentials, no such bucket, a full disk. */
    LASTING,
    /** The condition of a write did not hold: somebody else was there. */
    CONFLICT
  }

  private StoreFault(
      Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  public static StoreFault passing(String message) {
    return new StoreFault(Kind.PASSING, message, null, null);
  }

  public static StoreFault passing(String message, Throwable cause) {
    return new StoreFault(Kind.PASSING, message, null, cause);
  }

  /** One that the store itself says may pass after a while. */
  public static StoreFault passing(String message, Duration retryAfter) {
    return new StoreFault(Kind.PASSING, message, retryAfter, null);
  }

  public static StoreFault lasting(String message) {
    return new StoreFault(Kind.LASTING, message, null, null);
  }

  public static StoreFault lasting(String message, Throwable cause) {
    return new StoreFault(Kind.LASTING, message, null, cause);
  }

  public static StoreFault conflict(String message) {
    return new StoreFault(Kind.CONFLICT, message, null, null);
  }

  public Kind kind() {
    return kind;
  }

  /** How long the store asks to be left alone. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The one sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
