package dev.candor.render;

import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * HTML as FreeMarker's own format escapes it, but kept in UTF-8: existing HTML gets into a page
 * without being decoded and encoded again.
 */
final class HtmlFormat extends MarkupOutputFormat<HtmlModel> {

  static final HtmlFormat INSTANCE = new HtmlFormat();

  private HtmlFormat() {}

  @Override
  public String getName() {
    return HTMLOutputFormat.INSTANCE.getName();
  }

  @Override
  public String getMimeType() {
    return HTMLOutputFormat.INSTANCE.getMimeType();
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public void output(HtmlModel model, Writer out) throws IOException {
    if (out instanceof PageWriter page) {
      page.write(model.html());
    } else {
      out.write(model.html().toString());
    }
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    HTMLOutputFormat.INSTANCE.output(text, out);
  }

  @Override
  public HtmlModel fromPlainTextByEscaping(String text) {
    return fromMarkup(escapePlainText(text));
  }

  @Override
  public HtmlModel fromMarkup(String markup) {
    return new HtmlModel(Utf8.of(markup));
  }

  /** The text it was made of, if any, is no longer known. */
  @Override
  @SuppressWarnings("NullAway") // as the library asks for it
  public String getSourcePlainText(HtmlModel model) {
    return null;
  }

  @Override
  public String getMarkupString(HtmlModel model) {
    return model.html().toString();
  }

  @Override
  public HtmlModel concat(HtmlModel first, HtmlModel second) {
    int length = first.length() + second.length();
    return new HtmlModel(
        new Utf8Builder(length).append(first.html()).append(second.html()).toUtf8());
  }

  @Override
  public String escapePlainText(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  @Override
  public boolean isEmpty(HtmlModel model) {
    return model.length() == 0;
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(builtIn);
  }
}
