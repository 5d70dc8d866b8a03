package dev.candor.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.KindWord;
import dev.candor.content.Languages;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of words that come with Candor, beside its classes. */
final class WordFiles {

  private WordFiles() {}

  /** The entries of a list in YAML. */
  static List<KindWord> entries(String name) {
    Outcome<List<KindWord>> read = KindWord.list(SourceFile.of(name, text(name)));
    if (!read.found().isEmpty()) {
      throw new IllegalStateException(name + " is at fault: " + read.found().get(0).message());
    }
    return read.value();
  }

  /** The words of a list in plain text: separated by white space, remarks behind {@code #}. */
  static List<String> words(String name) {
    return text(name)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .toList();
  }

  /** The words of the lines that begin with the code of a language. */
  static Set<String> line(String name, String language) {
    String code = Languages.baseOf(language) + " ";
    Set<String> words = new HashSet<>();
    text(name)
        .lines()
        .filter(line -> line.startsWith(code))
        .forEach(line -> words.addAll(List.of(line.substring(code.length()).split("\\s+"))));
    return words;
  }

  private static String text(String name) {
    try (InputStream in = WordFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " did not come with the program");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
