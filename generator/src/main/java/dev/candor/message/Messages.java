package dev.candor.message;

import dev.candor.diagnostic.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages in one language, by key, and how that language writes dates, numbers and lists. Safe
 * for any number of threads.
 */
public final class Messages {

  private static final int USUAL_GROUP_FROM = 4;

  private final String language;
  private final Map<String, Message> messages;

  /** The messages that are text and nothing else, which pages ask for by the dozen. */
  private final Map<String, String> texts;

  private final PluralRules plurals;
  private final PinnedNames names;
  private final Alphabet alphabet;
  private final Units units;
  private final int hash;

  Messages(
      String language,
      Map<String, Message> messages,
      PluralRules plurals,
      PinnedNames names,
      Alphabet alphabet,
      Units units) {
    this.language = language;
    this.messages = Map.copyOf(messages);
    this.texts = texts(this.messages);
    this.plurals = plurals;
    this.names = names;
    this.alphabet = alphabet;
    this.units = units;
    this.hash = 31 * language.hashCode() + this.messages.hashCode();
  }

  private static Map<String, String> texts(Map<String, Message> messages) {
    Map<String, String> texts = new HashMap<>();
    messages.forEach(
        (key, message) -> {
          List<MessagePattern.Piece> pieces = message.other().pieces();
          if (!message.isPlural()
              && pieces.size() == 1
              && pieces.get(0) instanceof MessagePattern.Literal only) {
            texts.put(key, only.text());
          }
        });
    return texts;
  }

  /** The code of the language. */
  public String language() {
    return language;
  }

  /** The order in which the language lists names. */
  public Alphabet alphabet() {
    return alphabet;
  }

  /** How the language writes the units of figures. */
  public Units units() {
    return units;
  }

  /** A message without values. */
  public String of(String key) {
    String text = texts.get(key);
    return text == null ? of(key, Map.of()) : text;
  }

  /** A message with one value. */
  public String of(String key, String name, Object value) {
    return of(key, Map.of(name, value));
  }

  /** A message with two values. */
  public String of(String key, String name, Object value, String other, Object otherValue) {
    return of(key, Map.of(name, value, other, otherValue));
  }

  /** A message with values by their names; numbers are written as the language writes them. */
  public String of(String key, Map<String, ?> values) {
    List<MessagePattern.Piece> pieces = pieces(key, values.keySet(), values::get);
    StringBuilder out = new StringBuilder();
    for (MessagePattern.Piece piece : pieces) {
      if (piece instanceof MessagePattern.Literal literal) {
        out.append(literal.text());
      } else if (piece instanceof MessagePattern.Value value) {
        out.append(shown(values.get(value.name())));
      }
    }
    return out.toString();
  }

  /** Looks a value up by its name. */
  public interface Values {
    @Nullable Object of(String name);
  }

  /**
   * The pieces of a message, in the plural form for its number, to be joined where values are
   * markup.
   *
   * @throws UnknownMessageException if there is no such message, or a value is missing
   */
  public List<MessagePattern.Piece> pieces(String key, java.util.Set<String> given, Values values) {
    Message message = messages.get(key);
    if (message == null) {
      throw new UnknownMessageException(
          "there is no message \"" + key + "\"", Suggestion.didYouMean(key, messages.keySet()));
    }
    MessagePattern form = message.other();
    if (message.isPlural()) {
      if (!(values.of(message.by()) instanceof Number number)) {
        throw missing(key, message.by(), given);
      }
      form = message.form(plurals.categoryOf(new BigDecimal(number.toString())));
    }
    for (MessagePattern.Piece piece : form.pieces()) {
      if (piece instanceof MessagePattern.Value value && values.of(value.name()) == null) {
        throw missing(key, value.name(), given);
      }
    }
    return form.pieces();
  }

  private static UnknownMessageException missing(
      String key, String name, java.util.Set<String> given) {
    return new UnknownMessageException(
        "the message \"" + key + "\" needs a value {" + name + "}",
        Suggestion.didYouMean(name, given, "pass it in the template: " + name + "=..."));
  }

