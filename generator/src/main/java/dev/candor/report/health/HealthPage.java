package dev.candor.report.health;

/**
 * The report as a page, which works without scripts, without a network, and in light and dark mode.
 */
final class HealthPage {

  private HealthPage() {}

  static String of(Health health, SourceLinks links) {
    Markup m = new Markup();
    Writer out = new Writer(m, links);
    String title = health.site().config().title();
    m.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
    m.element("title", "Content health: " + title);
    m.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    m.open("meta", "name", "color-scheme", "content", "light dark");
    m.open("meta", "name", "robots", "content", "noindex");
    m.open("link", "rel", "stylesheet", "href", "report.css");
    m.open("script", "src", "report.js", "defer", "").close().close();
    m.open("body").open("header").element("p", title, "class", "soft");
    m.element("h1", "Content health");
    String day = health.site().today().toString();
    m.open("p").text("As of ").element("time", day, "datetime", day);
    m.text(", with " + Writer.count(health.site().pages().size(), "page", "pages") + ". ");
    m.element("a", "The same as JSON", "href", "health.json").close().close();
    m.open("nav", "aria-label", "Sections").open("ul", "class", "tiles");
    for (Section section : Sections.ALL) {
      m.open("li").open("a", "href", "#" + section.id(), "class", "tile " + section.mood(health));
      m.element("span", section.heading(), "class", "head");
      m.element("span", section.figure(health), "class", "figure");
      m.element("span", section.counts(health), "class", "soft").close().close();
    }
    m.close().close().open("main");
    for (Section section : Sections.ALL) {
      String id = section.id();
      m.open("section", "id", id, "aria-labelledby", id + "-heading");
      m.element("h2", section.heading(), "id", id + "-heading");
      section.write(out, health);
      m.close();
    }
    return m.done();
  }
}
