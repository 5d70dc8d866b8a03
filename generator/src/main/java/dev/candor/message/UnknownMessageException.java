package dev.candor.message;

/**
 * A message that there isn't, or one that lacks a value: a slip in a template or in the program.
 */
public final class UnknownMessageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String suggestion;

  public UnknownMessageException(String message, String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  /** The remedy; empty if there is none to name. */
  public String suggestion() {
    return suggestion;
  }
}
