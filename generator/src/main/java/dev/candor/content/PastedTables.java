package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises a data file into which the table of a spreadsheet or a page was pasted. */
final class PastedTables {

  private static final Pattern COMMAS = Pattern.compile("^[^:,\\-\\[{#]+(,[^:,]*)+$");

  private PastedTables() {}

  /** Reports the table that a file begins with, if it does. */
  static boolean report(Findings findings) {
    String text = findings.file().text();
    int start = 0;
    while (start < text.length() && "\n#".indexOf(text.charAt(start)) >= 0) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    boolean bars = line.startsWith("|") && line.indexOf('|', 1) > 0;
    boolean tabs = line.strip().indexOf('\t') > 0 && !line.startsWith("-");
    if (!bars && !tabs && !COMMAS.matcher(line).matches()) {
      return false;
    }
    String[] heads = line.replaceFirst("^\\| *", "").split(" *[|,\t] *");
    String second =
        heads.length > 1
            ? ", then the others below it, indented by two spaces: " + key(heads[1]) + ": ..."
            : "";
    findings.add(
        PageRules.DATA_FILE,
        Span.of(start, start + line.length()),
        "this is a table, and \"" + findings.file().name() + "\" is a list",
        "write each row as \"- " + key(heads[0]) + ": ...\"" + second);
    return true;
  }

  private static String key(String head) {
    String key = head.strip().toLowerCase(Locale.ROOT);
    return key.equals("doi") || key.equals("url") ? key.toUpperCase(Locale.ROOT) : key;
  }
}
