package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges findings as the site wants them judged: the one place where severities are overridden. */
final class Severities {

  private final Map<String, String> wanted;

  Severities(Map<String, String> wanted) {
    this.wanted = wanted;
  }

  /** The findings that are not switched off, with their severity here, in the order of reading. */
  List<Diagnostic> judge(List<Diagnostic> found) {
    List<Diagnostic> judged = new ArrayList<>();
    // What two stages meet is told once.
    for (Diagnostic diagnostic : new LinkedHashSet<>(found)) {
      String word = wanted.getOrDefault(diagnostic.rule().id(), diagnostic.severity().word());
      if (!word.equals("off")) {
        judged.add(diagnostic.as(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
      }
    }
    judged.sort(Diagnostic.IN_READING_ORDER);
    return judged;
  }
}
