package dev.candor.output.page;

import dev.candor.content.Faq;
import dev.candor.content.Words;
import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.Optional;

/** A page for each question. */
final class FaqSource implements KindSource {

  private static final Link HUB = new Link("/faqs/", "Questions");

  @Override
  public String kind() {
    return "faq";
  }

  @Override
  public PageView view(Desk desk, LinkedPage page) {
    return view(desk, page, (Faq) page.page().content());
  }

  private static PageView view(Desk desk, LinkedPage page, Faq faq) {
    Optional<LinkedPage> article = desk.site().find("articles", faq.article());
    Main main =
        new Main.FaqMain(
            faq.question(),
            faq.answer(),
            desk.body(page),
            faq.myth().map(m -> new Card.MythView(m.statement(), Words.of(m.evidence()))),
            article.map(desk.cards()::of),
            article.map(desk.furnishing()::phrase).orElse(""),
            desk.furnishing().of(page));
    return desk.view(page, HUB, main);
  }
}
