package dev.candor.report.health;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.KindRole;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The links between pages, as a picture to explore and as a list. */
final class MapSection implements Section {

  private static final int MOST = 150;
  private static final int NAMES = 12;
  private static final double SMALLEST = 4;

  /** If there are more lines than this, they are drawn fainter so as not to hide the dots. */
  private static final int MANY = 2_000;

  @Override
  public String id() {
    return "map";
  }

  @Override
  public String heading() {
    return "Links between pages";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(links(health.map()));
  }

  private static int links(LinkMap map) {
    return map.pages().stream().mapToInt(page -> page.to().size()).sum();
  }

  @Override
  public String counts(Health health) {
    return "links between " + Writer.count(health.map().pages().size(), "page", "pages");
  }

  @Override
  public void write(Writer out, Health health) {
    LinkMap map = health.map();
    Markup m = out.markup();
    m.element(
        "p",
        map.byTopic()
            ? "With "
                + map.pages().size()
                + " pages, a dot for each would be unreadable. Each dot is a topic, larger if it"
                + " has more pages, and each line shows links between the pages of two topics. A"
                + " page counts under its first topic. The list and health.json have every page's"
                + " links."
            : "Each dot is a page, larger if it has more links; pages are near their topic. People"
                  + " and listings are left out. Choose a page to see which pages link to it, and"
                  + " which it links to.");
    if (map.pictured().isEmpty()) {
      return;
    }
    m.open("div", "class", "explorer", "data-explorer", "");
    picture(m, map);
    m.close();
    m.open("script", "type", "application/json", "id", "links").data(json(out, map)).close();
    list(out, map);
  }

  private static void picture(Markup m, LinkMap map) {
    m.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "0 0 " + Writer.number(Layout.WIDTH) + " " + Writer.number(Layout.HEIGHT),
        "role",
        "img",
        "aria-label",
        "Map of "
            + (map.byTopic() ? "topics" : "pages")
            + " and links; the list below has the same information.");
    StringBuilder lines = new StringBuilder();
    for (LinkMap.Spring spring : map.springs()) {
      if (spring.drawn()) {
        LinkMap.Node from = map.pictured().get(spring.from());
        LinkMap.Node to = map.pictured().get(spring.to());
        lines.append('M').append(at(from)).append('L').append(at(to));
      }
    }
    String many = map.springs().size() > MANY ? "links many" : "links";
    m.open("path", "class", many, "d", lines.toString()).close();
    m.open("g", "class", "nodes");
    for (LinkMap.Node node : map.pictured()) {
      m.open(
          "circle",
          "class",
          node.kind().name(),
          "cx",
          Writer.number(node.x()),
          "cy",
          Writer.number(node.y()),
          "r",
          Writer.number(radius(map, node)));
      m.element("title", node.page().title()).close();
    }
    m.close();
    names(m, map);
    m.close();
  }

  /** Writes the names of topics, as many as fit beside each other; fewer fit on a phone. */
  private static void names(Markup m, LinkMap map) {
    m.open("g", "class", "names");
    LabelPlacement narrow = new LabelPlacement(LabelPlacement.LARGE);
    LabelPlacement wide = new LabelPlacement(LabelPlacement.SMALL);
    List<LinkMap.Node> topics =
        map.pictured().stream()
            .filter(node -> node.kind().is(KindRole.TOPIC))
            .sorted(Comparator.comparingInt((LinkMap.Node node) -> -node.weight() - node.links()))
            .toList();
    for (LinkMap.Node node : topics) {
      double y = node.y() - radius(map, node) - 5;
      boolean onPhones = narrow.place(node.page().title(), node.x(), y);
      if (wide.place(node.page().title(), node.x(), y) || onPhones) {
        LabelPlacement size = onPhones ? narrow : wide;
        String x = Writer.number(size.within(node.page().title(), node.x()));
        m.element(
            "text",
            node.page().title(),
            "class",
            onPhones ? "always" : "wide",
            "x",
            x,
            "y",
            Writer.number(y));
      }
    }
    m.close();
  }

  private static String at(LinkMap.Node node) {
    return Math.round(node.x()) + " " + Math.round(node.y());
  }

  private static double radius(LinkMap map, LinkMap.Node node) {
    double crowd = Math.max(1, Math.sqrt(map.pictured().size() / 150.0));
    return SMALLEST / Math.sqrt(crowd)
        + Math.sqrt(map.byTopic() ? node.weight() : node.links()) * 1.4 / crowd;
  }

  private static String json(Writer out, LinkMap map) {
    return Json.text(
        json -> {
          json.writeStartArray();
          for (LinkMap.Node node : map.pictured()) {
            node(json, out, node);
          }
          json.writeEndArray();
        });
  }

  private static void node(JsonGenerator json, Writer out, LinkMap.Node node) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", node.page().title());
    json.writeStringField("kind", node.kind().name());
    json.writeStringField("spot", node.page().spot().file() + ":" + node.page().spot().line());
    json.writeStringField("href", out.href(node.page().spot()));
    json.writeArrayFieldStart("to");
    for (int to : node.to()) {
      json.writeNumber(to);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void list(Writer out, LinkMap map) {
    Markup m = out.markup();
    m.open("details").element("summary", "The same as a list, the least linked first");
    List<LinkMap.Node> sorted =
        map.pages().stream()
            .sorted(
                Comparator.comparingInt((LinkMap.Node node) -> node.from().size())
                    .thenComparing(node -> node.page().title()))
            .toList();
    out.rows(
        sorted,
        MOST,
        node -> {
          m.element("p", node.from().size() + " in, " + node.to().size() + " out", "class", "when");
          m.open("p", "class", "what").element("strong", node.page().title());
          if (!node.to().isEmpty()) {
            String names =
                node.to().stream()
                    .limit(NAMES)
                    .map(to -> map.pages().get(to).page().title())
                    .collect(Collectors.joining(" · "));
            m.text(" ")
                .element(
                    "span",
                    "links to: " + names + (node.to().size() > NAMES ? " …" : ""),
                    "class",
                    "soft");
          }
          m.close();
          out.spot(node.page().spot());
        });
    m.close();
  }
}
