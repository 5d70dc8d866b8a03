package dev.candor.authoring;

import dev.candor.content.ContentKind;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;

/** What a form asks for a new page of a kind: the questions that a terminal would ask. */
public final class NewPageForm {

  private final AnswerChoices answers;
  private final List<Field> fields = new ArrayList<>();

  private NewPageForm(Site site) {
    this.answers = new AnswerChoices(site);
  }

  /**
   * A field of the form.
   *
   * @param key its key, within a group as {@code contact.email}
   * @param shape what its answer is: a text, a day, a number or a choice
   * @param list whether it takes several answers
   * @param usual the answer that an empty field means; may be empty
   * @param choices what there is to choose from; empty if any answer is allowed
   */
  public record Field(
      String key,
      String help,
      String shape,
      boolean list,
      boolean required,
      String usual,
      List<Choice> choices) {
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** A choice, and how people know it. */
  public record Choice(String value, String label) {}

  /** The fields, the title first. */
  public static List<Field> of(Site site, ContentKind<?> kind) {
    NewPageForm form = new NewPageForm(site);
    for (Question question : Questions.of(kind)) {
      if (Interview.asks(question)) {
        form.add(question, "", question.required());
      }
    }
    return form.fields;
  }

  private void add(Question question, String path, boolean required) {
    String key = path + question.key();
    if (question.shape() instanceof Question.Group group) {
      // Without a required field, any one of them will do.
      boolean any = group.questions().stream().noneMatch(Question::required);
      group.questions().stream()
          .filter(inner -> any || inner.required())
          .forEach(inner -> add(inner, key + ".", inner.required()));
      return;
    }
    List<Choice> choices =
        answers.choices(question).stream()
            .map(choice -> new Choice(choice, answers.label(question, choice)))
            .toList();
    String usual = required ? answers.usual(question).orElse("") : "";
    fields.add(
        new Field(
            key,
            question.help(),
            shape(question, choices),
            AnswerChoices.isList(question),
            required,
            usual,
            choices));
  }

  private static String shape(Question question, List<Choice> choices) {
    if (question.shape() instanceof Question.Day) {
      return "day";
    }
    if (question.shape() instanceof Question.Figure) {
      return "number";
    }
    boolean chosen =
        question.shape() instanceof Question.Word
            || question.shape() instanceof Question.Id id && !id.kind().isEmpty();
    return chosen || !choices.isEmpty() ? "choice" : "text";
  }
}
