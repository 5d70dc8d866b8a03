package dev.candor.content.meaning;

import dev.candor.source.Hash;
import java.util.List;
import java.util.function.UnaryOperator;

/** Fingerprints of fields and paragraphs, as Candor takes them now and as it took them before. */
final class PartFingerprints {

  /** Enough of a fingerprint to tell the paragraphs of one page apart. */
  private static final int SHORT = 10;

  /**
   * A way to take fingerprints.
   *
   * @param mark what tells its fingerprints from those of the others
   * @param meaning what of a text counts
   */
  private record Edition(String mark, UnaryOperator<String> meaning) {

    String of(String text) {
      return shortened(meaning.apply(text));
    }

    String shortened(String meant) {
      return Hash.of(mark + meant).substring(0, SHORT);
    }
  }

  private static final Edition NOW = new Edition("3\n", MeaningOfText::of);

  private static final List<Edition> EARLIER =
      List.of(new Edition("2\n", EarlierMeanings::second), new Edition("", EarlierMeanings::first));

  private static final List<Edition> ALL = List.of(NOW, EARLIER.get(0), EARLIER.get(1));

  private PartFingerprints() {}

  /** The fingerprint of a part. */
  static String now(String text) {
    return NOW.of(text);
  }

  /** The fingerprints that a part has or had. */
  static List<String> all(String text) {
    return ALL.stream().map(edition -> edition.of(text)).toList();
  }

  /** Whether an earlier Candor took this fingerprint of these parts together. */
  static boolean wasWhole(List<Meaning.Part> parts, String hash) {
    return EARLIER.stream()
        .anyMatch(edition -> Hash.of(edition.mark() + joined(parts, edition)).equals(hash));
  }

  private static String joined(List<Meaning.Part> parts, Edition edition) {
    List<String> all = parts.stream().map(part -> edition.meaning().apply(part.text())).toList();
    return String.join("\n", all.stream().filter(text -> !text.isEmpty()).toList());
  }

  /** Whether a part differs from the one with this fingerprint by one corrected typing error. */
  static boolean isCorrected(String text, String before) {
    return ALL.stream()
        .anyMatch(
            edition ->
                TypingErrors.isOnly(
                    text,
                    edition.meaning().apply(text),
                    old -> edition.shortened(old).equals(before)));
  }
}
