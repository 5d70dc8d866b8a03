package dev.candor.authoring;

import dev.candor.content.Fields;
import java.util.StringJoiner;

/** An empty field, as a comment that becomes a field when you delete its #. */
final class Blank {

  private Blank() {}

  static String line(Question question) {
    return "# " + question.key() + ": " + value(question.shape()) + "# " + help(question) + "\n";
  }

  /** The help of a form, and what is typed where there is none. */
  private static String help(Question question) {
    if (question.shape() instanceof Question.Id id) {
      return Fields.byFile(question.help(), id.kind());
    }
    boolean decision =
        question.shape() instanceof Question.Word word && word.words().contains("false");
    return question.help() + (decision ? " Write true or false." : "");
  }

  private static String value(Question.Shape shape) {
    if (shape instanceof Question.Group group) {
      StringJoiner fields = new StringJoiner(", ", "{", "}");
      group.questions().forEach(inner -> fields.add(inner.key() + ": "));
      return group.list() ? "[" + fields + "] " : fields + " ";
    }
    boolean list =
        shape instanceof Question.Text text && text.list()
            || shape instanceof Question.Word word && word.list()
            || shape instanceof Question.Id id && id.list();
    return list ? "[] " : shape instanceof Question.Pairs ? "{} " : "";
  }
}
