package dev.candor.engine;

import dev.candor.content.Languages;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows from another fault, and goes away with it. It is left out until then. */
final class Consequences {

  /** The rules that depend on what each data file lists. */
  private static final Map<String, Set<String>> OF =
      Map.of(
          "content/references.yaml",
          Set.of(
              "unknown-citation", "retracted-source", "uncited-reference", "unchecked-reference"),
          "content/translations.yaml",
          Set.of("translation-record"),
          "content/helplines.yaml",
          Set.of("note-without-helpline", "stale-helpline"),
          "content/planned.yaml",
          Set.of("unknown-reference", "planned-page", "needless-plan", "wanted-page"),
          "content/reviews.yaml",
          Set.of("unsigned-review", "changed-since-review", "review-overdue", "review-record"));

  /** Faults of markup: readers see marks as they were typed. */
  private static final Set<String> UNREAD =
      Set.of(
          "attribute-list",
          "escaped-reference",
          "file-path",
          "open-emphasis",
          "open-reference",
          "raw-html",
          "unknown-callout",
          "unread-citation",
          "unread-link",
          "unread-table",
          "yaml-tag");

  /** What is said of such marks as if they were words. */
  private static final Set<String> OF_MARKS =
      Set.of(
          "doubled-punctuation",
          "doubled-word",
          "grammar",
          "leftover",
          "neutral-title",
          "spelling",
          "uncited-claim",
          "undefined-abbreviation");

  /** Faults of a file's place or name. */
  private static final Set<String> PLACE = Set.of("folder", "id");

  private Consequences() {}

  /** Findings without those in the folders of languages that can't be read as languages. */
  static List<Diagnostic> without(Languages languages, List<Diagnostic> found) {
    List<String> folders =
        languages.declared().stream()
            .filter(one -> !languages.all().contains(one))
            .map(one -> "content/" + one.code() + "/")
            .toList();
    return folders.isEmpty()
        ? found
        : found.stream()
            .filter(one -> folders.stream().noneMatch(one.file().path()::startsWith))
            .toList();
  }

  /**
   * Findings without advice on pages that aren't where pages belong, since it differs by kind, and
   * on entries of data files that have errors.
   */
  static List<Diagnostic> withoutAdvice(List<Diagnostic> found) {
    Set<String> misplaced = new HashSet<>();
    found.stream()
        .filter(Diagnostic::isError)
        .filter(
            one ->
                PLACE.contains(one.rule().id())
                    || one.file().path().matches("content/[a-z.]+\\.yaml"))
        .forEach(one -> misplaced.add(one.file().path()));
    return misplaced.isEmpty()
        ? found
        : found.stream()
            .filter(one -> one.isError() || !misplaced.contains(one.file().path()))
            .toList();
  }

  /** Findings in their order, without those about the marks of markup that isn't read as such. */
  static List<Diagnostic> withoutMarks(List<Diagnostic> found) {
    Map<String, List<Span>> unread = new HashMap<>();
    for (Diagnostic one : found) {
      if (UNREAD.contains(one.rule().id())) {
        unread.computeIfAbsent(one.file().path(), path -> new ArrayList<>()).add(one.span());
      }
    }
    return found.stream().filter(one -> !isOfMarks(one, unread)).toList();
  }

  private static boolean isOfMarks(Diagnostic one, Map<String, List<Span>> unread) {
    return OF_MARKS.contains(one.rule().id())
        && unread.getOrDefault(one.file().path(), List.of()).stream()
            .anyMatch(span -> one.span().start() < span.end() && span.start() < one.span().end());
  }

  /**
   * Findings in their order, without those that only follow from data files that can't be read, and
   * the faults of those files first.
   */
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
