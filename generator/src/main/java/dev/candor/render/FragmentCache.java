package dev.candor.render;

import dev.candor.message.Messages;
import dev.candor.text.Utf8;
import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@remember of=card form="h3">…</@remember>}: markup that follows from one view alone, such
 * as a card, which stands in the same words on a dozen pages. It is made once for each view and
 * each {@code form} (a text that says in which form), and then put in as it was. What stands inside
 * must look at nothing else.
 */
final class FragmentCache implements TemplateDirectiveModel {

  static final String NAME = "remember";

  private final Map<Key, Utf8> made = new ConcurrentHashMap<>();
  private final int limit;

  /** Markup may have so many characters, as a page may. */
  FragmentCache(int limit) {
    this.limit = limit;
  }

  private record Key(Messages messages, Record view, String form) {

    /** Quick, as it is asked for each card of each page. */
    @Override
    public int hashCode() {
      return 31 * view.hashCode() + form.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && form.equals(key.form)
          && view.equals(key.view)
          && messages.equals(key.messages);
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
    if (!(env.getVariable("msg") instanceof MessageMethod words)) {
      throw new TemplateModelException("a template may not call something else \"msg\"");
    }
    Key key = new Key(words.messages(), view.view(), form.getAsString());
    Utf8 markup = made.get(key);
    if (markup == null) {
      PageWriter out = PageWriter.ofPart(limit);
      body.render(out);
      markup = out.toUtf8();
      made.put(key, markup);
    }
    HtmlFormat.INSTANCE.output(new HtmlModel(markup), env.getOut());
  }
}
