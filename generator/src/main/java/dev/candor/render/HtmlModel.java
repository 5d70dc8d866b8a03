package dev.candor.render;

import dev.candor.text.Utf8;
import freemarker.core.TemplateGuard;
import freemarker.core.TemplateMarkupOutputModel;

/** {@link Html} as templates see it. */
record HtmlModel(Utf8 html)
    implements TemplateMarkupOutputModel<HtmlModel>, TemplateGuard.Measured {

  @Override
  public HtmlFormat getOutputFormat() {
    return HtmlFormat.INSTANCE;
  }

  @Override
  public int length() {
    return html.length();
  }
}
