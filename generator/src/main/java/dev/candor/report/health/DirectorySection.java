package dev.candor.report.health;

import dev.candor.site.Freshness;

/** How current the directory is. */
final class DirectorySection implements Section {

  private static final int MOST = 100;

  @Override
  public String id() {
    return "directory";
  }

  @Override
  public String heading() {
    return "Directory";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(health.directory().count(Freshness.FRESH));
  }

  @Override
  public String counts(Health health) {
    return "of "
        + Writer.count(health.directory().licences().size(), "licence", "licences")
        + " up to date; "
        + Writer.count(health.directory().hidden(), "listing", "listings")
        + " hidden";
  }

  @Override
  public String mood(Health health) {
    if (health.directory().count(Freshness.VOID) > 0) {
      return "poor";
    }
    return health.directory().count(Freshness.STALE) > 0 ? "fair" : "good";
  }

  @Override
  public void write(Writer out, Health health) {
    Directory directory = health.directory();
    Markup m = out.markup();
    if (directory.licences().isEmpty()) {
      m.element("p", "There are no listings.");
      return;
    }
    m.element(
        "p",
        "A licence that was checked within 90 days has a badge. After 180 days, or once it has"
            + " expired, it is not shown. The longest unchecked come first.");
    m.open("ol", "class", "bars");
    for (Freshness freshness : Freshness.values()) {
      long count = directory.count(freshness);
      m.open("li").element("span", word(freshness), "class", "name");
      m.element("span", String.valueOf(count), "class", "amount");
      out.bar(directory.licences().size(), mood(freshness), count);
      m.close();
    }
    m.close();
    out.rows(
        directory.licences(),
        MOST,
        licence -> {
          m.open("p", "class", "when " + mood(licence.freshness())).text("checked ");
          String day = licence.checked().toString();
          m.element("time", day, "datetime", day).close();
          m.open("p", "class", "what").element("strong", licence.listing()).text(" ");
          m.element("span", licence.name()).text(" ");
          String more =
              licence.expires().map(d -> "expires " + d + ". ").orElse("")
                  + (licence.sample() ? "A sample." : "");
          m.element("span", more.strip(), "class", "soft").close();
          out.spot(licence.spot());
        });
  }

  private static String word(Freshness freshness) {
    return switch (freshness) {
      case FRESH -> "up to date";
      case STALE -> "outdated: shown without a badge";
      case VOID -> "not shown";
    };
  }

  private static String mood(Freshness freshness) {
    return switch (freshness) {
      case FRESH -> "good";
      case STALE -> "fair";
      case VOID -> "poor";
    };
  }
}
