package dev.candor.output.page;

import dev.candor.content.Term;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each term of the glossary. */
final class TermSource implements KindSource {

  @Override
  public String kind() {
    return "term";
  }

  @Override
  public PageView view(PageContext context, LinkedPage page) {
    return view(context, page, (Term) page.page().content());
  }

  private PageView view(PageContext context, LinkedPage page, Term term) {
    List<Link> see = new ArrayList<>();
    for (String id : term.see()) {
      context
          .site()
          .ofKindWithId(kind(), id)
          .ifPresent(other -> see.add(new Link(other.permalink(), other.title())));
    }
    MainView main =
        new MainView.TermMain(
            term.title(),
            term.definition(),
            page.page().shared().aliases(),
            context.body(page),
            see,
            context.furnishing().of(page));
    return context.view(page, main);
  }
}
