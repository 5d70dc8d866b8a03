package dev.candor.grammar;

/**
 * Loads a grammar checker. Doesn't refer to the library's classes, since the library is optional.
 */
public final class Grammars {

  private Grammars() {}

  /**
   * The grammar checker of a language, by its code; if that variety is unknown, of the base
   * language.
   *
   * @throws GrammarFault if the library is missing or doesn't support the language
   */
  public static Grammar of(String language) throws GrammarFault {
    try {
      return LanguageToolGrammar.of(language);
    } catch (NoClassDefFoundError e) {
      throw new GrammarFault(
          "to check grammar, add org.languagetool:language-en to the dependencies of the plugin, or"
              + " to the class path of candor.jar (docs/rules/grammar.md)",
          e);
    }
  }
}
