package dev.candor.report.health;

import dev.candor.content.ContentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How many pages each topic has. */
final class CoverageSection implements Section {

  private static final int MOST = 200;

  @Override
  public String id() {
    return "coverage";
  }

  @Override
  public String heading() {
    return "Coverage";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(thin(health));
  }

  private static long thin(Health health) {
    Coverage coverage = health.coverage();
    return coverage.topics().stream().filter(t -> t.all() < coverage.fewest()).count();
  }

  @Override
  public String counts(Health health) {
    return "thin of " + Writer.count(health.coverage().topics().size(), "topic", "topics");
  }

  @Override
  public String mood(Health health) {
    return thin(health) > 0 ? "fair" : "good";
  }

  @Override
  public void write(Writer out, Health health) {
    Coverage coverage = health.coverage();
    Markup m = out.markup();
    m.open("p").text("How many pages each topic has, the fewest first: ");
    List<String> names = coverage.kinds().stream().<String>map(ContentKind::name).toList();
    KindLegend.write(m, names, coverage.kinds().stream().map(KindLegend::many).toList(), false);
    m.text(". Fewer than " + coverage.fewest() + " is too few.").close();
    int most = coverage.topics().stream().mapToInt(Coverage.Topic::all).max().orElse(0);
    m.open("ol", "class", "bars");
    coverage.topics().stream().limit(MOST).forEach(topic -> bar(out, topic, names, most));
    m.close();
    if (!coverage.without().isEmpty()) {
      m.element("h3", "Without a topic");
      out.rows(
          coverage.without(),
          MOST,
          page -> {
            m.element("p", page.title(), "class", "what");
            out.spot(page.spot());
          });
    }
  }

  /** Writes how many pages a topic has, in all and of each kind. */
  private static void bar(Writer out, Coverage.Topic topic, List<String> names, int most) {
    Markup m = out.markup();
    m.open("li");
    String href = out.href(topic.spot());
    if (href.isEmpty()) {
      m.element("span", topic.title(), "class", "name");
    } else {
      m.element("a", topic.title(), "class", "name", "href", href);
    }
    m.open("span", "class", "amount").text(String.valueOf(topic.all()));
    String sum = topic.pages().stream().map(String::valueOf).collect(Collectors.joining(" + "));
    m.element("span", " (" + sum + ")", "class", "soft").close();
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parts.add(names.get(i));
      parts.add(topic.pages().get(i));
    }
    out.bar(most, parts.toArray());
    m.close();
  }
}
