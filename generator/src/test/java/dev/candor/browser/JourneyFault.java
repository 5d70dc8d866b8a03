package dev.candor.browser;

/** An error in a line of a journey, or what was seen instead of what it expects. */
final class JourneyFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JourneyFault(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
