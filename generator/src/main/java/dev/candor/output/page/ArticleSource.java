package dev.candor.output.page;

import dev.candor.content.Article;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.Optional;

/** A page for each article. */
final class ArticleSource implements KindSource {

  private static final Link HUB = new Link("/articles/", "Articles");

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
            article.image().flatMap(picture -> picture(context, page, picture)),
            article.help(),
            article.series().map(ArticleSource::series),
            context.faqsOf(page.page().id()).stream().map(context.cards()::of).toList(),
            context.furnishing().of(page));
    return context.view(page, HUB, main);
  }

  private static Optional<MainView.Picture> picture(
      PageContext context, LinkedPage page, Article.Picture picture) {
    return page.picture()
        .flatMap(path -> Optional.ofNullable(context.gallery().images().get(path)))
        .map(image -> MainView.Picture.of(image, picture.alt(), picture.caption()));
  }

  private static String series(Article.Series series) {
    return series.part().map(part -> series.name() + ", part " + part).orElse(series.name());
  }
}
