package dev.candor.output.page;

import dev.candor.content.KindRole;
import dev.candor.render.Art;
import dev.candor.render.Html;
import dev.candor.render.ImageView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.List;
import java.util.Map;

/**
 * The pictures of pages: the images by source path, the art of each topic by its id, and that of
 * pages without a topic.
 */
public record Gallery(Map<String, ImageView> images, Map<String, Art> topics, Art usual) {

  public static final Gallery EMPTY = new Gallery(Map.of(), Map.of(), Art.NONE);

  public Gallery {
    images = Map.copyOf(images);
    topics = Map.copyOf(topics);
  }

  /** The art of a page's first topic, or of the topic that it is itself. */
  Art of(LinkedPage page) {
    List<String> about = page.page().shared().topics();
    if (page.is(KindRole.TOPIC)) {
      return topics.getOrDefault(page.page().id(), usual);
    }
    return about.isEmpty() ? usual : topics.getOrDefault(about.get(0), usual);
  }

  /** The cover of a topic. */
  Html cover(String topic) {
    return topics.getOrDefault(topic, usual).cover();
  }

  /** A page with the default art, unless it has its own. */
  PageView dressed(PageView view) {
    return view.art().equals(Art.NONE) ? view.with(usual) : view;
  }
}
