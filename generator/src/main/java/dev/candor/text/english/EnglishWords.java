package dev.candor.text.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The words of English that the program knows, by their stems. */
public final class EnglishWords {

  private EnglishWords() {}

  /** Read when the first word is asked about, which few builds do. */
  private static final class Known {
    static final Set<String> STEMS = Set.copyOf(stems());
  }

  /** Whether a word in lower case is one of English, in any of its forms. */
  public static boolean knows(String word) {
    return Known.STEMS.contains(Stemmer.stem(word));
  }

  /** All stems, in the order of the alphabet. */
  public static List<String> stems() {
    try (InputStream stream = EnglishWords.class.getResourceAsStream("english-stems.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
