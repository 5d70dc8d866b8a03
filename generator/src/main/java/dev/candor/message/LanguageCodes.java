package dev.candor.message;

import java.util.Optional;

/** The codes of languages that authors call by their English names. */
public final class LanguageCodes {

  private LanguageCodes() {}

  /** The code for a name: {@code es} for Spanish, in any case. */
  public static Optional<String> of(String name) {
    return new PinnedNames(MessageCatalogs.SOURCE).codeOf(name.strip());
  }
}
