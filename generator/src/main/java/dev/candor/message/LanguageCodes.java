package dev.candor.message;

import java.util.List;
import java.util.Optional;

/** The codes of languages that authors call by their names. */
public final class LanguageCodes {

  /** The languages whose own names the program has. */
  private static final List<String> OWN = List.of("ar", "de", "en", "es", "fr", "he", "pt");

  private LanguageCodes() {}

  /** The code for a name: {@code es} for Spanish or español, in any case. */
  public static Optional<String> of(String name) {
    String wanted = name.strip();
    return new PinnedNames(MessageCatalogs.SOURCE)
        .codeOf(wanted)
        .or(() -> OWN.stream().filter(code -> isCalled(code, wanted)).findFirst());
  }

  /** The code of the country with an English name: {@code GB}. */
  public static Optional<String> ofCountry(String name) {
    return new PinnedNames(MessageCatalogs.SOURCE).countryOf(name.strip());
  }

  private static boolean isCalled(String code, String name) {
    return ownName(code).filter(name::equalsIgnoreCase).isPresent();
  }

  /** What the speakers of a language call it, if the program has its names. */
  public static Optional<String> ownName(String code) {
    return new PinnedNames(code).of(code);
  }
}
