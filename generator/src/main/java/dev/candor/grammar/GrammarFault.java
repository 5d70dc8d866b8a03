package dev.candor.grammar;

import org.jspecify.annotations.Nullable;

/** Why grammar can't be checked, in one sentence. */
public final class GrammarFault extends Exception {

  private static final long serialVersionUID = 1L;

  GrammarFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
