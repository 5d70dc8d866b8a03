package dev.candor.image;

/**
 * Thrown when this machine can't encode WebP, because the encoder doesn't support its system or
 * processor.
 */
public final class NoEncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoEncoderException(Throwable cause) {
    super(
        "can't encode images as WebP on this machine ("
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "): the encoder doesn't support it, or can't load its library from the folder"
            + " for temporary files; build on another machine and copy its target/cache/ here",
        cause);
  }
}
