package dev.candor.output;

import dev.candor.content.KindRole;
import dev.candor.image.cover.CardPress;
import dev.candor.image.cover.Cover;
import dev.candor.image.cover.Palette;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.render.Art;
import dev.candor.render.Html;
import dev.candor.site.Site;
import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cover and a card for each topic and one for pages without: the cards' files, and the art by the
 * topic's id. A card's file name and text don't reveal its topic: the text is the site's name.
 */
record CoverArt(List<Artifact> files, Map<String, Art> topics, Art usual) {

  private static final int DIGITS = 20;

  static CoverArt of(Site site, SourceTree theme, Workers workers) {
    CardPress press = new CardPress(site.config().title(), Palette.of(css(theme)), fonts(theme));
    List<String> ids = new ArrayList<>();
    ids.add("");
    site.with(KindRole.TOPIC).forEach(topic -> ids.add(topic.page().id()));
    SortedMap<String, Artifact> files = new TreeMap<>();
    Map<String, Art> topics = new TreeMap<>();
    List<Cover> covers = ids.stream().map(Cover::of).toList();
    List<byte[]> cards = workers.map(covers, press::press);
    for (int i = 0; i < cards.size(); i++) {
      String name = "cards/" + Hash.of(cards.get(i)).substring(0, DIGITS) + ".png";
      files.put(name, Artifact.of(SitePath.of(name), cards.get(i)));
      topics.put(
          ids.get(i),
          new Art(
              ids.get(i).isEmpty() ? Html.EMPTY : Html.of(covers.get(i).svg()),
              site.config().baseUrl() + "/" + name,
              CardPress.WIDTH,
              CardPress.HEIGHT,
              site.config().title()));
    }
    Art usual = topics.getOrDefault("", Art.NONE);
    return new CoverArt(List.copyOf(files.values()), topics, usual);
  }

  private static String css(SourceTree theme) {
    StringBuilder css = new StringBuilder();
    for (SourceFile file : theme.files()) {
      if (file.path().endsWith(".css")) {
        css.append(file.text());
      }
    }
    return css.toString();
  }

  /** The theme's fonts for cards: {@code fonts/*.ttf}, in the order of their names. */
  private static List<byte[]> fonts(SourceTree theme) {
    return theme.assets().stream()
        .filter(a -> a.path().contains("/fonts/") && a.path().endsWith(".ttf"))
        .map(Asset::bytes)
        .toList();
  }
}
