package dev.candor.grammar;

import org.jspecify.annotations.Nullable;

/** Why there is nobody to ask about grammar, in one sentence. */
public final class GrammarFault extends Exception {

  private static final long serialVersionUID = 1L;

  GrammarFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
