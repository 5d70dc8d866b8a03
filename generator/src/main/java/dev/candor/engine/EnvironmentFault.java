package dev.candor.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** A problem outside the content, such as a folder that is missing or can't be written. */
public final class EnvironmentFault extends Exception {

  private static final long serialVersionUID = 1L;

  public EnvironmentFault(String message) {
    super(message);
  }

  public EnvironmentFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** The fault of a file or folder that can't be read. */
  public static EnvironmentFault unreadable(UncheckedIOException fault) {
    IOException cause = Objects.requireNonNull(fault.getCause());
    String reason =
        cause instanceof AccessDeniedException denied
            ? "can't read " + denied.getFile() + ": permission denied"
            : cause instanceof FileSystemException failed
                ? "can't read " + failed.getFile() + ": " + failed.getReason()
                : "can't read a file: " + cause.getMessage();
    return new EnvironmentFault(reason, fault);
  }

  /** The fault of a machine whose Java has too little memory for a site. */
  public static EnvironmentFault outOfMemory(OutOfMemoryError cause) {
    return new EnvironmentFault(
        "there is not enough memory: set JDK_JAVA_OPTIONS=-Xmx4g and run it again", cause);
  }
}
