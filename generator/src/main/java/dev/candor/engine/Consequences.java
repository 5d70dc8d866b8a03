package dev.candor.engine;

import dev.candor.content.Languages;
import dev.candor.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from a data file that can't be read: findings that may go away with the fault of the
 * file. They are left out until then, and the file's own faults come first.
 */
final class Consequences {

  /** The rules that depend on what each data file lists. */
  private static final Map<String, Set<String>> OF =
      Map.of(
          "content/references.yaml",
          Set.of(
              "unknown-citation", "retracted-source", "uncited-reference", "unchecked-reference"),
          "content/helplines.yaml",
          Set.of("note-without-helpline", "stale-helpline"),
          "content/planned.yaml",
          Set.of("unknown-reference", "planned-page", "needless-plan", "wanted-page"),
          "content/reviews.yaml",
          Set.of("unsigned-review", "changed-since-review", "review-overdue", "review-record"));

  private Consequences() {}

  /** Findings without those in the folders of languages, if these can't be read as languages. */
  static List<Diagnostic> without(Languages languages, List<Diagnostic> found) {
    if (!languages.all().isEmpty()) {
      return found;
    }
    List<String> folders =
        languages.declared().stream().map(one -> "content/" + one.code() + "/").toList();
    return found.stream()
        .filter(one -> folders.stream().noneMatch(one.file().path()::startsWith))
        .toList();
  }

  /** Findings in their order, without those that only follow from these unreadable files. */
  static List<Diagnostic> without(Set<String> unreadable, List<Diagnostic> found) {
    if (unreadable.isEmpty()) {
      return found;
    }
    Set<String> rules = new HashSet<>();
    unreadable.forEach(file -> rules.addAll(OF.getOrDefault(file, Set.of())));
    List<Diagnostic> causes = new ArrayList<>(found);
    causes.removeIf(one -> rules.contains(one.rule().id()));
    causes.sort(Comparator.comparing(one -> !unreadable.contains(one.file().path())));
    return causes;
  }
}
