package dev.candor.importing.listing;

import dev.candor.importing.table.CsvText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of cells, freed of what pastes bring along, and examined for what no text needs. */
final class CellText {

  private static final int LONGEST = 20_000;

  /** Soft hyphens, zero-width spaces, marks of direction and byte order marks. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B\u200E\u200F\u2060\uFEFF]");

  private CellText() {}

  /** A cell without blanks around it, invisible characters and the apostrophe of safe CSV. */
  static String of(String cell) {
    String plain = INVISIBLE.matcher(cell).replaceAll("").replace('\u00A0', ' ').strip();
    return Normalizer.normalize(CsvText.plain(plain), Normalizer.Form.NFC).strip();
  }

  /** What makes a cell unusable, if anything does. */
  static Optional<String> fault(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.of("the cell has " + cell.length() + " characters; 20,000 is the most");
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
      if (control || direction || c == '\uFFFD' || isHalf(cell, i)) {
        String what = direction ? " turns the direction of the text" : " is no character of a text";
        return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) c) + what);
      }
    }
    return Optional.empty();
  }

  private static boolean isHalf(String cell, int i) {
    char c = cell.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == cell.length() || !Character.isLowSurrogate(cell.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(cell.charAt(i - 1)));
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * The items of a cell; without a separator of its own, semicolons and line ends separate them.
   */
  static List<String> split(String cell, String separator) {
    String[] parts =
        separator.isEmpty() ? cell.split("[;\n]") : cell.split(Pattern.quote(separator) + "|\n");
    return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
