package dev.candor.content;

import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Words to avoid (every form of them), what to say instead, why, and who says so; and phrases in
 * which they mean something else and are allowed.
 */
public record KindWord(
    List<String> avoid, String say, String why, Optional<String> source, List<String> unless) {

  static KindWord read(Fields f) {
    return new KindWord(
        f.someTexts("avoid", "The words to avoid, every form of them."),
        f.text("say", "What to say instead."),
        f.text("why", "Why, in a sentence."),
        f.optionalText("source", "Who says so."),
        f.texts("unless", "Phrases in which these words are allowed."));
  }

  public KindWord {
    avoid = List.copyOf(avoid);
    unless = List.copyOf(unless);
  }

  /** The words listed in a file. */
  public static Outcome<List<KindWord>> list(SourceFile file) {
    return DataReader.list(file, KindWord::read);
  }
}
