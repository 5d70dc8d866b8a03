package dev.candor.engine;

import dev.candor.authoring.FieldForm;
import dev.candor.content.FieldText;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** The fields of a page that is being written, for a form. */
public final class PageFields {

  private PageFields() {}

  /**
   * A field as it is written.
   *
   * @param shape the word text or list, or other for what a form can't show
   * @param at where its value begins
   */
  public record Written(String key, String shape, List<String> texts, int at) {
    public Written {
      texts = List.copyOf(texts);
    }
  }

  /** The fields of a page's text, in order. */
  public static List<Written> of(String path, String text) {
    return FieldText.of(SourceFile.of(path, text)).stream().map(PageFields::written).toList();
  }

  private static Written written(FieldText field) {
    String shape =
        switch (field.shape()) {
          case TEXT -> "text";
          case LIST -> "list";
          case OTHER -> "other";
        };
    List<String> texts = field.items().stream().map(FieldText.Item::text).toList();
    return new Written(field.key(), shape, texts, field.span().start());
  }

  /**
   * A page's text with another value of a field.
   *
   * @param shape {@code text}, {@code list}, or {@code bare} for a number, a day, yes or no
   * @return empty if the field can't have it, or is written in a way that a form can't change
   */
  public static Optional<String> set(
      String path, String text, String key, List<String> values, String shape) {
    return FieldForm.set(
        SourceFile.of(path, text),
        new FieldForm.Value(key, values, shape.equals("list"), shape.equals("bare")));
  }
}
