package dev.candor.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Hunspell dictionary: two files, {@code name.aff} and {@code name.dic}. */
final class HunspellDictionary implements Speller {

  private final Hunspell hunspell;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  private HunspellDictionary(Dictionary dictionary) {
    // With a time limit, a busy machine would suggest other words than an idle one.
    this.hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
  }

  static Speller read(Path name) throws DictionaryFault {
    Path affixes = name.resolveSibling(name.getFileName() + ".aff");
    Path words = name.resolveSibling(name.getFileName() + ".dic");
    try (InputStream aff = Files.newInputStream(affixes);
        InputStream dic = Files.newInputStream(words);
        ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
      return new HunspellDictionary(new Dictionary(scratch, "words", aff, dic));
    } catch (NoSuchFileException e) {
      throw new DictionaryFault(
          e.getMessage()
              + " is missing: set \"spelling\" in site/site.yaml to a dictionary that exists",
          e);
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new DictionaryFault(name + " is not a valid dictionary: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean knows(String word) {
    return asked.computeIfAbsent(word, this::look);
  }

  /** The library is not thread-safe. */
  private synchronized boolean look(String word) {
    return hunspell.spell(word);
  }

  @Override
  public synchronized List<String> suggest(String word) {
    return List.copyOf(hunspell.suggest(word));
  }
}
