package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Judges findings as the site wants them judged: the one place where severities are overridden. */
final class Severities {

  private final Map<String, String> wanted;

  /** The rules of which a breach is an error here, whatever the site wants. */
  private final Set<String> guarded;

  /** As a site wants it; one that the public reads can't switch off what guards its readers. */
  Severities(SiteConfig config) {
    this.wanted = config.editorial().severities();
    this.guarded = config.production() ? PublishRefusals.FOR_READERS.keySet() : Set.of();
  }

  /** The findings that are not switched off, with their severity here, in the order of reading. */
  List<Diagnostic> judge(List<Diagnostic> found) {
    List<Diagnostic> judged = new ArrayList<>();
    // What two stages meet is told once.
    for (Diagnostic diagnostic : new LinkedHashSet<>(found)) {
      String id = diagnostic.rule().id();
      String word =
          guarded.contains(id) ? "error" : wanted.getOrDefault(id, diagnostic.severity().word());
      if (!word.equals("off")) {
        judged.add(diagnostic.as(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
      }
    }
    judged.sort(Diagnostic.IN_READING_ORDER);
    return judged;
  }
}
