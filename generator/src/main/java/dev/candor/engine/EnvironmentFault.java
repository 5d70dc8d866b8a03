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

  /** The fault of a machine whose Java has too little memory for a site. */
  public static EnvironmentFault outOfMemory(OutOfMemoryError cause) {
    return new EnvironmentFault(
        "there is not enough memory: set JDK_JAVA_OPTIONS=-Xmx4g and run it again", cause);
  }
}