  private String shown(@Nullable Object value) {
    return value instanceof Number number ? number(number) : String.valueOf(value);
  }

  /** Whether there is a message of this key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** A message if there is one, for optional messages. */
  public Optional<String> find(String key) {
    return has(key) ? Optional.of(of(key)) : Optional.empty();
  }

  /**
   * Every message whose key begins with a prefix, for scripts: its text, or its texts by plural
   * form, with the placeholders in them.
   */
  public SortedMap<String, SortedMap<String, String>> below(String prefix) {
    SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
    messages.forEach(
        (key, message) -> {
          if (key.startsWith(prefix)) {
            SortedMap<String, String> forms = new TreeMap<>();
            message.forms().forEach((category, form) -> forms.put(category, text(form)));
            all.put(key.substring(prefix.length()), forms);
          }
        });
    return all;
  }

  private static String text(MessagePattern form) {
    StringBuilder text = new StringBuilder();
    for (MessagePattern.Piece piece : form.pieces()) {
      if (piece instanceof MessagePattern.Literal literal) {
        text.append(literal.text());
      } else if (piece instanceof MessagePattern.Value value) {
        text.append('{').append(value.name()).append('}');
      }
    }
    return text.toString();
  }

  /**
   * What readers call a code, such as a country's: the message {@code name.CODE} of the site, or
   * the usual name of a country or language.
   */
  public Optional<String> name(String code) {
    Optional<String> own = ownName(code);
    return own.isPresent() ? own : names.of(code);
  }

  /** The same as it is written within a sentence: {@code inglés} in Spanish. */
  public Optional<String> nameWithin(String code) {
    Optional<String> own = ownName(code);
    return own.isPresent() ? own : names.within(code);
  }

  /** What the site's own words call a code, if they do. */
  public Optional<String> ownName(String code) {
    return find(MessageCatalogs.NAMES + code);
  }

  /** Whether a text of the site's settings is translated into this language. */
  public boolean hasText(String written) {
    return has(MessageCatalogs.TEXTS + written);
  }

  /** A text of the site's settings in this language; the same text if it isn't translated. */
  public String text(String written) {
    return find(MessageCatalogs.TEXTS + written).orElse(written);
  }

  /** A number as the language groups its digits. */
  public String number(Number number) {
    String plain = new BigDecimal(number.toString()).toPlainString();
    int sign = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain.substring(0, end));
    if (end - sign >= groupFrom()) {
      for (int at = end - 3; at > sign; at -= 3) {
        out.insert(at, of("format.number.group"));
      }
    }
    if (point >= 0) {
      out.append(of("format.number.decimal")).append(plain, point + 1, plain.length());
    }
    return out.toString();
  }

  /** The least number of digits for grouping. */
  private int groupFrom() {
    String digits = of("format.number.groupFrom");
    return CatalogChecks.isCount(digits) ? Integer.parseInt(digits) : USUAL_GROUP_FROM;
  }

  /** A date in words: {@code 22 November 2026}. */
  public String date(LocalDate date) {
    return of(
        "format.date",
        Map.of(
            "day", String.valueOf(date.getDayOfMonth()),
            "month", of("format.month." + date.getMonthValue()),
            "year", String.valueOf(date.getYear())));
  }

  /** Several things in a sentence: {@code A, B and C}. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.get(0);
    }
    String all = items.get(0);
    for (int i = 1; i < items.size(); i++) {
      String key = items.size() == 2 ? "two" : i + 1 == items.size() ? "last" : "middle";
      all = of("format.list." + key, "first", all, "last", items.get(i));
    }
    return all;
  }

  /** These messages and a few more, such as those of kinds that a site declares. */
  public Messages with(Map<String, String> more) {
    Map<String, Message> all = new HashMap<>(messages);
    more.forEach((key, text) -> all.put(key, Message.of(MessagePattern.literal(text))));
    return new Messages(language, all, plurals, names, alphabet, units);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Messages that
            && hash == that.hash
            && language.equals(that.language)
            && messages.equals(that.messages);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
