package dev.candor.authoring;

import dev.candor.content.Form;
import java.util.List;

/**
 * A field of a kind of page, as a question.
 *
 * @param key the field's key
 * @param help what it means, in a sentence
 * @param shape what an answer looks like
 * @param required whether an answer is required
 */
record Question(String key, String help, Shape shape, boolean required) {

  Question needed() {
    return new Question(key, help, shape, true);
  }

  /** The type of an answer. */
  sealed interface Shape {}

  /** Text of a form, or a list of them. */
  record Text(Form form, boolean list) implements Shape {}

  /** One of several words, or a list of them. */
  record Word(List<String> words, boolean list) implements Shape {
    Word {
      words = List.copyOf(words);
    }
  }

  /** The id of a page of a kind (of any kind, if that is empty), or a list of them. */
  record Id(String kind, boolean list) implements Shape {}

  /** A date. */
  record Day() implements Shape {}

  /** A number. */
  record Figure() implements Shape {}

  /** A group of fields, or a list of groups. */
  record Group(List<Question> questions, boolean list) implements Shape {
    Group {
      questions = List.copyOf(questions);
    }
  }

  /** Lines of keys and texts. */
  record Pairs() implements Shape {}
}
