package dev.candor.report.health;

/** The evidence behind the pages. */
final class EvidenceSection implements Section {

  private static final int MOST = 60;

  @Override
  public String id() {
    return "evidence";
  }

  @Override
  public String heading() {
    return "Evidence";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(health.evidence().works().size());
  }

  @Override
  public String counts(Health health) {
    int uncited = health.evidence().uncited().size();
    return "works; "
        + Writer.count(uncited, "article or question cites", "articles and questions cite")
        + " none";
  }

  @Override
  public void write(Writer out, Health health) {
    Evidence evidence = health.evidence();
    Markup m = out.markup();
    m.element("p", "How often pages cite works, by the strength of their evidence.");
    int most = evidence.strengths().stream().mapToInt(Evidence.Strength::citations).max().orElse(0);
    m.open("ol", "class", "bars");
    for (Evidence.Strength strength : evidence.strengths()) {
      m.open("li").element("span", strength.word(), "class", "name");
      m.open("span", "class", "amount").text(String.valueOf(strength.citations()));
      String of = strength.citations() == 1 ? " citation of " : " citations of ";
      m.element("span", of + Writer.count(strength.works(), "work", "works"), "class", "soft");
      m.close();
      out.bar(most, "article", strength.citations());
      m.close();
    }
    m.close();
    works(out, evidence);
    if (!evidence.uncited().isEmpty()) {
      m.open("details").element("summary", "Articles and questions that cite nothing");
      out.rows(
          evidence.uncited(),
          MOST,
          page -> {
            m.element("p", page.title(), "class", "what");
            out.spot(page.spot());
          });
      m.close();
    }
  }

  private static void works(Writer out, Evidence evidence) {
    Markup m = out.markup();
    m.open("details").element("summary", "Works, the most cited first");
    out.rows(
        evidence.works(),
        MOST,
        work -> {
          m.open("p", "class", "when").text(Writer.count(work.pages(), "page", "pages"));
          if (work.retracted()) {
            m.text(" ").element("span", "withdrawn", "class", "mark poor");
          }
          m.close().open("p", "class", "what").text(work.title() + " ");
          String checked = work.checked().isEmpty() ? "never checked" : "checked " + work.checked();
          m.element("span", work.strength() + ", " + checked, "class", "soft").close();
          out.spot(work.spot());
        });
    m.close();
  }
}
