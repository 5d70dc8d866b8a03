package dev.candor.output.page;

import dev.candor.content.Faq;
import dev.candor.content.Words;
import dev.candor.render.Card;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.Optional;

/** A page for each question. */
final class FaqSource implements KindSource {

  @Override
  public String kind() {
    return "faq";
  }

  @Override
  public PageView view(PageContext context, LinkedPage page) {
    return view(context, page, (Faq) page.page().content());
  }

  private static PageView view(PageContext context, LinkedPage page, Faq faq) {
    Optional<LinkedPage> article = context.whole(page);
    MainView main =
        new MainView.FaqMain(
            faq.question(),
            faq.answer(),
            context.body(page),
            faq.myth()
                .map(
                    m ->
                        new Card.MythView(
                            m.statement(),
                            context.words().of("evidence." + Words.of(m.evidence())))),
            article.map(context.cards()::of),
            article.map(context.furnishing()::phrase).orElse(""),
            context.furnishing().of(page));
    return context.view(page, main);
  }
}
