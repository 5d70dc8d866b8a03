package dev.candor.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as YAML that reads back as the same texts. */
public final class YamlText {

  /** Begins with a letter, and has no character with a meaning in YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.?!;()'’/_-]*(?<![ ])");

  /** Words that some version of YAML doesn't read as text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private YamlText() {}

  /** One text, in quotes where it needs them. */
  public static String of(String text) {
    boolean word = WORDS.contains(text.toLowerCase(Locale.ROOT));
    return PLAIN.matcher(text).matches() && !word ? text : quoted(text);
  }

  /** A list on one line. */
  public static String of(List<String> texts) {
    StringBuilder list = new StringBuilder("[");
    for (String text : texts) {
      list.append(list.length() > 1 ? ", " : "");
      list.append(text.indexOf(',') < 0 ? of(text) : quoted(text));
    }
    return list.append(']').toString();
  }

  /** One text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                quoted.append("\\n");
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
