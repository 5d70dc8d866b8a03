package dev.candor.report.health;

import dev.candor.content.ContentKind;
import dev.candor.content.KindTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How hard the pages are to read, as a plot with a dot for each page, and a list of the hardest.
 */
final class ReadingSection implements Section {

  private static final int MOST = 30;
  private static final int HARDEST = 20;
  private static final double STEP = 0.25;
  private static final double WIDTH = 480;
  private static final double HEIGHT = 180;
  private static final double FLOOR = 150;
  private static final double LARGEST_DOT = 4.5;

  /** The range of the plot; grades outside it are drawn at its edge. */
  private static final double HIGHEST = 16;

  @Override
  public String id() {
    return "reading";
  }

  @Override
  public String heading() {
    return "Reading grades";
  }

  @Override
  public String figure(Health health) {
    return health.grades().median().isPresent()
        ? Writer.tenths(health.grades().median().getAsDouble())
        : "–";
  }

  @Override
  public String counts(Health health) {
    Grades grades = health.grades();
    return "is the median grade; "
        + Writer.count(grades.above(grades.aim()), "page", "pages")
        + " above "
        + grades.aim();
  }

  @Override
  public String mood(Health health) {
    Grades grades = health.grades();
    if (grades.above(grades.limit()) > 0) {
      return "poor";
    }
    return grades.above(grades.aim()) > 0 ? "fair" : "good";
  }

  @Override
  public void write(Writer out, Health health) {
    Grades grades = health.grades();
    Markup m = out.markup();
    if (grades.pages().isEmpty()) {
      m.element("p", "No page has enough text for a grade, or the site is not in English.");
      return;
    }
    m.element(
        "p",
        "Flesch-Kincaid grades of the pages with at least 100 words. The aim is "
            + grades.aim()
            + " or below; above "
            + grades.limit()
            + " a page fails. A high grade warns of a hard text; a low one doesn't prove that"
            + " readers understand it.");
    plot(
        m,
        grades,
        health.site().config().kinds().all().stream()
            .filter(kind -> kind.has(KindTrait.INDEXED))
            .toList());
    m.element("h3", "Hardest to read");
    out.rows(
        grades.pages().subList(0, Math.min(HARDEST, grades.pages().size())),
        MOST,
        page -> {
          String mood =
              page.grade() > grades.limit() ? " poor" : page.grade() > grades.aim() ? " fair" : "";
          m.open("p", "class", "when" + mood).text("grade " + Writer.tenths(page.grade()));
          if (page.smog().isPresent()) {
            m.text(" ")
                .element(
                    "span", "SMOG " + Writer.tenths(page.smog().getAsDouble()), "class", "soft");
          }
          m.close().open("p", "class", "what").text(page.page().title() + " ");
          m.element("span", Writer.count(page.words(), "word", "words"), "class", "soft").close();
          out.spot(page.page().spot());
        });
  }

  private static void plot(Markup m, Grades grades, List<ContentKind<?>> kinds) {
    m.open("figure")
        .open(
            "svg",
            "class",
            "plot",
            "viewBox",
            "0 0 " + Writer.number(WIDTH) + " " + Writer.number(HEIGHT),
            "role",
            "img",
            "aria-labelledby",
            "plot-says");
    m.element("title", says(grades), "id", "plot-says");
    line(m, "aim", grades.aim());
    line(m, "limit", grades.limit());
    dots(m, grades);
    axis(m);
    m.close();
    m.open("figcaption").text("Each dot is a page: ");
    KindLegend.write(
        m,
        kinds.stream().<String>map(ContentKind::name).toList(),
        kinds.stream().map(KindLegend::one).toList(),
        true);
    m.text("and the lines are the aim and the limit.").close().close();
  }

  /** A dot for each page; those of like grades are stacked. */
  private static void dots(Markup m, Grades grades) {
    TreeMap<Integer, List<Grades.Graded>> stacks = new TreeMap<>();
    for (Grades.Graded page : grades.pages()) {
      int step = (int) Math.floor(Math.max(0, Math.min(HIGHEST, page.grade())) / STEP);
      stacks.computeIfAbsent(step, s -> new ArrayList<>()).add(page);
    }
    int highest = stacks.values().stream().mapToInt(List::size).max().orElse(1);
    double pitch = Math.min(2 * LARGEST_DOT, (FLOOR - 24) / highest);
    for (var stack : stacks.entrySet()) {
      double x = x(stack.getKey() * STEP + STEP / 2);
      for (int i = 0; i < stack.getValue().size(); i++) {
        Grades.Graded page = stack.getValue().get(i);
        double y = FLOOR - pitch * (i + 0.5);
        dot(m, page, x, y, Math.min(LARGEST_DOT, pitch / 2 + 0.5));
      }
    }
  }

  private static void axis(Markup m) {
    String floor = Writer.number(FLOOR + 1);
    m.open("line", "class", "axis", "x1", "0", "y1", floor, "x2", Writer.number(WIDTH), "y2", floor)
        .close();
    for (int grade = 0; grade <= HIGHEST; grade += 4) {
      String anchor = grade == 0 ? "start" : grade == (int) HIGHEST ? "end" : "middle";
      m.element(
          "text",
          String.valueOf(grade),
          "x",
          Writer.number(x(grade)),
          "y",
          Writer.number(FLOOR + 24),
          "text-anchor",
          anchor);
    }
  }

  private static void line(Markup m, String name, int grade) {
    String x = Writer.number(x(grade));
    m.open("line", "class", name, "x1", x, "y1", "20", "x2", x, "y2", Writer.number(FLOOR)).close();
    m.element(
        "text", String.valueOf(grade), "class", name, "x", x, "y", "15", "text-anchor", "middle");
  }

  private static void dot(Markup m, Grades.Graded page, double x, double y, double radius) {
    m.open(
        "circle",
        "class",
        page.kind(),
        "cx",
        Writer.number(x),
        "cy",
        Writer.number(y),
        "r",
        Writer.number(radius));
    m.element("title", page.page().title() + ": " + Writer.tenths(page.grade())).close();
  }

  private static double x(double grade) {
    return 8 + grade / (HIGHEST + STEP) * (WIDTH - 16);
  }

  private static String says(Grades grades) {
    return "Grades of "
        + Writer.count(grades.pages().size(), "page", "pages")
        + ", from "
        + Writer.tenths(grades.pages().get(grades.pages().size() - 1).grade())
        + " to "
        + Writer.tenths(grades.pages().get(0).grade())
        + "; "
        + grades.above(grades.aim())
        + " above "
        + grades.aim()
        + ", "
        + grades.above(grades.limit())
        + " above "
        + grades.limit()
        + ".";
  }
}
