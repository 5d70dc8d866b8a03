package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The stems of English words, which search never takes for misspellings of others. */
final class KnownWords {

  /** The approximate number of characters per file. */
  private static final int SIZE = 10_240;

  private KnownWords() {}

  /** The table of stems; for other languages it is empty. */
  static Shards of(SearchLanguage language) {
    Shards shards = new Shards("real", SIZE);
    if (!language.isEnglish()) {
      return shards;
    }
    try (InputStream stream = KnownWords.class.getResourceAsStream("english-stems.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
      for (String stem = lines.readLine(); stem != null; stem = lines.readLine()) {
        if (!stem.startsWith("#")) {
          shards.addFrontCoded(stem, '0');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shards;
  }
}
