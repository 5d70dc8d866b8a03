package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.editorial.EditorialRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages that explain the rules, from the jar. */
public final class RulePages {

  private static final String FOLDER = "rules";

  private RulePages() {}

  /** Explains a rule by its id; without one, lists all rules. */
  public static Reply explain(String id) {
    if (id.isBlank()) {
      return Reply.done(list());
    }
    Optional<String> page = page(id.strip());
    if (page.isPresent()) {
      return Reply.done(List.of(page.get().stripTrailing().split("\n", -1)));
    }
    List<String> ids = Rules.ALL.stream().map(Rule::id).toList();
    String guess = Suggestion.didYouMean(id.strip(), ids);
    return Reply.refused(
        List.of(
            "There is no rule \"" + id + "\"" + (guess.isEmpty() ? "." : ": " + guess),
            "A finding has its rule in brackets. \"candor explain\" lists all rules."));
  }

  private static List<String> list() {
    List<String> lines = new ArrayList<>();
    Rules.ALL.stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(
            rule -> lines.add(rule.id() + " (" + rule.severity().word() + "): " + rule.asks()));
    lines.add("");
    lines.add("\"candor explain RULE\" says why, what to do, and how to switch it off.");
    return lines;
  }

  /** The page of a rule, as Markdown; empty if there is no such rule. */
  public static Optional<String> page(String id) {
    if (Rules.ALL.stream().noneMatch(rule -> rule.id().equals(id))) {
      return Optional.empty();
    }
    return Shipped.in(FOLDER, "README.md", folder -> read(folder.resolve(id + ".md")))
        .filter(text -> !text.isEmpty());
  }

  /** Whether a text may break a rule if it says why. */
  public static boolean canBeWaived(Rule rule) {
    return EditorialRules.canBeWaived(rule);
  }

  private static String read(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file, UTF_8) : "";
  }
}
