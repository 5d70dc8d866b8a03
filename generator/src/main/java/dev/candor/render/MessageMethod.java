package dev.candor.render;

import dev.candor.message.MessagePattern;
import dev.candor.message.Messages;
import dev.candor.message.UnknownMessageException;
import dev.candor.text.Utf8Builder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code msg("key", {"name": value})}: a message in the page's language. A value may be text, a
 * number, a day, markup, or a list of these, which is put together as the language does it. The
 * message is text, which is escaped on output, unless a value of it is markup.
 */
record MessageMethod(Messages messages) implements TemplateMethodModelEx {

  static final String NAME = "msg";

  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty()
        || arguments.size() > 2
        || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("msg takes a key and, optionally, {\"name\": value}");
    }
    try {
      return arguments.size() == 1
          ? new SimpleScalar(messages.of(key.getAsString()))
          : shown(made(key.getAsString(), values(arguments.get(1))));
    } catch (UnknownMessageException e) {
      throw new NoSuchMessage(e);
    }
  }

  private Map<String, Object> values(Object argument) throws TemplateModelException {
    if (!(argument instanceof TemplateHashModelEx given)) {
      throw new TemplateModelException("msg takes its values as {\"name\": value}");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    var names = given.keys().iterator();
    while (names.hasNext()) {
      String name = ((TemplateScalarModel) names.next()).getAsString();
      values.put(name, value(name, given.get(name)));
    }
    return values;
  }

  private Object value(String name, TemplateModel model) throws TemplateModelException {
    if (model instanceof HtmlModel html) {
      return html;
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (model instanceof TemplateSequenceModel list) {
      return list(name, list);
    }
    if (model instanceof RecordModel record && record.view() instanceof Day day) {
      return day(day);
    }
    throw new TemplateModelException("a message can't show the value \"" + name + "\"");
  }

  private static HtmlModel day(Day day) {
    Utf8Builder out = new Utf8Builder(64);
    out.append("<time datetime=\"");
    Html.escape(day.iso(), out);
    out.append("\">");
    Html.escape(day.words(), out);
    return new HtmlModel(out.append("</time>").toUtf8());
  }

  /** Several values as one, as in a sentence: {@code A, B and C}. */
  private Object list(String name, TemplateSequenceModel list) throws TemplateModelException {
    int size = list.size();
    Object all = size == 0 ? "" : value(name, list.get(0));
    for (int i = 1; i < size; i++) {
      String key = size == 2 ? "two" : i + 1 == size ? "last" : "middle";
      Map<String, Object> two = Map.of("first", all, "last", value(name, list.get(i)));
      all = made("format.list." + key, two);
    }
    return all;
  }

  private Object made(String key, Map<String, Object> values) {
    List<MessagePattern.Piece> pieces = messages.pieces(key, values.keySet(), values::get);
    for (Object value : values.values()) {
      if (value instanceof HtmlModel) {
        return markup(pieces, values);
      }
    }
    return text(pieces, values);
  }

  private String text(List<MessagePattern.Piece> pieces, Map<String, Object> values) {
    StringBuilder out = new StringBuilder();
    for (MessagePattern.Piece piece : pieces) {
      if (piece instanceof MessagePattern.Literal literal) {
        out.append(literal.text());
      } else if (piece instanceof MessagePattern.Value value) {
        out.append(plain(values.get(value.name())));
      }
    }
    return out.toString();
  }

  private HtmlModel markup(List<MessagePattern.Piece> pieces, Map<String, Object> values) {
    Utf8Builder out = new Utf8Builder(256);
    for (MessagePattern.Piece piece : pieces) {
      if (piece instanceof MessagePattern.Literal literal) {
        out.append(HtmlFormat.INSTANCE.escapePlainText(literal.text()));
      } else if (piece instanceof MessagePattern.Value value) {
        if (values.get(value.name()) instanceof HtmlModel html) {
          out.append(html.html());
        } else {
          out.append(HtmlFormat.INSTANCE.escapePlainText(plain(values.get(value.name()))));
        }
      }
    }
    return new HtmlModel(out.toUtf8());
  }

  private String plain(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number number ? messages.number(number) : String.valueOf(value);
  }

  private static TemplateModel shown(Object made) {
    return made instanceof HtmlModel html ? html : new SimpleScalar(String.valueOf(made));
  }

  /** A message that doesn't exist, or lacks a value that it needs. */
  static final class NoSuchMessage extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String suggestion;

    NoSuchMessage(UnknownMessageException cause) {
      super(String.valueOf(cause.getMessage()), cause);
      this.suggestion = cause.suggestion();
    }

    String suggestion() {
      return suggestion;
    }
  }

  /** {@code msgs("prefix.")}: the messages below a prefix as JSON, for a script to choose from. */
  record ForScripts(Messages messages) implements TemplateMethodModelEx {

    static final String NAME = "msgs";

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public Object exec(List arguments) throws TemplateModelException {
      if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel prefix)) {
        throw new TemplateModelException("msgs takes the beginning of keys");
      }
      List<String> fields = new ArrayList<>();
      messages
          .below(prefix.getAsString())
          .forEach(
              (key, forms) -> {
                String only = forms.get("other");
                String value = forms.size() == 1 && only != null ? quoted(only) : object(forms);
                fields.add(quoted(key) + ":" + value);
              });
      return new SimpleScalar("{" + String.join(",", fields) + "}");
    }

    private static String object(Map<String, String> forms) {
      List<String> fields = new ArrayList<>();
      forms.forEach((category, text) -> fields.add(quoted(category) + ":" + quoted(text)));
      return "{" + String.join(",", fields) + "}";
    }

    /** A text as JSON, to be put into an attribute or an element, where it is escaped once more. */
    private static String quoted(String text) {
      StringBuilder out = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') {
          out.append('\\').append(c);
        } else if (c < ' ' || c == '<') {
          out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
      return out.append('"').toString();
    }
  }

  /** {@code asset("logo.svg")}: the address of a file in the theme's {@code assets/}. */
  record OfAssets(Map<String, String> addresses) implements TemplateMethodModelEx {

    static final String NAME = "asset";

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public Object exec(List arguments) throws TemplateModelException {
      if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
        throw new TemplateModelException("asset takes the name of a file in assets/");
      }
      String address = addresses.get(name.getAsString());
      if (address == null) {
        String asked = name.getAsString();
        throw new NoSuchMessage(
            new UnknownMessageException(
                "the theme has no assets/" + asked,
                dev.candor.diagnostic.Suggestion.didYouMean(asked, addresses.keySet())));
      }
      return new SimpleScalar(address);
    }
  }
}
