package dev.candor.image;

/** This machine can't encode WebP, since the encoder has no code for its system or processor. */
public final class NoEncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoEncoderException(Throwable cause) {
    super(
        "can't encode images as WebP on this machine ("
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "): the encoder has no code for it, or can't load it from the folder for temporary files;"
            + " build on another, and copy its target/cache/ here",
        cause);
  }
}
