package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value of a field of a declared kind on one page. */
public sealed interface FieldValue {

  /** A text, or one of some words. */
  record Text(String text) implements FieldValue {}

  record Decimal(double number) implements FieldValue {}

  record Flag(boolean yes) implements FieldValue {}

  record Day(LocalDate date) implements FieldValue {}

  /** Other pages by their ids, of a kind; of any if that is empty. */
  record Pages(String kind, List<String> ids) implements FieldValue {
    public Pages {
      ids = List.copyOf(ids);
    }
  }

  record Address(String url) implements FieldValue {}

  /** A picture and its alternative text. */
  record Image(String src, String alt, Optional<String> caption) implements FieldValue {
    static Image read(Fields f) {
      return new Image(
          f.text("src", "The image file, such as ../images/couple.svg."),
          f.text("alt", "What the picture shows, for readers who can't see it."),
          f.optionalText("caption", "The caption under the picture."));
    }
  }

  record Texts(List<String> texts) implements FieldValue {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  record Group(List<ShownField> fields) implements FieldValue {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /** The value as text, for reviews and for search. */
  default String words() {
    if (this instanceof Text text) {
      return text.text();
    } else if (this instanceof Decimal number) {
      return plain(number.number());
    } else if (this instanceof Flag flag) {
      return String.valueOf(flag.yes());
    } else if (this instanceof Day day) {
      return day.date().toString();
    } else if (this instanceof Pages pages) {
      return String.join(",", pages.ids());
    } else if (this instanceof Address address) {
      return address.url();
    } else if (this instanceof Image image) {
      return image.alt() + "\n" + image.caption().orElse("");
    } else if (this instanceof Texts texts) {
      return String.join("\n", texts.texts());
    }
    StringBuilder all = new StringBuilder();
    ((Group) this)
        .fields()
        .forEach(f -> all.append(f.key()).append(": ").append(f.value().words()).append('\n'));
    return all.toString();
  }

  /** A number as an author would write it. */
  static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
