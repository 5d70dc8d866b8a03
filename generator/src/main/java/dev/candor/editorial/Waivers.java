package dev.candor.editorial;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.diagnostic.Waiver;
import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What authors have allowed, and what is left of the findings after that. */
final class Waivers {

  static final Rule WAIVED = Rule.note("waived", "Every check lists what was allowed, and why.");
  static final Rule REASON = Rule.warning("waiver-reason", "A waiver gives a reason.");
  static final Rule UNUSED =
      Rule.warning(
          "unused-waiver", "A waiver allows something that the check would otherwise report.");

  static final List<Rule> RULES = List.of(WAIVED, REASON, UNUSED);

  private final TreeSet<String> known = new TreeSet<>();
  private final TreeSet<String> judged = new TreeSet<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, List<Placed>> byFile = new HashMap<>();

  /** A waiver and the lines it is about: its own and the next. */
  private static final class Placed {
    private final SourceFile file;
    private final Waiver waiver;
    private final int line;
    private boolean used;

    Placed(SourceFile file, Waiver waiver, int line) {
      this.file = file;
      this.waiver = waiver;
      this.line = line;
    }
  }

  Waivers(List<EditorialRule> standards) {
    for (EditorialRule standard : EditorialRules.ALL) {
      standard.rules().forEach(rule -> known.add(rule.id()));
    }
    standards.forEach(standard -> standard.rules().forEach(rule -> judged.add(rule.id())));
  }

  void add(SourceFile file, List<Waiver> waivers) {
    if (waivers.isEmpty()) {
      return;
    }
    LineMap lines = file.lines();
    for (Waiver waiver : waivers) {
      Placed one = new Placed(file, waiver, lines.line(waiver.span().end() - 1));
      placed.add(one);
      byFile.computeIfAbsent(file.path(), f -> new ArrayList<>()).add(one);
    }
  }

  /** Takes in those written as comments of YAML. */
  void addComments(SourceFile file, int from, int to) {
    add(file, comments(file.text(), from, to));
  }

  static List<Waiver> comments(String text, int from, int to) {
    List<Waiver> found = new ArrayList<>();
    int at = text.indexOf('#', from);
    while (at >= 0 && at < to) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean opens = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      if (opens && Waiver.isComment(text.substring(at + 1, end))) {
        found.add(Waiver.of(text.substring(at + 1, end), Span.of(at, end)));
        at = end - 1;
      }
      at = text.indexOf('#', at + 1);
    }
    return found;
  }

  /** The findings that nobody allowed, and what is to be said of the waivers. */
  List<Diagnostic> apply(List<Diagnostic> found) {
    List<Diagnostic> left = applyQuietly(found);
    Map<String, Findings> remarks = new LinkedHashMap<>();
    for (Placed one : placed) {
      remarks(one)
          .forEach(remarks.computeIfAbsent(one.file.path(), path -> new Findings(one.file))::add);
    }
    remarks.values().forEach(file -> left.addAll(file.all()));
    return left;
  }

  List<Diagnostic> applyQuietly(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      List<Placed> near = byFile.getOrDefault(diagnostic.file().path(), List.of());
      boolean allowed = false;
      if (!near.isEmpty()) {
        int line = diagnostic.file().lines().line(diagnostic.span().start());
        for (Placed one : near) {
          boolean about =
              one.waiver.rule().equals(diagnostic.rule().id())
                  && (line == one.line || line == one.line + 1);
          one.used |= about;
          allowed |= about && !one.waiver.reason().isEmpty();
        }
      }
      if (!allowed) {
        left.add(diagnostic);
      }
    }
    return left;
  }

  private List<Diagnostic> remarks(Placed one) {
    Waiver waiver = one.waiver;
    List<Diagnostic> remarks = new ArrayList<>(1);
    if (!known.contains(waiver.rule())) {
      remarks.add(
          UNUSED
              .at(
                  one.file,
                  waiver.span(),
                  "\"" + waiver.rule() + "\" is not a rule that can be waived")
              .suggesting(Suggestion.didYouMean(waiver.rule(), known, "remove it")));
      return remarks;
    }
    if (waiver.reason().isEmpty()) {
      remarks.add(
          REASON
              .at(one.file, waiver.span(), "this waiver gives no reason, so it has no effect")
              .suggesting("write candor-allow " + waiver.rule() + ": and the reason"));
      return remarks;
    }
    if (one.used) {
      remarks.add(
          WAIVED.at(
              one.file, waiver.span(), "\"" + waiver.rule() + "\" is allowed: " + waiver.reason()));
    } else if (judged.contains(waiver.rule())) {
      remarks.add(
          UNUSED
              .at(
                  one.file,
                  waiver.span(),
                  "nothing on this line or the next breaks \"" + waiver.rule() + "\"")
              .suggesting("delete the waiver"));
    }
    return remarks;
  }
}
