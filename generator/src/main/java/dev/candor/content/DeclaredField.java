package dev.candor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A field of a declared kind, as the settings declare it.
 *
 * @param key the key in front matter
 * @param label its label for readers and editors
 * @param of for ids, the kind of the pages; any if empty
 * @param choices for a choice, the words to choose from
 * @param max the maximum: characters of a text, entries of a list, or the largest number
 * @param fields for a group, its fields
 * @param given the keys present in its settings
 */
public record DeclaredField(
    String key,
    FieldType type,
    boolean required,
    String label,
    String of,
    List<String> choices,
    Optional<Integer> max,
    List<DeclaredField> fields,
    Set<String> given) {

  public DeclaredField {
    choices = List.copyOf(choices);
    fields = List.copyOf(fields);
    given = Set.copyOf(given);
  }

  /** A field of a kind. */
  static DeclaredField read(String key, Fields f) {
    DeclaredField flat = flat(key, f);
    Map<String, DeclaredField> inner =
        f.named("fields", "The fields of a group, written like this one.", DeclaredField::inGroup);
    List<String> given = new ArrayList<>(flat.given());
    if (!inner.isEmpty()) {
      given.add("fields");
    }
    return new DeclaredField(
        key,
        flat.type(),
        flat.required(),
        flat.label(),
        flat.of(),
        flat.choices(),
        flat.max(),
        List.copyOf(inner.values()),
        Set.copyOf(given));
  }

  /** A field within a group, which can't be a group itself. */
  private static DeclaredField inGroup(String key, Fields f) {
    DeclaredField field = flat(key, f);
    if (field.type() != FieldType.GROUP) {
      return field;
    }
    f.fault("type", "a group can't be in another group", "move its fields into the outer group");
    Object unused = f.mapping("fields", "Reported already.");
    return new DeclaredField(
        key,
        FieldType.TEXT,
        false,
        field.label(),
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        Set.of());
  }

  private static DeclaredField flat(String key, Fields f) {
    FieldType type = f.choice("type", "What the field holds.", FieldType.class);
    boolean required = f.optionalFlag("required", "true if every page has it.");
    Optional<String> label = f.optionalText("label", "The label that readers see before it.");
    Optional<String> of = f.optionalText("of", "For id and ids: the kind of the pages.");
    List<String> choices = f.texts("choices", "For choice: the words to choose from.");
    Optional<Integer> max =
        f.optionalNumber("max", "The maximum of characters or entries, or the largest number.");
    List<String> given = new ArrayList<>();
    of.ifPresent(kind -> given.add("of"));
    max.ifPresent(most -> given.add("max"));
    if (!choices.isEmpty()) {
      given.add("choices");
    }
    return new DeclaredField(
        key,
        type,
        required,
        label.orElse(labelOf(key)),
        of.orElse(""),
        choices,
        max,
        List.of(),
        Set.copyOf(given));
  }

  /** {@code cookingTime} as "Cooking time". */
  private static String labelOf(String key) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (i == 0) {
        label.append(Character.toUpperCase(c));
      } else if (Character.isUpperCase(c)) {
        label.append(' ').append(String.valueOf(c).toLowerCase(Locale.ROOT));
      } else {
        label.append(c == '-' || c == '_' ? ' ' : c);
      }
    }
    return label.toString();
  }

  /** The same, with {@code of} as the name of a kind instead of a synonym. */
  DeclaredField among(UnaryOperator<String> names) {
    String kind = of.isEmpty() ? of : names.apply(of);
    List<DeclaredField> inner = fields.stream().map(f -> f.among(names)).toList();
    return new DeclaredField(key, type, required, label, kind, choices, max, inner, given);
  }

  /** Its value on a page; empty if left out. */
  Optional<FieldValue> value(Fields f) {
    return switch (type) {
      case TEXT -> text(f).map(FieldValue.Text::new);
      case NUMBER -> number(f).map(FieldValue.Decimal::new);
      case BOOLEAN -> flag(f).map(FieldValue.Flag::new);
      case DATE ->
          (required ? Optional.of(f.date(key, help())) : f.optionalDate(key, help()))
              .map(FieldValue.Day::new);
      case CHOICE -> needed(f, f.optionalWord(key, help(), choices)).map(FieldValue.Text::new);
      case ID ->
          needed(f, f.optionalId(key, help(), of)).map(id -> new FieldValue.Pages(of, List.of(id)));
      case IDS ->
          counted(f, required ? f.someIds(key, help(), of) : f.ids(key, help(), of))
              .map(ids -> new FieldValue.Pages(of, ids));
      case URL -> needed(f, f.optionalUrl(key, help())).map(FieldValue.Address::new);
      case IMAGE ->
          required
              ? f.someObject(key, help(), FieldValue.Image::read).map(image -> image)
              : f.object(key, help(), FieldValue.Image::read).map(image -> image);
      case LIST ->
          counted(f, required ? f.someTexts(key, help()) : f.texts(key, help()))
              .map(FieldValue.Texts::new);
      case GROUP -> group(f).map(FieldValue.Group::new);
    };
  }

  /** What to write, for editors: "Serves: a number." */
  private String help() {
    String what =
        switch (type) {
          case TEXT -> "a text";
          case NUMBER -> "a number, such as 4 or 2.5";
          case BOOLEAN -> "true or false";
          case DATE -> "a date, such as 2026-02-03";
          case CHOICE -> "one of " + String.join(", ", choices);
          case ID -> of.isEmpty() ? "the id of a page" : "the id of a " + of;
          case IDS -> of.isEmpty() ? "ids of pages" : "ids, each of a " + of;
          case URL -> "an address that begins with https://";
          case IMAGE -> "{src: ../images/file.svg, alt: what it shows}";
          case LIST -> "a list of texts, such as [a, b]";
          case GROUP -> "a group of fields, indented below it";
        };
    return label + ": " + what + ".";
  }

  private <T> Optional<T> needed(Fields f, Optional<T> value) {
    if (required) {
      f.require(key, help(), value);
    }
    return value;
  }

  private Optional<String> text(Fields f) {
    Optional<String> text = needed(f, f.optionalText(key, help()));
    max.ifPresent(most -> f.atMost(key, most, text.map(String::length).orElse(0), "characters"));
    return text;
  }

  private Optional<Double> number(Fields f) {
    double most = max.map(Integer::doubleValue).orElse(Double.MAX_VALUE);
    return needed(f, f.optionalDecimal(key, help(), -Double.MAX_VALUE, most));
  }

  /** A flag that is left out has no value; false must be written. */
  private Optional<Boolean> flag(Fields f) {
    return required
        ? Optional.of(f.flag(key, help()))
        : Optional.of(f.optionalFlag(key, help())).filter(yes -> yes);
  }

  private Optional<List<String>> counted(Fields f, List<String> entries) {
    max.ifPresent(most -> f.atMost(key, most, entries.size(), "entries"));
    return Optional.of(entries).filter(list -> !list.isEmpty());
  }

  private Optional<List<ShownField>> group(Fields f) {
    return required
        ? f.someObject(key, help(), inner -> shown(fields, inner))
        : f.object(key, help(), inner -> shown(fields, inner));
  }

  /** The values of some fields on a page, in their order. */
  static List<ShownField> shown(List<DeclaredField> fields, Fields f) {
    List<ShownField> shown = new ArrayList<>();
    for (DeclaredField field : fields) {
      field.value(f).ifPresent(v -> shown.add(new ShownField(field.key, field.label, v)));
    }
    return shown;
  }
}
