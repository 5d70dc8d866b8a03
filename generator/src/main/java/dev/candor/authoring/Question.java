package dev.candor.authoring;

import dev.candor.content.Form;
import java.util.List;

/**
 * Something that a page of a kind says: under which key, what it means in a sentence, what an
 * answer looks like, and whether there must be one.
 */
record Question(String key, String help, Shape shape, boolean required) {

  Question needed() {
    return new Question(key, help, shape, true);
  }

  /** Of what sort an answer is. */
  sealed interface Shape {}

  /** Text of a form; several if it is a list. */
  record Text(Form form, boolean list) implements Shape {}

  /** One of some words; several if it is a list. */
  record Word(List<String> words, boolean list) implements Shape {
    Word {
      words = List.copyOf(words);
    }
  }

  /** The id of a page of a kind (of any, if that is empty); several if it is a list. */
  record Id(String kind, boolean list) implements Shape {}

  /** A day. */
  record Day() implements Shape {}

  /** A number. */
  record Figure() implements Shape {}

  /** Fields of its own; a list of such if it is one. */
  record Group(List<Question> questions, boolean list) implements Shape {
    Group {
      questions = List.copyOf(questions);
    }
  }

  /** Lines of words and texts. */
  record Pairs() implements Shape {}
}
