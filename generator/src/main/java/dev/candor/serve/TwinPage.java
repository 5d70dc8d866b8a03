package dev.candor.serve;

import dev.candor.engine.TwinText;
import dev.candor.text.HtmlEscape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A translation beside its source, as HTML without scripts: the source at the left. */
final class TwinPage {

  private final StringBuilder html = new StringBuilder();
  private final TwinText twin;
  private final String base;

  private TwinPage(TwinText twin, String base) {
    this.twin = twin;
    this.base = base;
  }

  /** The page; {@code base} is what every address of the site begins with. */
  static String of(TwinText twin, String base) {
    return new TwinPage(twin, base).page();
  }

  private String page() {
    html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(HtmlEscape.of(twin.translation().title()))
        .append(": beside its source</title>")
        .append("<link rel=\"stylesheet\" href=\"/_candor/twin.css\"></head>\n<body><main>\n")
        .append("<h1>A translation beside its source</h1>\n<p>")
        .append(HtmlEscape.of(state()))
        .append("</p>\n<table>\n<thead><tr>");
    head(twin.source(), "source");
    head(twin.translation(), "translation");
    html.append("</tr></thead>\n<tbody>\n");
    twin.rows().forEach(this::row);
    return html.append("</tbody>\n</table>\n</main></body></html>\n").toString();
  }

  private String state() {
    if (twin.on().isEmpty()) {
      return "Nothing says which version of the source this translates.";
    }
    String day = twin.on().map(Object::toString).orElse("");
    if (!twin.stale()) {
      return "The source says what it said when it was translated on " + day + ".";
    }
    long changed = twin.rows().stream().filter(TwinText.Row::changed).count();
    return "Since it was translated on "
        + day
        + (changed == 0
            ? ", something was deleted from the source."
            : changed == 1
                ? ", 1 paragraph or field of the source was changed."
                : ", " + changed + " paragraphs or fields of the source were changed.");
  }

  private void head(TwinText.Side side, String what) {
    html.append("<th scope=\"col\">")
        .append(HtmlEscape.of(side.language()))
        .append(" (")
        .append(what)
        .append("): <a href=\"")
        .append(HtmlEscape.of(base + side.address()))
        .append("\"><bdi lang=\"")
        .append(HtmlEscape.of(side.language()))
        .append("\">")
        .append(HtmlEscape.of(side.title()))
        .append("</bdi></a> <a href=\"/_candor/edit?file=")
        .append(URLEncoder.encode(side.file(), StandardCharsets.UTF_8))
        .append("\">Edit the ")
        .append(what)
        .append("</a></th>");
  }

  private void row(TwinText.Row row) {
    html.append(row.changed() ? "<tr class=\"changed\">" : "<tr>");
    cell(twin.source(), row.source(), row.changed() ? "Changed" : "");
    cell(twin.translation(), row.translation(), "");
    html.append("</tr>\n");
  }

  private void cell(TwinText.Side side, String text, String mark) {
    html.append("<td>");
    if (!mark.isEmpty()) {
      html.append("<strong>").append(mark).append("</strong>");
    }
    html.append("<div lang=\"")
        .append(HtmlEscape.of(side.language()))
        .append("\" dir=\"")
        .append(side.rightToLeft() ? "rtl" : "ltr")
        .append("\">")
        .append(HtmlEscape.of(text))
        .append("</div></td>");
  }
}
