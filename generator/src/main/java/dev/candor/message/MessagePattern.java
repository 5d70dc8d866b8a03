package dev.candor.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a message, cut into pieces: literal text, {@code {name}} for a value, and {@code
 * {a.key}} for another message ({@code {^a.key}} with a capital letter).
 *
 * @param source the text as it was written
 */
public record MessagePattern(String source, List<Piece> pieces) {

  private static final Pattern HOLE = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]*");
  private static final Pattern KEY = Pattern.compile("\\^?[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");

  /** A part of a message. */
  public sealed interface Piece {}

  /** Text that is shown as it is. */
  public record Literal(String text) implements Piece {}

  /** A place for a value. */
  public record Value(String name) implements Piece {}

  /** A place for another message. */
  record Mention(String key, boolean capital) implements Piece {}

  public MessagePattern {
    pieces = List.copyOf(pieces);
  }

  /** The pattern of a text; what is in braces but isn't a name goes to {@code wrong}. */
  static MessagePattern of(String text, List<String> wrong) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    Matcher hole = HOLE.matcher(text);
    int from = 0;
    while (hole.find()) {
      literal.append(text, from, hole.start());
      from = hole.end();
      String inside = hole.group(1);
      if (inside == null) {
        literal.append(hole.group().charAt(0));
        continue;
      }
      boolean name = NAME.matcher(inside).matches();
      if (!name && !KEY.matcher(inside).matches()) {
        wrong.add(hole.group());
        literal.append(hole.group());
        continue;
      }
      flush(literal, pieces);
      boolean capital = inside.startsWith("^");
      pieces.add(
          name ? new Value(inside) : new Mention(inside.substring(capital ? 1 : 0), capital));
    }
    literal.append(text, from, text.length());
    flush(literal, pieces);
    return new MessagePattern(text, pieces);
  }

  /** A pattern that shows a text as it is, braces and all. */
  static MessagePattern literal(String text) {
    return new MessagePattern(text, text.isEmpty() ? List.of() : List.of(new Literal(text)));
  }

  private static void flush(StringBuilder literal, List<Piece> pieces) {
    if (literal.length() > 0) {
      pieces.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  /** The names of its values. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Value value) {
        names.add(value.name());
      }
    }
    return names;
  }

  /** The keys of the messages that it mentions. */
  Set<String> mentions() {
    Set<String> keys = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Mention mention) {
        keys.add(mention.key());
      }
    }
    return keys;
  }

  /** The same pattern with other messages inserted; those that aren't in the map are left out. */
  MessagePattern with(Map<String, String> texts) {
    List<Piece> all = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Literal text) {
        literal.append(text.text());
      } else if (piece instanceof Mention mention) {
        String text = texts.getOrDefault(mention.key(), "");
        literal.append(mention.capital() ? capital(text) : text);
      } else {
        flush(literal, all);
        all.add(piece);
      }
    }
    flush(literal, all);
    return new MessagePattern(source, all);
  }

  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }
}
