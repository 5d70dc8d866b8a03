package dev.candor.authoring;

import dev.candor.content.Form;
import dev.candor.content.KindRole;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks answers against a site, and knows the default ones. */
final class AnswerChoices {

  private final Site site;

  AnswerChoices(Site site) {
    this.site = site;
  }

  /** A checked answer: its parts, or why it is not accepted. */
  record Judged(List<String> parts, String refusal) {
    Judged {
      parts = List.copyOf(parts);
    }
  }

  Judged judge(Question question, String answer) {
    List<String> parts = new ArrayList<>();
    for (String part : isList(question) ? answer.split(",", -1) : new String[] {answer}) {
      if (!part.isBlank()) {
        String taken = chosen(question, part.strip());
        String refusal = refusal(question, taken);
        if (!refusal.isEmpty()) {
          return new Judged(List.of(), refusal);
        }
        parts.add(taken);
      }
    }
    return new Judged(parts, parts.isEmpty() ? "an answer is required" : "");
  }

  static boolean isList(Question question) {
    return question.shape() instanceof Question.Text text && text.list()
        || question.shape() instanceof Question.Word word && word.list()
        || question.shape() instanceof Question.Id id && id.list();
  }

  /** A number means the choice with that number in the list shown. */
  private String chosen(Question question, String part) {
    List<String> choices = choices(question);
    if (!choices.isEmpty() && part.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(part);
      return number >= 1 && number <= choices.size() ? choices.get(number - 1) : part;
    }
    if (question.shape() instanceof Question.Word word && word.words().contains("false")) {
      return part.matches("(?i)y|yes") ? "true" : part.matches("(?i)n|no") ? "false" : part;
    }
    return part;
  }

  private String refusal(Question question, String part) {
    if (question.shape() instanceof Question.Word word && !word.words().contains(part)) {
      return "\"" + part + "\" is not one of " + String.join(", ", word.words());
    }
    if (question.shape() instanceof Question.Id id && !id.kind().isEmpty()) {
      List<String> ids = choices(question);
      return ids.contains(part)
          ? ""
          : PageFinder.told(
              "there is no " + id.kind() + " \"" + part + "\"", Suggestion.didYouMean(part, ids));
    }
    if (question.shape() instanceof Question.Day) {
      return isDay(part) ? "" : "\"" + part + "\" is not a date such as " + site.today();
    }
    Form form = question.shape() instanceof Question.Text text ? text.form() : Form.TEXT;
    return form.accepts(part) ? "" : "\"" + part + "\" is not " + form.expected();
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The words or ids to choose from; empty if any answer is allowed. */
  List<String> choices(Question question) {
    if (question.shape() instanceof Question.Word word) {
      return word.words();
    }
    return question.shape() instanceof Question.Id id && !id.kind().isEmpty()
        ? pages(question, id).stream().map(p -> p.page().id()).toList()
        : List.of();
  }

  /** A choice as the list shows it: an id with its page's title. */
  String shown(Question question, String choice) {
    String label = label(question, choice);
    return label.equals(choice) ? choice : choice + " (" + label + ")";
  }

  /** How people know a choice: an id by its page's title. */
  String label(Question question, String choice) {
    if (question.shape() instanceof Question.Id id) {
      return pages(question, id).stream()
          .filter(p -> p.page().id().equals(choice))
          .findFirst()
          .map(LinkedPage::title)
          .orElse(choice);
    }
    return choice;
  }

  /** The pages an id may refer to; of people, only authors or only reviewers. */
  private List<LinkedPage> pages(Question question, Question.Id id) {
    return site.nameable(id.kind()).stream()
        .filter(
            p ->
                !p.is(KindRole.PERSON)
                    || question.key().equals("reviewer") == p.page().content().reviews())
        .toList();
  }

  /** The default answer: today, or the only choice. */
  Optional<String> usual(Question question) {
    if (question.shape() instanceof Question.Day) {
      return Optional.of(site.today().toString());
    }
    List<String> choices = choices(question);
    return question.shape() instanceof Question.Id && choices.size() == 1
        ? Optional.of(choices.get(0))
        : Optional.empty();
  }
}
