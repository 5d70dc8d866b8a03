package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.Locale;

/** Reports invisible characters that no text needs. */
public final class Characters {

  public static final Rule CONTROL =
      Rule.error("control-character", "Text must not contain control characters.");
  public static final Rule DIRECTION =
      Rule.warning(
          "direction-character", "Text must not contain characters that reverse its direction.");

  /** Keeps a file that isn't text at all from filling the screen with errors. */
  private static final int MOST = 10;

  private Characters() {}

  /** Reports the first few in a part of a file. */
  public static void examine(SourceFile file, int from, int to, Findings findings) {
    if (file.plain()) {
      return;
    }
    String text = file.text();
    char[] chars = new char[to - from]; // faster to read one by one than a string
    text.getChars(from, to, chars, 0);
    int found = 0;
    for (int i = from; i < to && found < MOST; i++) {
      char c = chars[i - from];
      if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
        continue;
      }
      found += examine(text, i, Span.of(i, i + 1), findings) ? 1 : 0;
    }
    InvisibleCharacters.examine(text, from, to, findings);
  }

  /**
   * Reports the character at an index of a text, at this place of the file, if it is one of them.
   */
  static boolean examine(String text, int at, Span place, Findings findings) {
    char c = text.charAt(at);
    boolean control = !isPlain(text, at);
    if (!control && !turnsDirection(c)) {
      return false;
    }
    String name = String.format(Locale.ROOT, "U+%04X (%s)", (int) c, nameOf(c));
    String message = control ? "%s can't appear in text" : "%s reverses the direction of the text";
    findings.add(
        control ? CONTROL : DIRECTION,
        place,
        String.format(Locale.ROOT, message, name),
        "delete it");
    return true;
  }

  static String nameOf(char c) {
    String name = Character.isSurrogate(c) ? "half a character" : Character.getName(c);
    return name == null ? "no character" : name;
  }

  private static boolean turnsDirection(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  /**
   * The text with U+FFFD in place of each character that YAML rejects; its length doesn't change.
   */
  static String tamed(String text) {
    StringBuilder tamed = null;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text, i)) {
        tamed = tamed == null ? new StringBuilder(text) : tamed;
        tamed.setCharAt(i, '\uFFFD');
      }
    }
    return tamed == null ? text : tamed.toString();
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    if (c < 0x7F) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c > 0x9F && c < 0xFFFE;
  }
}
