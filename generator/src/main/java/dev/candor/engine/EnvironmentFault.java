package dev.candor.engine;

/** A problem outside the content, such as a folder that is missing or can't be written. */
public final class EnvironmentFault extends Exception {

  private static final long serialVersionUID = 1L;

  public EnvironmentFault(String message) {
    super(message);
  }

  public EnvironmentFault(String message, Throwable cause) {
    super(message, cause);
  }
}
