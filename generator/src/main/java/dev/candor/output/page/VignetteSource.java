package dev.candor.output.page;

import dev.candor.content.Vignette;
import dev.candor.content.Words;
import dev.candor.render.BodyWriter;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;

/** A page for each vignette. */
final class VignetteSource implements KindSource {

  @Override
  public String kind() {
    return "vignette";
  }

  @Override
  public PageView view(PageContext context, LinkedPage page) {
    return view(context, page, (Vignette) page.page().content());
  }

  private static PageView view(PageContext context, LinkedPage page, Vignette vignette) {
    MainView main =
        new MainView.VignetteMain(
            vignette.title(),
            vignette.summary(),
            vignette.people(),
            Words.of(vignette.basis()),
            BodyWriter.disclaimer(vignette.basis(), context.site().messages()),
            context.words().of("outcome." + Words.of(vignette.outcome())),
            context.body(page),
            PageContext.minutes(page),
            context.furnishing().of(page));
    return context.view(page, main);
  }
}
