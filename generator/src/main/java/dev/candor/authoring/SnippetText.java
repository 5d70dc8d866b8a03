package dev.candor.authoring;

import dev.candor.content.Form;
import dev.candor.content.KnownIds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a snippet in VS Code's notation: {@code $1} is the first place to write, {@code
 * ${2|a,b|}} the choices at the second, {@code $0} the place where writing continues.
 */
final class SnippetText {

  private static final String TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

  private final KnownIds ids;
  private final List<String> lines = new ArrayList<>();
  private int stops;

  SnippetText(KnownIds ids) {
    this.ids = ids;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  SnippetText line(String line) {
    lines.addAll(List.of(line.split("\n", -1)));
    return this;
  }

  /** A key and the place for its value. */
  SnippetText question(Question question) {
    question("", question);
    return this;
  }

  private void question(String indent, Question question) {
    if (question.shape() instanceof Question.Group group) {
      line(indent + question.key() + ":");
      String first = group.list() ? "  - " : "  ";
      for (Question inner : needed(group.questions())) {
        question(indent + first, inner);
        first = group.list() ? "    " : "  ";
      }
    } else {
      line(indent + question.key() + ":" + value(question.shape(), " ".repeat(indent.length())));
    }
  }

  /** The required questions, or the first one if none is required. */
  private static List<Question> needed(List<Question> questions) {
    List<Question> needed = questions.stream().filter(Question::required).toList();
    return needed.isEmpty() ? questions.subList(0, 1) : needed;
  }

  private String value(Question.Shape shape, String indent) {
    if (shape instanceof Question.Pairs) {
      return "\n" + indent + "  " + stop() + ": " + stop();
    }
    boolean list =
        shape instanceof Question.Text text && text.list()
            || shape instanceof Question.Word word && word.list()
            || shape instanceof Question.Id id && id.list();
    return list ? " [" + one(shape) + "]" : " " + one(shape);
  }

  private String one(Question.Shape shape) {
    if (shape instanceof Question.Word word) {
      return choice(word.words());
    }
    if (shape instanceof Question.Id id) {
      return choice(ids.ofKind(id.kind()));
    }
    boolean day =
        shape instanceof Question.Day
            || shape instanceof Question.Text text && text.form() == Form.DATE;
    return day ? "${" + ++stops + ":" + TODAY + "}" : stop();
  }

  private String stop() {
    return "$" + ++stops;
  }

  /** A choice of words, or a place to write if there are none. */
  String choice(List<String> words) {
    if (words.isEmpty()) {
      return stop();
    }
    return "${"
        + ++stops
        + words.stream().map(SnippetText::escaped).collect(Collectors.joining(",", "|", "|}"));
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|");
  }
}
