package dev.candor.authoring;

import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gets the answers to a kind's questions, from the request, by asking the user, or from defaults,
 * and writes them as fields.
 */
final class Interview {

  /** Optional, but asked for: a page without a topic is hard to find. */
  private static final Set<String> ASKED_TOO = Set.of("topics");

  private final AnswerChoices answers;
  private final Asking asking;
  private final TreeMap<String, String> given;
  private final Set<String> known = new TreeSet<>();
  private final Map<String, String> taken = new HashMap<>();
  private final List<String> refusals = new ArrayList<>();

  Interview(AnswerChoices answers, Asking asking, Map<String, String> given) {
    this.answers = answers;
    this.asking = asking;
    this.given = new TreeMap<>(given);
  }

  /** Whether every author of a page is asked this. */
  static boolean asks(Question question) {
    return question.required() || ASKED_TOO.contains(question.key());
  }

  /** Why no page can be written; empty if one can. */
  List<String> refusals() {
    List<String> all = new ArrayList<>(refusals);
    for (String key : given.keySet()) {
      if (!known.contains(key)) {
        all.add(
            PageFinder.told(
                "pages of this kind have no \"" + key + "\"", Suggestion.didYouMean(key, known)));
      }
    }
    return all;
  }

  /** The answer to a question with one text; empty if there is none. */
  String said(String key) {
    return taken.getOrDefault(key, "");
  }

  /** The answered fields, each on one or more lines. */
  String fields(List<Question> questions) {
    StringBuilder text = new StringBuilder();
    for (Question question : questions) {
      known.add(question.key());
      text.append(field(question, "", ""));
    }
    return text.toString();
  }

  private String field(Question question, String path, String indent) {
    String key = path + question.key();
    known.add(key);
    if (question.shape() instanceof Question.Group group) {
      return group(question, group, key, indent);
    }
    boolean asked = path.isEmpty() ? asks(question) : question.required();
    Optional<List<String>> parts =
        given.containsKey(key) || asked ? answer(question, key) : Optional.empty();
    return parts.map(p -> indent + question.key() + ": " + yaml(question, p) + "\n").orElse("");
  }

  private String group(Question question, Question.Group group, String path, String indent) {
    String key = path + ".";
    group.questions().forEach(inner -> known.add(key + inner.key()));
    boolean said = given.keySet().stream().anyMatch(k -> k.startsWith(key));
    if (!said && !question.required()) {
      return "";
    }
    if (asking.isSomebody()) {
      asking.tell(question.key() + ": " + question.help());
    }
    String inward = indent + (group.list() ? "    " : "  ");
    StringBuilder fields = new StringBuilder();
    boolean anyWillDo = group.questions().stream().noneMatch(Question::required);
    for (Question inner : group.questions()) {
      boolean asks = anyWillDo && asking.isSomebody() && !given.containsKey(key + inner.key());
      fields.append(asks ? offered(inner, key, inward) : field(inner, key, inward));
    }
    if (fields.length() == 0) {
      refusals.add(missing(key + group.questions().get(0).key(), question));
      return "";
    }
    if (group.list()) {
      int dash = indent.length() + 2;
      fields.replace(dash, dash + 1, "-");
    }
    return indent + question.key() + ":\n" + fields;
  }

  /** One of several optional fields, at least one of which is needed. */
  private String offered(Question question, String path, String indent) {
    Optional<String> said = asking.ask(prompt(question, path + question.key()) + " (or Enter) ");
    if (said.isEmpty() || said.get().isEmpty()) {
      return "";
    }
    given.put(path + question.key(), said.get());
    return field(question, path, indent);
  }

  /** The parts of a valid answer; asks again until there is one. */
  private Optional<List<String>> answer(Question question, String key) {
    Optional<String> usual = question.required() ? answers.usual(question) : Optional.empty();
    Optional<String> said = Optional.ofNullable(given.get(key));
    if (said.isEmpty() && asking.isSomebody()) {
      show(question);
      said = ask(question, key, usual);
    } else {
      said = said.or(() -> usual);
    }
    while (said.isPresent()) {
      if (said.get().isEmpty() && !question.required()) {
        return Optional.empty();
      }
      AnswerChoices.Judged judged = answers.judge(question, said.get());
      if (judged.refusal().isEmpty()) {
        taken.put(key, judged.parts().get(0));
        return Optional.of(judged.parts());
      }
      if (!asking.isSomebody()) {
        refusals.add(key + ": " + judged.refusal());
        return Optional.empty();
      }
      asking.tell("  " + judged.refusal());
      said = ask(question, key, usual);
    }
    if (question.required()) {
      refusals.add(missing(key, question));
    }
    return Optional.empty();
  }

  /** What the user types, or the default for an empty line; nothing at the end of input. */
  private Optional<String> ask(Question question, String key, Optional<String> usual) {
    String hint = usual.map(u -> " [" + u + "]").orElse(question.required() ? "" : " (or Enter)");
    Optional<String> typed = asking.ask(prompt(question, key) + hint + " ");
    return typed.map(t -> t.isEmpty() ? usual.orElse("") : t);
  }

  private void show(Question question) {
    List<String> choices = answers.choices(question);
    if (choices.size() > 1 && !choices.contains("false")) {
      for (int i = 0; i < choices.size(); i++) {
        asking.tell("  " + (i + 1) + " " + answers.shown(question, choices.get(i)));
      }
    }
  }

  private static String prompt(Question question, String key) {
    return question.help() + "\n" + key + ":";
  }

  private static String missing(String key, Question question) {
    return "\"" + key + "\" is required: " + question.help();
  }

  private static String yaml(Question question, List<String> parts) {
    boolean list =
        question.shape() instanceof Question.Text text && text.list()
            || question.shape() instanceof Question.Word word && word.list()
            || question.shape() instanceof Question.Id id && id.list();
    boolean bare =
        question.shape() instanceof Question.Day
            || question.shape() instanceof Question.Figure
            || question.shape() instanceof Question.Word;
    return list ? YamlText.of(parts) : bare ? parts.get(0) : YamlText.of(String.join(", ", parts));
  }
}
