package dev.candor.spelling;

/** Why no dictionary is available, in one sentence. */
public final class DictionaryFault extends Exception {

  private static final long serialVersionUID = 1L;

  DictionaryFault(String message, Throwable cause) {
    super(message, cause);
  }
}
