package dev.candor.grammar;

/** The way to a grammar. Names nothing of the library, which may not be there. */
public final class Grammars {

  private Grammars() {}

  /**
   * The grammar of a language, by its code; of its nearest relative if that variety is not known.
   *
   * @throws GrammarFault if the library isn't there, or does not know the language
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
