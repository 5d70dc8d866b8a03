package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.Inlines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of steps that a title promises and numbered headings keep. */
final class Steps {

  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s.*", Pattern.DOTALL);

  private Steps() {}

  static boolean isNumbered(String heading) {
    return NUMBERED.matcher(heading.strip()).matches();
  }

  /** The number, if the title has it and the text as many numbered headings. */
  static Optional<Integer> promised(String title, List<Block> blocks) {
    long numbered =
        blocks.stream()
            .filter(b -> b instanceof Heading h && isNumbered(Inlines.text(h.inside())))
            .count();
    for (String word : Facts.words(title.toLowerCase(Locale.ROOT))) {
      int number = word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 2;
      if (number > 1 && number == numbered) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}
