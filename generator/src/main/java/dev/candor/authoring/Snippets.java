package dev.candor.authoring;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.KnownIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The snippets that VS Code offers while you write a page: the whole front matter of each kind,
 * each of its keys, and references in the text, with the possible words and ids to choose from. VS
 * Code takes front matter for YAML, and the text below it for Markdown.
 */
public final class Snippets {

  private final KnownIds ids;
  private final Kinds kinds;
  private final Map<String, Object> all = new LinkedHashMap<>();

  private Snippets(KnownIds ids, Kinds kinds) {
    this.ids = ids;
    this.kinds = kinds;
  }

  /** By name, as VS Code reads them from a file. */
  public static Map<String, Object> of(KnownIds ids, Kinds kinds) {
    Snippets snippets = new Snippets(ids, kinds);
    for (ContentKind<?> kind : kinds.all()) {
      snippets.page(kind);
    }
    snippets.keys();
    snippets.references();
    return snippets.all;
  }

  /** The front matter of a kind: its required fields, and "draft: true". */
  private void page(ContentKind<?> kind) {
    SnippetText text = new SnippetText(ids);
    text.line("---");
    for (Question question : Questions.of(kind)) {
      if (question.required()) {
        text.question(question);
      }
    }
    text.line("draft: true").line("---").line("").line("$0");
    String file = "content/" + kind.folder() + "/…md";
    put("new " + kind.name(), "markdown", kind.name(), text, "A page of its own: " + file);
  }

  /** Each key of each kind, and the keys within it; equal keys are combined. */
  private void keys() {
    Map<Question, TreeSet<String>> uses = new LinkedHashMap<>();
    for (ContentKind<?> kind : kinds.all()) {
      note(Questions.of(kind), kind.name(), uses);
    }
    uses.forEach(
        (question, of) -> {
          String where = of.size() == kinds.all().size() ? "any page" : String.join(", ", of);
          put(
              question.key() + " of " + where,
              "yaml",
              question.key(),
              new SnippetText(ids).question(question).line("$0"),
              question.help() + " (" + where + ")");
        });
  }

  private static void note(
      List<Question> questions, String where, Map<Question, TreeSet<String>> kinds) {
    for (Question question : questions) {
      kinds.computeIfAbsent(question, q -> new TreeSet<>()).add(where);
      if (question.shape() instanceof Question.Group group) {
        note(group.questions(), where + " " + question.key(), kinds);
      }
    }
  }

  private void references() {
    List<String> callouts =
        List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "EMERGENCY", "SOON", "ROUTINE");
    text("link to a page", "page", "[[", shortest(""), "]]", "The page's title, as a link");
    text("cite a work", "cite", "[@", ids.works(), "]", "A source, by its key in references.yaml");
    for (ContentKind<?> kind : kinds.all()) {
      if (kind.is(KindRole.STORY)) {
        String help = "A " + kind.name() + ", on a line alone";
        text("tell a story", "embed", "![[", shortest(kind.name()), "]]", help);
      }
    }
    text("callout", "callout", "> [!", callouts, "]\n> ", "Text that stands out");
  }

  private void text(
      String name, String prefix, String before, List<String> words, String after, String help) {
    SnippetText text = new SnippetText(ids);
    text.line(before + text.choice(words) + after + "$0");
    put(name, "markdown", prefix, text, help);
  }

  /** Ids in their shortest form: with their folder only where two kinds have the same id. */
  private List<String> shortest(String wanted) {
    Map<String, Long> uses =
        kinds.all().stream()
            .flatMap(kind -> ids.ofKind(kind.name()).stream())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    List<String> names = new ArrayList<>();
    for (ContentKind<?> kind : kinds.all()) {
      if (wanted.isEmpty() || wanted.equals(kind.name())) {
        for (String id : ids.ofKind(kind.name())) {
          names.add(uses.getOrDefault(id, 0L) > 1 ? kind.folder() + "/" + id : id);
        }
      }
    }
    return names;
  }

  private void put(String name, String scope, String prefix, SnippetText text, String help) {
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("scope", scope);
    snippet.put("prefix", prefix);
    snippet.put("body", text.lines());
    snippet.put("description", help);
    all.put(name, snippet);
  }
}
