package dev.candor.output.page;

import dev.candor.content.Vignette;
import dev.candor.content.Words;
import dev.candor.render.BodyWriter;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;

/** A page for each vignette. */
final class VignetteSource implements KindSource {

  private static final Link HUB = new Link("/vignettes/", "Stories");

  @Override
  public String kind() {
    return "vignette";
  }

  @Override
  public PageView view(Desk desk, LinkedPage page) {
    return view(desk, page, (Vignette) page.page().content());
  }

  private static PageView view(Desk desk, LinkedPage page, Vignette vignette) {
    Main main =
        new Main.VignetteMain(
            vignette.title(),
            vignette.summary(),
            vignette.people(),
            Words.of(vignette.basis()),
            BodyWriter.disclaimer(vignette.basis()),
            Words.of(vignette.outcome()),
            desk.body(page),
            Desk.minutes(page),
            desk.furnishing().of(page));
    return desk.view(page, HUB, main);
  }
}
