package dev.candor.content;

import java.util.Optional;

/** The limits of the editorial rules on this site. */
public record Thresholds(
    int readingGrade,
    int readingGradeLimit,
    int smogLimit,
    int sentenceWords,
    int titleCharacters,
    int summaryCharacters,
    int referenceMonths,
    int feeMonths,
    int topicPages) {

  static final Thresholds USUAL = new Thresholds(8, 10, 13, 35, 70, 200, 24, 18, 3);

  static Thresholds read(Fields f) {
    return new Thresholds(
        or(f.optionalNumber("readingGrade", "The Flesch-Kincaid grade to stay within."), 8),
        or(f.optionalNumber("readingGradeLimit", "The grade above which a page fails."), 10),
        or(f.optionalNumber("smogLimit", "The SMOG grade above which a page fails."), 13),
        or(f.optionalNumber("sentenceWords", "The maximum of words in a sentence."), 35),
        or(f.optionalNumber("titleCharacters", "The maximum of characters in a title."), 70),
        or(f.optionalNumber("summaryCharacters", "The maximum of characters in a summary."), 200),
        or(
            f.optionalNumber("referenceMonths", "Months until a work's details are checked again."),
            24),
        or(f.optionalNumber("feeMonths", "Months until a fee is out of date."), 18),
        or(f.optionalNumber("topicPages", "The minimum of pages for a topic."), 3));
  }

  private static int or(Optional<Integer> number, int usual) {
    return number.orElse(usual);
  }
}
