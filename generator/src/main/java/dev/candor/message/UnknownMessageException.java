package dev.candor.message;

/** A message that doesn't exist or lacks a value: a mistake in a template or in the program. */
public final class UnknownMessageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String suggestion;

  public UnknownMessageException(String message, String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  /** The remedy; may be empty. */
  public String suggestion() {
    return suggestion;
  }
}
