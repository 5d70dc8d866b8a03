package dev.candor.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static Messages in(String language, String... yaml) {
    List<SourceFile> files =
        java.util.stream.IntStream.range(0, yaml.length / 2)
            .mapToObj(i -> SourceFile.of("themes/t/messages/" + yaml[2 * i], yaml[2 * i + 1]))
            .toList();
    Outcome<MessageCatalogs> read = MessageCatalogs.of(files, List.of(), SiteWords.none(language));
    return read.value().in(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, one",
    "en, 0, other",
    "en, 2, other",
    "en, 1.0, other",
    "de, 1, one",
    "de, 7, other",
    "fr, 0, one",
    "fr, 1, one",
    "fr, 1.5, one",
    "fr, 2, other",
    "fr, 1000000, many",
    "es, 1, one",
    "es, 0, other",
    "es, 2000000, many",
    "pt, 0, one",
    "pt, 1, one",
    "pt, 2, other",
    "ar, 0, zero",
    "ar, 1, one",
    "ar, 2, two",
    "ar, 3, few",
    "ar, 110, few",
    "ar, 11, many",
    "ar, 199, many",
    "ar, 100, other",
    "ar, 102, other",
    "he, 1, one",
    "he, 2, two",
    "he, 0.5, one",
    "he, 3, other",
    "xx, 1, other"
  })
  void pluralFormsFollowTheRulesOfCldr(String language, String number, String category) {
    assertThat(PinnedFormats.plurals(language).categoryOf(new BigDecimal(number)))
        .isEqualTo(category);
  }

  @Test
  void aMalformedPluralRuleIsRejected() {
    assertThatThrownBy(() -> PluralRules.parse("one: n is 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMessageNeedsTheFormsOfCommonNumbers() {
    assertThat(PinnedFormats.plurals("es").usual()).containsExactlyInAnyOrder("one", "other");
    assertThat(PinnedFormats.plurals("ar").usual())
        .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
  }

  @Test
  void valuesReplacePlaceholdersAndTheNumberSelectsTheForm() {
    Messages words =
        in(
            "en",
            "en.yaml",
            "a: {one: '{count} page of {site}', other: '{count} pages of {site}'}\nb: '{{x}} {y}'");

    assertThat(words.of("a", "count", 1, "site", "us")).isEqualTo("1 page of us");
    assertThat(words.of("a", "count", 1234567, "site", "us")).isEqualTo("1,234,567 pages of us");
    assertThat(words.of("b", "y", "{z}")).isEqualTo("{x} {z}");
  }

  @Test
  void aMessageCanContainAnother() {
    Messages words =
        in("en", "en.yaml", "d.one: entry\nd.all: 'Every {d.one}'\nd.title: '{^d.one} {n}'");

    assertThat(words.of("d.all")).isEqualTo("Every entry");
    assertThat(words.of("d.title", "n", "5")).isEqualTo("Entry 5");
  }

  @Test
  void missingMessagesAreVisible() {
    Messages words = in("en", "en.yaml", "greeting: 'Hello {name}'");

    assertThatThrownBy(() -> words.of("greting"))
        .hasMessage("there is no message \"greting\"")
        .satisfies(
            e ->
                assertThat(((UnknownMessageException) e).suggestion())
                    .isEqualTo("did you mean \"greeting\"?"));
    assertThatThrownBy(() -> words.of("greeting"))
        .hasMessage("the message \"greeting\" needs a value {name}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|22 November 2026|A, B and C|A and B|1,234.5",
        "de|22. November 2026|A, B und C|A und B|1.234,5",
        "es|22 de noviembre de 2026|A, B y C|A y B|1234,5",
        "fr|22 novembre 2026|A, B et C|A et B|1\u202f234,5",
        "pt|22 de novembro de 2026|A, B e C|A e B|1.234,5",
        "ar|22 نوفمبر 2026|A وB وC|A وB|1,234.5",
        "he|22 בנובמבר 2026|A, B וC|A וB|1,234.5"
      })
  void datesListsAndNumbersFollowTheLanguage(
      String language, String date, String list, String two, String number) {
    Messages words = in(language, "en.yaml", "a: b", language + ".yaml", "a: c");

    assertThat(words.date(LocalDate.of(2026, 11, 22))).isEqualTo(date);
    assertThat(words.list(List.of("A", "B", "C"))).isEqualTo(list);
    assertThat(words.list(List.of("A", "B"))).isEqualTo(two);
    assertThat(words.list(List.of())).isEmpty();
    assertThat(words.number(new BigDecimal("1234.5"))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "en, GB, United Kingdom",
    "de, US, Vereinigte Staaten",
    "es, en, Inglés",
    "fr, DE, Allemagne",
    "pt, NZ, Nova Zelândia",
    "ar, EG, مصر",
    "he, IL, ישראל"
  })
  void countriesAndLanguagesHaveNames(String language, String code, String name) {
    Messages words = in(language, "en.yaml", "a: b", language + ".yaml", "a: c");

    assertThat(words.name(code)).contains(name);
    assertThat(words.name("XX")).isEmpty();
  }

  @Test
  void aSiteNamesCodesOfItsOwn() {
    Messages words = in("en", "en.yaml", "a: b\nname: {GB: Britain, US-NY: New York}");

    assertThat(words.name("GB")).contains("Britain");
    assertThat(words.name("US-NY")).contains("New York");
  }

  @Test
  void aRegionInheritsItsLanguagesMessages() {
    Messages words = in("en-GB", "en.yaml", "a: color\nb: same", "en-GB.yaml", "a: colour");

    assertThat(words.of("a")).isEqualTo("colour");
    assertThat(words.of("b")).isEqualTo("same");
    assertThat(words.of("format.date", Map.of("day", "1", "month", "May", "year", "2026")))
        .isEqualTo("1 May 2026");
  }

  @Test
  void equalMessagesAreEqual() {
    assertThat(in("en", "en.yaml", "a: b")).isEqualTo(in("en", "en.yaml", "a: b"));
    assertThat(in("en", "en.yaml", "a: b")).isNotEqualTo(in("en", "en.yaml", "a: c"));
    assertThat(in("en", "en.yaml", "a: b")).isNotEqualTo(in("de", "en.yaml", "a: b"));
  }
}
