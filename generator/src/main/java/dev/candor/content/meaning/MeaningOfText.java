package dev.candor.content.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.figure.FigureReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a text counts: its words and figures, the signs that change what a figure says, whether a
 * sentence asks or says something, and where links and citations lead. Commas, capitals, emphasis
 * and white space don't.
 */
final class MeaningOfText {

  /** What counts to the letter: citations, notes, references, addresses, images. */
  private static final Pattern EXACT =
      Pattern.compile(
          "\\[@[^\\]]*]"
              + "|\\[\\^[^\\]\n]*]"
              + "|!?\\[\\[[^|\\]\n]+"
              + "|!(?=\\[)"
              + "|]\\(\\s*(?:<[^>\n]*>|[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*)"
              + "|]\\[[^\\]\n]*]"
              + "|(?m:^ {0,3}\\[[^\\]\n]+]:\\s*\\S+)"
              + "|(?:https?|mailto|tel):[^\\s<>)\\]]*[^\\s<>)\\].,;:!?'\"»”]");

  private static final Pattern COUNTS =
      Pattern.compile(
          "\\p{Nd}+(?:\\.\\p{Nd}+)?"
              + "|(?<unit>(?<=\\p{Nd}\\s?)[\\p{L}\\p{M}]{1,3}(?![\\p{L}\\p{M}\\p{N}']))"
              + "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:'[\\p{L}\\p{M}]+)*)"
              + "|\\p{N}+|[%\u066a\\p{Sc}\\p{So}]|‰|[\\p{Sm}&&[^<>|~+=]]"
              + "|[<>](?=\\s?\\p{Nd})|(?<=\\S\\s)[<>](?=\\s)"
              + "|\\+(?=\\p{Nd})|(?<=\\p{Nd})\\+|~~|~(?=\\p{Nd})"
              + "|(?<=\\p{Nd})[:^](?=-?\\p{Nd})|(?<=\\p{Nd}\\s?)-(?=\\s?\\p{Nd})"
              + "|(?<![^\\s(])-(?=\\.?\\p{Nd})|(?<![\\p{L}\\p{N}.])\\.(?=\\p{Nd})"
              + "|(?<=[\\p{L}\\p{N}%]\\s?)/(?=\\s?[\\p{L}\\p{N}])"
              + "|[?\u061f\uff1f]+|["
              + ReadText.MARKS
              + "]");

  /** A mark that separates a word from what follows it. */
  private static final Pattern PAUSE =
      Pattern.compile(
          "[\"'»”)\\]]*(?:[.,;:!?…\u060c\u061b\u061f]|\\s-+(?=\\s))"
              + "\\s*(?=[^\\s"
              + ReadText.MARKS
              + "])");

  private MeaningOfText() {}

  /** Words that turn a sentence round. "No, it is" and "no it is" differ. */
  private static final class Negations {
    static final Set<String> WORDS = read();

    private static Set<String> read() {
      try (InputStream stream = MeaningOfText.class.getResourceAsStream("negations.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Set.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What counts in a field or a paragraph, with a space between any two. */
  static String of(String written) {
    String text = ReadText.of(written);
    StringJoiner kept = new StringJoiner(" ");
    Matcher exact = EXACT.matcher(text);
    int from = 0;
    while (exact.find()) {
      words(text.substring(from, exact.start()), kept);
      kept.add(exact(exact.group()));
      from = exact.end();
    }
    words(text.substring(from), kept);
    return kept.toString();
  }

  /** White space makes no difference, nor do capitals in the name of a page. */
  private static String exact(String found) {
    boolean name = found.contains("[[");
    String plain = name ? found.toLowerCase(Locale.ROOT) : found;
    return plain.strip().replaceAll("\\s+", name ? "_" : "");
  }

  private static void words(String text, StringJoiner kept) {
    String plain = FigureReader.withPlainNumbers(ReadText.withoutEmphasis(text));
    Matcher next = COUNTS.matcher(plain);
    while (next.find()) {
      if (next.group("word") != null) {
        String word = next.group().toLowerCase(Locale.ROOT);
        kept.add(isNegation(word) && isPause(plain, next.end()) ? word + "," : word);
      } else if (next.group("unit") != null) {
        kept.add(next.group());
      } else {
        char first = next.group().charAt(0);
        kept.add(first == '?' || first == '\u061f' || first == '\uff1f' ? "?" : next.group());
      }
    }
  }

  private static boolean isNegation(String word) {
    return word.endsWith("n't") || Negations.WORDS.contains(word);
  }

  private static boolean isPause(String text, int at) {
    return PAUSE.matcher(text).region(at, text.length()).lookingAt();
  }
}
