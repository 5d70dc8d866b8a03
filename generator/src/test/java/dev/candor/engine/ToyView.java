package dev.candor.engine;

import dev.candor.output.page.KindSource;
import dev.candor.output.page.PageContext;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.List;

/** The one file for the view of {@link ToyKind}. */
final class ToyView implements KindSource {

  @Override
  public String kind() {
    return "toy";
  }

  @Override
  public PageView view(PageContext context, LinkedPage page) {
    ToyKind toy = (ToyKind) page.page().content();
    String summary = toy.summary() + " For " + toy.players() + ".";
    return context.view(
        page, new MainView.StandingMain(toy.title(), summary, context.body(page), List.of()));
  }
}
