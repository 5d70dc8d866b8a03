package dev.candor.spelling;

import java.nio.file.Path;

/** Loads a dictionary. Doesn't refer to the library's classes, since the library is optional. */
public final class Dictionaries {

  private Dictionaries() {}

  /**
   * Reads a Hunspell dictionary, whose path is given without the extensions of its files.
   *
   * @throws DictionaryFault if it is missing or invalid, or the library to read it is missing
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
