package dev.candor.output.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The quotation marks of each language are those of CLDR, as ICU has them. */
class QuotationMarksTest {

  /** Where usage in print differs, as the decision on typography says. */
  private static final Set<String> EXCEPTIONS = Set.of("ar", "de-CH", "es", "fr");

  private static QuotationMarks ofCldr(String language) {
    LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
    return new QuotationMarks(
        data.getDelimiter(LocaleData.QUOTATION_START),
        data.getDelimiter(LocaleData.QUOTATION_END),
        data.getDelimiter(LocaleData.ALT_QUOTATION_START),
        data.getDelimiter(LocaleData.ALT_QUOTATION_END));
  }

  @Test
  void marksAreThoseOfCldrExceptWhereUsageDiffers() {
    Set<String> languages = new TreeSet<>(QuotationMarks.BY_LANGUAGE.keySet());
    languages.addAll(QuotationMarks.BY_REGION.keySet());
    languages.addAll(Set.of("da", "en", "ko", "pt", "tr", "zh"));
    Set<String> different = new TreeSet<>();
    for (String language : languages) {
      if (!QuotationMarks.of(language).equals(ofCldr(language))) {
        different.add(language);
      }
    }

    assertThat(different).isEqualTo(new TreeSet<>(EXCEPTIONS));
  }
}
