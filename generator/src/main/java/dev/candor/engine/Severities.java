package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Applies a site's severities to findings; the only place where severities are overridden. */
final class Severities {

  private final Map<String, String> wanted;

  /** Whether faults that protect readers are always errors here, whatever the site sets. */
  private final boolean guarded;

  /** The severities of a site; a public site can't switch off the rules that protect readers. */
  Severities(SiteConfig config) {
    this.wanted = config.editorial().severities();
    this.guarded = config.production();
  }

  /** The findings that are not switched off, with the site's severities, in source order. */
  List<Diagnostic> judge(List<Diagnostic> found) {
    List<Diagnostic> judged = new ArrayList<>();
    // What two stages find is reported once.
    for (Diagnostic diagnostic : new LinkedHashSet<>(found)) {
      String id = diagnostic.rule().id();
      boolean protects = guarded && PublishRefusals.protectsReaders(diagnostic);
      String word = protects ? "error" : wanted.getOrDefault(id, diagnostic.severity().word());
      if (!word.equals("off")) {
        judged.add(diagnostic.as(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
      }
    }
    judged.sort(Diagnostic.IN_READING_ORDER);
    return Findings.capped(judged);
  }
}
