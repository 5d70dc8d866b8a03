package dev.candor.report.health;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the sections write with: markup, and the few things that many of them show. */
final class Writer {

  private final Markup markup;
  private final SourceLinks links;

  Writer(Markup markup, SourceLinks links) {
    this.markup = markup;
    this.links = links;
  }

  Markup markup() {
    return markup;
  }

  /** Where something stands, as a link if there is somewhere to open it. */
  void spot(Spot spot) {
    String text = spot.file() + ":" + spot.line();
    String href = href(spot);
    if (href.isEmpty()) {
      markup.element("span", text, "class", "spot");
    } else {
      markup.element("a", text, "class", "spot", "href", href);
    }
  }

  /** Empty if there is nowhere to open it. */
  String href(Spot spot) {
    return links.to(spot).orElse("");
  }

  /** A list of rows; past a number of them, one line that says how many more there are. */
  <T> void rows(List<T> all, int most, Consumer<T> row) {
    markup.open("ol", "class", "rows");
    all.stream()
        .limit(most)
        .forEach(
            one -> {
              markup.open("li");
              row.accept(one);
              markup.close();
            });
    markup.close();
    if (all.size() > most) {
      String more = (all.size() - most) + " more are in ";
      markup.open("p", "class", "more").text(more);
      markup.element("a", "health.json", "href", "health.json").text(".").close();
    }
  }

  /** A bar in parts, for the eye alone: each part a class and its share of the whole. */
  void bar(double whole, Object... parts) {
    markup.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 100 4",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    double x = 0;
    for (int i = 0; i < parts.length; i += 2) {
      double width = whole <= 0 ? 0 : ((Number) parts[i + 1]).doubleValue() / whole * 100;
      if (width > 0) {
        markup.open(
            "rect",
            "class",
            (String) parts[i],
            "x",
            number(x),
            "y",
            "0",
            "width",
            number(width),
            "height",
            "4");
        markup.close();
        x += width;
      }
    }
    markup.close();
  }

  /** With two decimals at most, the same everywhere. */
  static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /** With one decimal, as grades are told. */
  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
