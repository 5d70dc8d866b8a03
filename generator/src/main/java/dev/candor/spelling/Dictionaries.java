package dev.candor.spelling;

import java.nio.file.Path;

/** The way to a dictionary. Names nothing of the library, which may not be there. */
public final class Dictionaries {

  private Dictionaries() {}

  /**
   * Reads a dictionary in the form of Hunspell, given without the endings of its files.
   *
   * @throws DictionaryFault if it is not there, is none, or the library isn't there to read it
   */
  public static Speller read(Path name) throws DictionaryFault {
    try {
      return HunspellDictionary.read(name);
    } catch (NoClassDefFoundError e) {
      throw new DictionaryFault(
          "to check spelling, put lucene-core and lucene-analysis-common into a folder \"spelling\""
              + " beside candor.jar (docs/rules/spelling.md)",
          e);
    }
  }
}
