package dev.candor.authoring;

import dev.candor.content.ContentKind;
import dev.candor.content.Fields;
import dev.candor.content.Form;
import dev.candor.content.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Records the fields that a kind states, as questions to the author of a new page. */
final class Questions implements Fields {

  private static final List<String> YES_OR_NO = List.of("true", "false");

  private final List<Question> all = new ArrayList<>();

  /** The questions of a kind, in the order in which it states its fields. */
  static List<Question> of(ContentKind<?> kind) {
    Questions questions = new Questions();
    kind.state(questions);
    return List.copyOf(questions.all);
  }

  private void add(String key, String help, Question.Shape shape, boolean required) {
    all.add(new Question(key, help, shape, required));
  }

  /** Makes the last question a required one. */
  private void require() {
    all.set(all.size() - 1, all.get(all.size() - 1).needed());
  }

  @Override
  public String text(String key, String help, Form form) {
    add(key, help, new Question.Text(form, false), true);
    return "";
  }

  @Override
  public Optional<String> optionalText(String key, String help, Form form) {
    add(key, help, new Question.Text(form, false), false);
    return Optional.empty();
  }

  @Override
  public List<String> texts(String key, String help, Form form) {
    add(key, help, new Question.Text(form, true), false);
    return List.of();
  }

  @Override
  public List<String> someTexts(String key, String help, Form form) {
    add(key, help, new Question.Text(form, true), true);
    return List.of();
  }

  @Override
  public LocalDate date(String key, String help) {
    add(key, help, new Question.Day(), true);
    return LocalDate.EPOCH;
  }

  @Override
  public Optional<LocalDate> optionalDate(String key, String help) {
    add(key, help, new Question.Day(), false);
    return Optional.empty();
  }

  @Override
  public boolean flag(String key, String help) {
    add(key, help, new Question.Word(YES_OR_NO, false), true);
    return false;
  }

  @Override
  public boolean optionalFlag(String key, String help) {
    add(key, help, new Question.Word(YES_OR_NO, false), false);
    return false;
  }

  @Override
  public boolean flagOr(String key, String help, boolean usual) {
    optionalFlag(key, help);
    return usual;
  }

  @Override
  public Optional<Integer> optionalNumber(String key, String help) {
    add(key, help, new Question.Figure(), false);
    return Optional.empty();
  }

  @Override
  public Optional<Double> optionalDecimal(String key, String help, double least, double most) {
    add(key, help, new Question.Figure(), false);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> E choice(String key, String help, Class<E> words) {
    add(key, help, new Question.Word(wordsOf(words), false), true);
    return words.getEnumConstants()[0];
  }

  @Override
  public <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words) {
    add(key, help, new Question.Word(wordsOf(words), false), false);
    return Optional.empty();
  }

  @Override
  public Optional<String> optionalWord(String key, String help, List<String> words) {
    add(key, help, new Question.Word(words, false), false);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String key, String help, Class<E> words) {
    add(key, help, new Question.Word(wordsOf(words), true), false);
    return List.of();
  }

  @Override
  public <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words) {
    add(key, help, new Question.Word(wordsOf(words), true), true);
    return List.of();
  }

  private static <E extends Enum<E>> List<String> wordsOf(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
  }

  @Override
  public String id(String key, String help, String kind) {
    add(key, help, new Question.Id(kind, false), true);
    return "";
  }

  @Override
  public Optional<String> optionalId(String key, String help, String kind) {
    add(key, help, new Question.Id(kind, false), false);
    return Optional.empty();
  }

  @Override
  public List<String> ids(String key, String help, String kind) {
    add(key, help, new Question.Id(kind, true), false);
    return List.of();
  }

  @Override
  public List<String> someIds(String key, String help, String kind) {
    add(key, help, new Question.Id(kind, true), true);
    return List.of();
  }

  @Override
  public <T> Optional<T> object(String key, String help, Function<Fields, T> read) {
    Questions inner = new Questions();
    T value = read.apply(inner);
    add(key, help, new Question.Group(inner.all, false), false);
    return Optional.of(value);
  }

  @Override
  public <T> Optional<T> someObject(String key, String help, Function<Fields, T> read) {
    Optional<T> value = object(key, help, read);
    require();
    return value;
  }

  @Override
  public <T> List<T> objects(String key, String help, Function<Fields, T> read) {
    Questions inner = new Questions();
    T value = read.apply(inner);
    add(key, help, new Question.Group(inner.all, true), false);
    return List.of(value);
  }

  @Override
  public <T> List<T> someObjects(String key, String help, Function<Fields, T> read) {
    List<T> values = objects(key, help, read);
    require();
    return values;
  }

  @Override
  public Map<String, String> map(String key, String help, Form form) {
    add(key, help, new Question.Pairs(), false);
    return Map.of();
  }

  @Override
  public <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read) {
    object(key, help, read);
    return Optional.of(usual);
  }

  @Override
  public <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read) {
    add(key, help, new Question.Pairs(), false);
    return Map.of();
  }

  @Override
  public void require(String key, String help, Optional<?> value) {
    require();
  }

  @Override
  public void atMost(String key, int most, int actual, String unit) {
    // concerns answers, not questions
  }

  @Override
  public void fault(String key, String message, String remedy) {
    // concerns answers, not questions
  }

  @Override
  public void refuse(String key, String message, String remedy) {}
}
