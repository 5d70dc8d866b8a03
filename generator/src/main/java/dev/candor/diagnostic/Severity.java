package dev.candor.diagnostic;

import java.util.Locale;

/** The severity of a finding, the highest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that editors read: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
