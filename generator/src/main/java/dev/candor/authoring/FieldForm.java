package dev.candor.authoring;

import dev.candor.content.FieldText;
import dev.candor.content.FieldText.Item;
import dev.candor.content.FieldText.Shape;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives a field of a page another value, as a form does: only the lines of that field change, and
 * its quotes and comments stay.
 */
public final class FieldForm {

  /** Values that aren't texts: numbers, days, yes and no. */
  private static final Pattern BARE =
      Pattern.compile("-?\\d+(\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}|true|false");

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final SourceFile file;
  private final String text;

  private FieldForm(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /**
   * A field's new value.
   *
   * @param texts none to remove the field
   * @param list whether the field takes a list
   * @param bare whether the value is written without quotes, because it is no text
   */
  public record Value(String key, List<String> texts, boolean list, boolean bare) {
    public Value {
      texts = List.copyOf(texts);
    }
  }

  /** The page's text with the value; empty if it can't be written there. */
  public static Optional<String> set(SourceFile file, Value value) {
    boolean sound =
        !value.bare() || value.texts().stream().allMatch(t -> BARE.matcher(t).matches());
    if (!sound || !KEY.matcher(value.key()).matches()) {
      return Optional.empty();
    }
    return new FieldForm(file).edits(value).map(edits -> TextEdit.apply(file, edits));
  }

  private Optional<List<TextEdit>> edits(Value value) {
    Optional<FieldText> known =
        FieldText.of(file).stream().filter(f -> f.key().equals(value.key())).findFirst();
    if (known.isEmpty()) {
      return value.texts().isEmpty() ? Optional.of(List.of()) : added(value);
    }
    FieldText field = known.get();
    if (field.shape() == Shape.OTHER) {
      return Optional.empty();
    }
    if (value.texts().isEmpty()) {
      return Optional.of(List.of(edit(lines(field), "")));
    }
    if (field.shape() == Shape.TEXT) {
      return Optional.of(List.of(rewritten(field.items().get(0), value)));
    }
    return Optional.of(listed(field, value.texts()));
  }

  private Optional<List<TextEdit>> added(Value value) {
    return FieldText.end(file)
        .map(at -> List.of(edit(Span.of(at, at), value.key() + ": " + written(value) + "\n")));
  }

  private static String written(Value value) {
    if (value.list()) {
      return YamlText.of(value.texts());
    }
    return value.bare() ? value.texts().get(0) : YamlText.of(value.texts().get(0));
  }

  /** A single text, in the quotes that it had. */
  private TextEdit rewritten(Item old, Value value) {
    boolean one = value.texts().size() == 1 && !value.bare();
    String now = one ? inQuotesOf(old, value.texts().get(0)) : written(value);
    String before = text.substring(0, old.span().start());
    return edit(old.span(), before.endsWith(":") ? " " + now : now);
  }

  private String inQuotesOf(Item old, String now) {
    char first = old.span().start() < text.length() ? text.charAt(old.span().start()) : ' ';
    if (first == '\'' && now.chars().noneMatch(c -> c < ' ')) {
      return "'" + now.replace("'", "''") + "'";
    }
    return first == '"' ? YamlText.quoted(now) : YamlText.of(now);
  }

  private List<TextEdit> listed(FieldText field, List<String> now) {
    List<String> old = field.items().stream().map(Item::text).toList();
    if (now.equals(old)) {
      return List.of();
    }
    boolean flow = text.charAt(field.span().start()) == '[';
    if (!old.isEmpty() && now.size() > old.size() && now.subList(0, old.size()).equals(old)) {
      return List.of(appended(field, now.subList(old.size(), now.size()), flow));
    }
    List<TextEdit> edits = new ArrayList<>();
    if (now.size() == old.size()) {
      for (int i = 0; i < old.size(); i++) {
        if (!now.get(i).equals(old.get(i))) {
          edits.add(edit(field.items().get(i).span(), item(now.get(i))));
        }
      }
      return edits;
    }
    if (now.size() == old.size() - 1) {
      int gone = 0;
      while (gone < now.size() && now.get(gone).equals(old.get(gone))) {
        gone++;
      }
      if (now.subList(gone, now.size()).equals(old.subList(gone + 1, old.size()))) {
        return FieldEdits.removeItem(file, field.items().get(gone).span()).stream().toList();
      }
    }
    return List.of(flow ? edit(field.span(), YamlText.of(now)) : block(field, now));
  }

  private TextEdit appended(FieldText field, List<String> more, boolean flow) {
    int end = field.items().get(field.items().size() - 1).span().end();
    if (flow) {
      String items = YamlText.of(more);
      return edit(Span.of(end, end), ", " + items.substring(1, items.length() - 1));
    }
    int line = lineEnd(end);
    String dash = text.substring(lineStart(field.span().start()), field.span().start()) + "- ";
    StringBuilder lines = new StringBuilder();
    more.forEach(one -> lines.append(dash).append(YamlText.of(one)).append('\n'));
    return edit(Span.of(line, line), lines.toString());
  }

  private TextEdit block(FieldText field, List<String> now) {
    int from = lineStart(field.span().start());
    int to = lineEnd(field.items().get(field.items().size() - 1).span().end());
    String dash = text.substring(from, field.span().start()) + "- ";
    StringBuilder lines = new StringBuilder();
    now.forEach(one -> lines.append(dash).append(YamlText.of(one)).append('\n'));
    return edit(Span.of(from, to), lines.toString());
  }

  /** An item that is safe in both kinds of list. */
  private static String item(String text) {
    return text.indexOf(',') < 0 ? YamlText.of(text) : YamlText.quoted(text);
  }

  /** All lines of a field, from its key to the end of its value. */
  private Span lines(FieldText field) {
    int from = lineStart(field.keySpan().start());
    int end = Math.max(field.span().end(), field.keySpan().end());
    boolean ended = end > 0 && end > from && text.charAt(end - 1) == '\n';
    return Span.of(from, ended ? end : lineEnd(end));
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private TextEdit edit(Span span, String now) {
    return new TextEdit(file, span, now);
  }
}
