package dev.candor.content;

import dev.candor.source.Hash;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a translation was made from: the fields and paragraphs of a page, with a fingerprint of
 * each. Only letters and digits count, so a comma, a capital or a marked word changes nothing.
 *
 * @param parts the fields that readers see, then the paragraphs, as written
 * @param safety those of the fields that concern a reader's safety
 */
public record SourceText(List<String> parts, List<String> safety) {

  /** The mark of a part that concerns safety. */
  private static final String SAFETY = "!";

  /** Enough of a fingerprint to tell the paragraphs of one page apart. */
  private static final int SHORT = 10;

  /** A dose, a share or a telephone number: what no translation may get wrong. */
  private static final Pattern FIGURE =
      Pattern.compile("\\d\\s*(mg|ml|mcg|µg|g|%|IU|percent)\\b|\\d{3}[ -]?\\d{3}|\\d%");

  /** Digits of any script, with marks between them; a space only separates thousands. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?"
              + "|\\p{Nd}+(?:[.,'’\u066b\u066c]\\p{Nd}+)*");

  /** A whole number, with a mark before each three digits or with none. */
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d+|[1-9]\\d{0,2}(?:[.,'’ \u00a0\u2009\u202f]\\d{3})+");

  public SourceText {
    parts = List.copyOf(parts);
    safety = List.copyOf(safety);
  }

  /** The text of a page. */
  public static SourceText of(Page page) {
    List<String> parts = new ArrayList<>(page.content().meaning());
    List<String> safety = new ArrayList<>(page.content().myth().isPresent() ? parts : List.of());
    String notes = String.join(", ", page.shared().contentNotes());
    parts.add(notes);
    safety.add(notes);
    String text = page.file().text();
    String body = text.substring(Math.min(page.bodyStart(), text.length()));
    for (String paragraph : body.split("\n\\s*\n", -1)) {
      parts.add(paragraph.strip());
    }
    parts.removeIf(part -> normal(part).isEmpty());
    return new SourceText(parts, safety);
  }

  /** The fingerprint of the whole text. */
  public String hash() {
    return Hash.of(String.join("\n", parts.stream().map(SourceText::normal).toList()));
  }

  /** The fingerprint of each part; that of a part that concerns safety has a mark. */
  public List<String> fingerprints() {
    return parts.stream().map(this::fingerprint).toList();
  }

  /** The parts that were not there when these fingerprints were taken. */
  public List<String> changedSince(List<String> known) {
    return parts.stream().filter(part -> !known.contains(fingerprint(part))).toList();
  }

  /** Whether a part that concerns safety was changed, added or deleted since then. */
  public boolean safetyChangedSince(List<String> known) {
    Set<String> before = new TreeSet<>(known);
    Set<String> now = new TreeSet<>(fingerprints());
    before.removeIf(one -> !one.endsWith(SAFETY));
    now.removeIf(one -> !one.endsWith(SAFETY));
    return !before.equals(now);
  }

  /**
   * Whether a part concerns a reader's safety: a care callout, a content note, a misconception, a
   * number to call, a dose, a share.
   */
  private boolean isSafety(String part) {
    return safety.contains(part)
        || part.matches("(?s)> *\\[!(EMERGENCY|SOON|ROUTINE|WARNING|CAUTION)].*")
        || FIGURE.matcher(part).find();
  }

  /**
   * The figures of a text in their order, as they are compared between languages: 1,234.5 and 1
   * 234,5 are both 1234.5. A single point or comma before three digits separates thousands, as it
   * does in most texts.
   */
  public static List<String> figures(String text) {
    List<String> figures = new ArrayList<>();
    Matcher figure = NUMBER.matcher(text);
    while (figure.find()) {
      String digits = plainDigits(figure.group());
      boolean whole = THOUSANDS.matcher(digits).matches();
      figures.add(whole ? digits.replaceAll("\\D", "") : decimal(digits));
    }
    return figures;
  }

  /** With the digits and marks of Western Arabic numerals. */
  private static String plainDigits(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    number
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c == 0x66b ? '.' : c == 0x66c ? ',' : c);
              }
            });
    return plain.toString();
  }

  /** Only what follows the last mark is a fraction. */
  private static String decimal(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    String whole = digits.substring(0, last < 0 ? digits.length() : last).replaceAll("\\D", "");
    return last < 0 ? whole : whole + "." + digits.substring(last + 1);
  }

  private String fingerprint(String part) {
    return Hash.of(normal(part)).substring(0, SHORT) + (isSafety(part) ? SAFETY : "");
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
