package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.editorial.Readability;
import dev.candor.output.Build;
import java.util.List;
import java.util.Map;

/**
 * What the stages produced, before anything is published.
 *
 * @param found all findings, with their default severities
 * @param judged the same, with the severities that the site sets
 * @param grades the readability of each page, by the path of its file
 */
record BuildResult(
    LinkedSources linked,
    Build build,
    List<Diagnostic> found,
    List<Diagnostic> judged,
    Map<String, Readability> grades) {

  BuildResult {
    found = List.copyOf(found);
    judged = List.copyOf(judged);
  }

  boolean hasErrors() {
    return judged.stream().anyMatch(Diagnostic::isError);
  }
}
