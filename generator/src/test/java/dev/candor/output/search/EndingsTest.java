package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Forms of a word are found by each other, by the same rules in the generator and in browsers. */
class EndingsTest {

  private static final List<String> LANGUAGES = List.of("ar", "de", "es", "fr", "pt");

  /** Each line is a language and forms of one word. */
  @Test
  void formsOfAWordHaveOneStem() throws Exception {
    for (String[] one : Script.cases("forms.txt")) {
      SearchLanguage language = SearchLanguage.of(one[0]);
      assertThat(words(one[1]).stream().map(language::stem).distinct().toList())
          .as(one[1])
          .hasSize(1);
    }
  }

  @Test
  void theScriptRemovesTheSameEndingsFromEveryWordOfTheInterfaceAndOfThisSite() throws Exception {
    Script.assumeThatItCanBeRun();
    for (String language : LANGUAGES) {
      SearchLanguage known = SearchLanguage.of(language);
      TreeSet<String> words = new TreeSet<>();
      for (Path file : texts(language)) {
        words.addAll(words(Files.readString(file, UTF_8)));
      }
      List<String> arguments = new ArrayList<>(List.of("endings"));
      arguments.addAll(known.steps());
      List<String> all = List.copyOf(words);
      assertThat(all).hasSizeGreaterThan(600);
      assertThat(Script.run(all, arguments.toArray(String[]::new)))
          .as(language)
          .isEqualTo(all.stream().map(known::stem).toList());
    }
  }

  private static List<Path> texts(String language) throws Exception {
    List<Path> files =
        new ArrayList<>(List.of(Path.of("../themes/plain/messages/" + language + ".yaml")));
    Path pages = Path.of("../content", language);
    if (Files.exists(pages)) {
      try (var found = Files.walk(pages)) {
        found.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void aRegionHasTheEndingsOfItsLanguage() {
    assertThat(SearchLanguage.of("es-MX").stem("parejas")).isEqualTo("parej");
    assertThat(SearchLanguage.of("en-GB").isEnglish()).isTrue();
  }

  @Test
  void aLanguageWithoutAFileLeavesWordsAsTheyAre() {
    assertThat(SearchLanguage.of("sv").stem("flickorna")).isEqualTo("flickorna");
    assertThat(SearchLanguage.of("sv").stopWords()).isEmpty();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordCutter.of((chars, length, hash) -> words.add(new String(chars, 0, length))).text(text);
    return words;
  }
}
