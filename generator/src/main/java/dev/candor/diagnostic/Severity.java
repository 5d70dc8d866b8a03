package dev.candor.diagnostic;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that editors read: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
