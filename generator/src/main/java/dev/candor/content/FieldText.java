package dev.candor.content;

import dev.candor.frontmatter.FrontMatter;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a page's front matter as it is written.
 *
 * @param keySpan the place of its key
 * @param span the place of its value
 * @param shape what kind of value it is
 * @param items its texts, in order; one for a single text, none for what is neither text nor a list
 *     of texts
 */
public record FieldText(String key, Span keySpan, Span span, Shape shape, List<Item> items) {

  /** One text and its place, with quotes if it has any. */
  public record Item(String text, Span span) {}

  /** The kinds of values that a form tells apart. */
  public enum Shape {
    TEXT,
    LIST,
    OTHER
  }

  public FieldText {
    items = List.copyOf(items);
  }

  /** The fields of a page in the order written. */
  public static List<FieldText> of(SourceFile file) {
    List<FieldText> fields = new ArrayList<>();
    for (Yaml.Entry entry : FrontMatter.read(file).value().fields().entries()) {
      fields.add(of(entry));
    }
    return fields;
  }

  /** Where the lines of the fields end: at the closing dashes; empty if there are none. */
  public static Optional<Integer> end(SourceFile file) {
    int body = FrontMatter.read(file).value().bodyStart();
    int closing = file.text().lastIndexOf("---", Math.max(0, body - 1));
    boolean closed = closing > 0 && file.text().charAt(closing - 1) == '\n';
    return closed ? Optional.of(closing) : Optional.empty();
  }

  private static FieldText of(Yaml.Entry entry) {
    Yaml value = entry.value();
    if (value instanceof Yaml.Scalar scalar) {
      return new FieldText(
          entry.key(), entry.keySpan(), value.span(), Shape.TEXT, List.of(item(scalar)));
    }
    List<Item> items = new ArrayList<>();
    if (value instanceof Yaml.Sequence sequence) {
      for (Yaml one : sequence.items()) {
        if (!(one instanceof Yaml.Scalar scalar)) {
          return new FieldText(entry.key(), entry.keySpan(), value.span(), Shape.OTHER, List.of());
        }
        items.add(item(scalar));
      }
      return new FieldText(entry.key(), entry.keySpan(), value.span(), Shape.LIST, items);
    }
    return new FieldText(entry.key(), entry.keySpan(), value.span(), Shape.OTHER, items);
  }

  private static Item item(Yaml.Scalar scalar) {
    return new Item(scalar.isNull() ? "" : scalar.text(), scalar.span());
  }
}
