package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lines of a name and a value as address cards (RFC 6350) and calendars (RFC 5545) have them: ended
 * by CR and LF, folded after 75 octets, never within a character.
 */
public final class ContentLines {

  private static final int LONGEST = 75;

  private final StringBuilder lines = new StringBuilder(1024);

  /** Adds a line. The value is written as it is: escape text with {@link #escaped}. */
  public ContentLines line(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int more = character.getBytes(UTF_8).length;
      if (octets + more > LONGEST) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(character);
      octets += more;
    }
    lines.append("\r\n");
    return this;
  }

  /** A text as a value: separators are escaped, and other control characters are removed. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (c == '\\' || c == ',' || c == ';') {
        out.append('\\').append(c);
      } else if (!Character.isISOControl(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
