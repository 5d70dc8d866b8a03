package dev.candor.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The messages of the built-in theme are complete in every language it has. A key that is new in
 * English is named here for each of them: CONTRIBUTING says how to add it.
 */
class ShippedCataloguesTest {

  /** Two words of more than two letters each: "et al." and "miles" may well be the same. */
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}\\W+\\p{L}{3,}");

  private static final Path FOLDER = Path.of("../themes/plain/messages");

  private static SourceFile file(Path path) throws IOException {
    return SourceFile.of("themes/plain/messages/" + path.getFileName(), Files.readString(path));
  }

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .filter(language -> !language.equals(MessageCatalogs.SOURCE))
          .sorted()
          .toList();
    }
  }

  @Test
  void theThemeSpeaksSevenLanguages() throws IOException {
    assertThat(languages()).contains("ar", "de", "es", "fr", "he", "pt");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageIsTranslated(String language) throws IOException {
    MessageCatalog english = MessageCatalog.read(file(FOLDER.resolve("en.yaml"))).value();
    MessageCatalog other = MessageCatalog.read(file(FOLDER.resolve(language + ".yaml"))).value();

    TreeSet<String> missing = new TreeSet<>(english.entries().keySet());
    missing.removeAll(other.entries().keySet());

    assertThat(missing).as("keys of en.yaml that %s.yaml lacks", language).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageHasItsValuesAndPluralForms(String language) throws IOException {
    List<SourceFile> files =
        List.of(file(FOLDER.resolve("en.yaml")), file(FOLDER.resolve(language + ".yaml")));

    assertThat(MessageCatalogs.of(files, List.of(), SiteWords.none(language)).found()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theHeadSaysHowReadersAreAddressed(String language) throws IOException {
    String text = Files.readString(FOLDER.resolve(language + ".yaml"));

    assertThat(text).startsWith("#");
    assertThat(text.substring(0, text.indexOf("\n\n"))).contains("addressed");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textIsNotLeftInEnglish(String language) throws IOException {
    Map<String, MessageCatalog.Entry> english =
        MessageCatalog.read(file(FOLDER.resolve("en.yaml"))).value().entries();
    List<String> same = new ArrayList<>();
    MessageCatalog.read(file(FOLDER.resolve(language + ".yaml")))
        .value()
        .entries()
        .forEach(
            (key, entry) -> {
              String text = entry.message().other().source();
              MessageCatalog.Entry model = english.get(key);
              boolean equal = model != null && model.message().other().source().equals(text);
              if (equal && WORDS.matcher(text.replaceAll("\\{[^}]*\\}", "")).find()) {
                same.add(key + ": " + text);
              }
            });

    assertThat(same).isEmpty();
  }
}
