package dev.candor.output.page;

import dev.candor.content.Term;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each term of the glossary. */
final class TermSource implements KindSource {

  private static final Link HUB = new Link("/glossary/", "Glossary");

  @Override
  public String kind() {
    return "term";
  }

  @Override
  public PageView view(Desk desk, LinkedPage page) {
    return view(desk, page, (Term) page.page().content());
  }

  private static PageView view(Desk desk, LinkedPage page, Term term) {
    List<Link> see = new ArrayList<>();
    for (String id : term.see()) {
      desk.site()
          .find("glossary", id)
          .ifPresent(other -> see.add(new Link(other.permalink(), other.title())));
    }
    Main main =
        new Main.TermMain(
            term.title(),
            term.definition(),
            page.page().shared().aliases(),
            desk.body(page),
            see,
            desk.furnishing().of(page));
    return desk.view(page, HUB, main);
  }
}
