package dev.candor.output.page;

import dev.candor.content.Article;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;

/** A page for each article. */
final class ArticleSource implements KindSource {

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public PageView view(PageContext context, LinkedPage page) {
    return view(context, page, (Article) page.page().content());
  }

  private static PageView view(PageContext context, LinkedPage page, Article article) {
    MainView main =
        new MainView.ArticleMain(
            article.title(),
            article.summary(),
            context.body(page),
            PageContext.contents(page),
            PageContext.minutes(page),
            article.image().flatMap(i -> context.picture(page, "image", i.alt(), i.caption())),
            article.help(),
            article.series().map(ArticleSource::series),
            context.partsOf(page).stream().map(context.cards()::of).toList(),
            context.furnishing().of(page));
    return context.view(page, main);
  }

  private static String series(Article.Series series) {
    return series.part().map(part -> series.name() + ", part " + part).orElse(series.name());
  }
}
