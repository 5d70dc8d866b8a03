package dev.candor.render;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@remember of=card form="h3">…</@remember>}: markup that follows from one view alone, such
 * as a card, which stands in the same words on a dozen pages. It is made once for each view and
 * each {@code form} (a text that says in which form), and then put in as it was. What stands inside
 * must look at nothing else.
 */
final class Remembering implements TemplateDirectiveModel {

  static final String NAME = "remember";

  private final Map<Key, String> made = new ConcurrentHashMap<>();
  private final int limit;

  /** Markup may have so many characters, as a page may. */
  Remembering(int limit) {
    this.limit = limit;
  }

  /** What is kept until it is put into a page counts like what stands in one. */
  private final class Kept extends StringWriter {

    @Override
    public void write(int character) {
      super.write(character);
      check();
    }

    @Override
    public void write(char[] part, int from, int count) {
      super.write(part, from, count);
      check();
    }

    @Override
    public void write(String part) {
      super.write(part);
      check();
    }

    @Override
    public void write(String part, int from, int count) {
      super.write(part, from, count);
      check();
    }

    private void check() {
      if (getBuffer().length() > limit) {
        throw new UncheckedIOException(new PageWriter.TooLong(limit));
      }
    }
  }

  private record Key(Record view, String form) {

    /** Quick, as it is asked for each card of each page. */
    @Override
    public int hashCode() {
      return 31 * view.hashCode() + form.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && form.equals(key.form) && view.equals(key.view);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  public void execute(
      Environment env, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("of") instanceof RecordModel view)
        || !(parameters.get("form") instanceof SimpleScalar form)) {
      throw new TemplateModelException("remember wants of=(a view) and form=(a text)");
    }
    Key key = new Key(view.view(), form.getAsString());
    String markup = made.get(key);
    if (markup == null) {
      Writer out = new Kept();
      try {
        body.render(out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      markup = out.toString();
      made.put(key, markup);
    }
    env.getOut().write(markup);
  }
}
