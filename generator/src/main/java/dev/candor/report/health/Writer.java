package dev.candor.report.health;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the sections share: the markup writer, and elements that many of them use. */
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

  /** Writes a place in the sources, as a link if it can be opened. */
  void spot(Spot spot) {
    String text = spot.file() + ":" + spot.line();
    String href = href(spot);
    if (href.isEmpty()) {
      markup.element("span", text, "class", "spot");
    } else {
      markup.element("a", text, "class", "spot", "href", href);
    }
  }

  /** The address of a place in the sources; empty if it can't be opened. */
  String href(Spot spot) {
    return links.to(spot).orElse("");
  }

  /**
   * Writes a list of rows, and after the first {@code most} a line with the number of further ones.
   */
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
    more(all.size() - most);
  }

  /** Says how many further rows there are, if there are any. */
  void more(int rows) {
    if (rows > 0) {
      markup.open("p", "class", "more").text(rows + " more are in ");
      markup.element("a", "health.json", "href", "health.json").text(".").close();
    }
  }

  /** Draws a bar, hidden from screen readers: each part has a class and its share of the whole. */
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

  /** Formats with at most two decimals, the same in every locale. */
  static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /** Formats with one decimal, as for grades. */
  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
