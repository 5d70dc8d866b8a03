package dev.candor.report.health;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.site.Twin;

/** What changed in the source of each translation that lags behind, as text for a terminal. */
public final class TranslationReasons {

  private TranslationReasons() {}

  /** Each translation, and below it the changed paragraphs, each with its place in the source. */
  public static String of(Health health) {
    StringBuilder out = new StringBuilder();
    for (Translations.Row row : health.translations().rows()) {
      for (Translations.Cell cell : row.cells()) {
        if (cell.state() == Twin.State.STALE) {
          add(out, row, cell);
        }
      }
    }
    return out.toString();
  }

  private static void add(StringBuilder out, Translations.Row row, Translations.Cell cell) {
    out.append(cell.file().map(Spot::file).orElse(row.key()));
    out.append(" translates what its source said");
    cell.on().ifPresent(day -> out.append(" on ").append(day));
    out.append(
        cell.safety() ? "; changed since then, in what concerns safety:" : "; changed since:");
    out.append('\n');
    if (cell.changed().isEmpty()) {
      out.append("    nothing was added, but something was deleted from ");
      out.append(row.page().spot().file()).append('\n');
    }
    for (Translations.Changed one : cell.changed()) {
      out.append("  ").append(one.spot().file()).append(':').append(one.spot().line());
      out.append('\n');
      one.text()
          .lines()
          .forEach(line -> out.append("    ").append(DiagnosticPrinter.visible(line)).append('\n'));
    }
    out.append('\n');
  }
}
