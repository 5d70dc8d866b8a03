package dev.candor.output.page;

import dev.candor.content.Article;
import dev.candor.render.Link;
import dev.candor.render.Main;
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
  public PageView view(Desk desk, LinkedPage page) {
    return view(desk, page, (Article) page.page().content());
  }

  private static PageView view(Desk desk, LinkedPage page, Article article) {
    Main main =
        new Main.ArticleMain(
            article.title(),
            article.summary(),
            desk.body(page),
            Desk.contents(page),
            Desk.minutes(page),
            article.image().flatMap(picture -> picture(desk, page, picture)),
            article.help(),
            article.series().map(ArticleSource::series),
            desk.faqsOf(page.page().id()).stream().map(desk.cards()::of).toList(),
            desk.furnishing().of(page));
    return desk.view(page, HUB, main);
  }

  private static Optional<Main.Picture> picture(
      Desk desk, LinkedPage page, Article.Picture picture) {
    return page.picture()
        .flatMap(path -> Optional.ofNullable(desk.gallery().images().get(path)))
        .map(image -> Main.Picture.of(image, picture.alt(), picture.caption()));
  }

  private static String series(Article.Series series) {
    return series.part().map(part -> series.name() + ", part " + part).orElse(series.name());
  }
}
