package dev.candor.report.health;

import java.util.stream.Collectors;

/** The planned pages that others refer to. */
final class WantedSection implements Section {

  private static final int MOST = 100;
  private static final int NAMES = 6;

  @Override
  public String id() {
    return "wanted";
  }

  @Override
  public String heading() {
    return "Wanted pages";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(health.wants().wants().size());
  }

  @Override
  public String counts(Health health) {
    long asked = health.wants().wants().stream().filter(w -> !w.askedBy().isEmpty()).count();
    return "planned, " + asked + " of them referred to";
  }

  @Override
  public void write(Writer out, Health health) {
    Markup m = out.markup();
    if (health.wants().wants().isEmpty()) {
      m.element("p", "Nothing is planned in content/planned.yaml.");
      return;
    }
    m.element("p", "Planned pages by how many pages refer to them. Write the first ones first.");
    out.rows(
        health.wants().wants(),
        MOST,
        want -> {
          m.element(
              "p",
              Writer.count(want.askedBy().size(), "page refers to it", "pages refer to it"),
              "class",
              "when");
          m.open("p", "class", "what").element("strong", want.title());
          if (!want.askedBy().isEmpty()) {
            String names =
                want.askedBy().stream()
                    .limit(NAMES)
                    .map(Named::title)
                    .collect(Collectors.joining(" · "));
            m.text(" ")
                .element(
                    "span", names + (want.askedBy().size() > NAMES ? " …" : ""), "class", "soft");
          }
          m.close();
          out.spot(want.spot());
        });
  }
}
