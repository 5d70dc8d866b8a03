package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.Span;
import java.util.List;

/**
 * A page can be read by most people. Figures don't prove that it is understood; they do show when
 * it can't be.
 */
final class ReadingGradeStandard implements EditorialRule {

  static final Rule GRADE = Rule.warning("reading-grade", "A thirteen-year-old can read the page.");
  static final Rule LIMIT =
      Rule.error(
          "reading-grade-limit",
          "No page is far harder to read than most people are comfortable with.");

  private static final String REMEDY = "shorten sentences, and use shorter words";

  @Override
  public List<Rule> rules() {
    return List.of(GRADE, LIMIT);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    Readability reading = page.readability();
    if (!reading.isEnoughForGrade()) {
      return;
    }
    Span title = page.page().placeOf(page.titleKey());
    double grade = reading.grade();
    String told = "this page reads at grade " + Readability.shown(grade);
    if (grade > page.thresholds().readingGradeLimit()) {
      findings.add(
          LIMIT, title, told + "; the limit is " + page.thresholds().readingGradeLimit(), REMEDY);
    } else if (grade > page.thresholds().readingGrade()) {
      findings.add(GRADE, title, told + "; the aim is " + page.thresholds().readingGrade(), REMEDY);
    }
    double smog = reading.smog();
    if (reading.isEnoughForSmog() && smog > page.thresholds().smogLimit()) {
      findings.add(
          LIMIT,
          title,
          "this page has a SMOG grade of "
              + Readability.shown(smog)
              + "; the limit is "
              + page.thresholds().smogLimit(),
          "use fewer words of three or more syllables");
    }
  }
}
