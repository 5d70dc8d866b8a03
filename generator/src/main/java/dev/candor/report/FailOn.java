package dev.candor.report;

import dev.candor.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** What fails a check: findings of this severity or above, or nothing. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Whether a new finding of this severity fails the check. */
  public boolean concerns(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FailOn> of(String word) {
    for (FailOn one : values()) {
      if (one.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
