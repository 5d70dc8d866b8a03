package dev.candor.report.health;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import dev.candor.site.Twin;
import java.util.List;
import java.util.Optional;

/**
 * What changed on each page since it was signed off, and in the source of each translation that
 * lags behind, as text for a terminal.
 */
public final class Reasons {

  private final StringBuilder out = new StringBuilder();

  private Reasons() {}

  /**
   * Each page, and below it the changed paragraphs, each with its place in the source.
   *
   * @param sites the site in each of its languages
   */
  public static String of(List<Site> sites, Health health) {
    Reasons reasons = new Reasons();
    for (Site site : sites) {
      for (LinkedPage page : site.pages()) {
        Optional<SignedReview> review = site.reviewOf(page).filter(SignedReview::changedSince);
        if (review.isPresent() && page.page().content().reviewer().isPresent()) {
          reasons.add(page, review.get());
        }
      }
    }
    for (Translations.Row row : health.translations().rows()) {
      for (Translations.Cell cell : row.cells()) {
        if (cell.state() == Twin.State.STALE) {
          reasons.add(row, cell);
        }
      }
    }
    return reasons.out.toString();
  }

  private void add(LinkedPage page, SignedReview review) {
    String file = page.page().file().path();
    out.append(file).append(" was signed off on ").append(review.on());
    if (review.changed().isEmpty()) {
      out.append(" and changed since; the record of an earlier version doesn't say where\n\n");
    } else {
      List<String> changed = review.changed().get();
      add(
          changed.stream().map(text -> Translations.changed(page, text)).toList(),
          review.safety(),
          file);
    }
  }

  private void add(Translations.Row row, Translations.Cell cell) {
    out.append(cell.file().map(Spot::file).orElse(row.key()));
    out.append(" translates what its source said");
    cell.on().ifPresent(day -> out.append(" on ").append(day));
    add(cell.changed(), cell.safety(), row.page().spot().file());
  }

  private void add(List<Translations.Changed> changed, boolean safety, String source) {
    out.append(safety ? "; changed since then, in what concerns safety:" : "; changed since:");
    out.append('\n');
    if (changed.isEmpty()) {
      out.append("    nothing was added, but something was deleted from ").append(source);
      out.append('\n');
    }
    for (Translations.Changed one : changed) {
      out.append("  ").append(one.spot().file()).append(':').append(one.spot().line());
      out.append('\n');
      one.text()
          .lines()
          .forEach(line -> out.append("    ").append(DiagnosticPrinter.visible(line)).append('\n'));
    }
    out.append('\n');
  }
}
