package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names stand in the order of their language, and under its letters. */
class AlphabetTest {

  private static List<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/alphabet/order.txt"), UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void namesStandInTheOrderOfTheirLanguage() throws Exception {
    for (String line : cases()) {
      Alphabet alphabet = Alphabet.of(line.substring(0, line.indexOf(':')));
      List<String> names = names(line);
      List<String> sorted = new ArrayList<>(names);
      Collections.shuffle(sorted, new Random(1));
      sorted.sort(Comparator.comparing(alphabet::key).thenComparing(names::indexOf));
      assertThat(sorted).as(line).isEqualTo(names);
    }
  }

  /** Where lists of names in print differ from CLDR, or a letter is in no list. */
  private static final Map<String, Set<String>> NOT_COMPARED =
      Map.of(
          "eu", Set.of("ñ"),
          "hu", Set.of("ccs", "ddz", "ddzs", "ggy", "lly", "nny", "ssz", "tty", "zzs"),
          "uk", Set.of("ʼ"),
          "ar", Set.of("ء", "آ", "أ", "إ", "ؤ", "ئ"),
          "fa", Set.of("ء", "آ", "أ", "إ", "ؤ", "ئ"));

  private static List<String> languagesWithRules() throws IOException {
    Path rules = Path.of("src/main/resources/dev/candor/message/letters.yaml");
    return Files.readAllLines(rules, UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  private static List<String> lettersOf(String language) {
    Set<String> letters = new TreeSet<>();
    LocaleData.getExemplarSet(ULocale.forLanguageTag(language), 0).forEach(letters::add);
    "abcdefghijklmnopqrstuvwxyz".chars().forEach(c -> letters.add(Character.toString(c)));
    letters.removeAll(NOT_COMPARED.getOrDefault(language, Set.of()));
    return List.copyOf(letters);
  }

  @Test
  void lettersOfEveryLanguageStandInTheOrderOfCldr() throws Exception {
    List<String> different = new ArrayList<>();
    for (String language : languagesWithRules()) {
      Collator cldr = Collator.getInstance(ULocale.forLanguageTag(language));
      cldr.setStrength(Collator.PRIMARY);
      Alphabet alphabet = Alphabet.of(language);
      List<String> letters = lettersOf(language);
      for (String one : letters) {
        for (String other : letters) {
          int ours = letterOrder(alphabet, one).compareTo(letterOrder(alphabet, other));
          if (Integer.signum(ours) != Integer.signum(cldr.compare(one, other))) {
            different.add(language + ": " + one + " " + other);
          }
        }
      }
    }

    assertThat(different).isEmpty();
  }

  /** The key of a name without what tells accents apart. */
  private static String letterOrder(Alphabet alphabet, String name) {
    return alphabet.key(name).split("\0", 2)[0];
  }

  @Test
  void namesAreListedUnderTheLettersOfTheirLanguage() throws Exception {
    for (String line : cases()) {
      Alphabet alphabet = Alphabet.of(line.substring(0, line.indexOf(':')));
      List<String> headings = names(line).stream().map(alphabet::heading).distinct().toList();
      assertThat(String.join(" ", headings))
          .as(line)
          .isEqualTo(line.substring(line.indexOf("=>") + 3));
    }
  }

  @Test
  void aRegionHasTheAlphabetOfItsLanguage() {
    assertThat(Alphabet.of("es-MX").key("ñu")).isGreaterThan(Alphabet.of("es-MX").key("nz"));
  }

  @Test
  void aNameWithoutLettersIsListedUnderASign() {
    assertThat(Alphabet.of("en").heading("«…»")).isEqualTo("#");
    assertThat(Alphabet.of("en").heading("")).isEqualTo("#");
  }

  private static List<String> names(String line) {
    return List.of(line.substring(line.indexOf(':') + 2, line.indexOf(" =>")).split(", "));
  }
}
