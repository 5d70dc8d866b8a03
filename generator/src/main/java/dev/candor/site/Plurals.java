package dev.candor.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a language forms plurals, by the ending of a word: the data is in {@code plurals.txt}. */
final class Plurals {

  /** Words with this ending become those: the ending is replaced. */
  private record Rule(Pattern ending, List<String> plurals) {}

  private final List<Rule> rules;

  private Plurals(List<Rule> rules) {
    this.rules = rules;
  }

  /** The plurals of a language; for one without data, there are none. */
  static Plurals of(String language) {
    String code = language.split("-", 2)[0];
    List<Rule> rules = new ArrayList<>();
    try (InputStream stream = Plurals.class.getResourceAsStream("plurals.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split(" ");
        if (columns[0].equals(code)) {
          rules.add(
              new Rule(Pattern.compile("(?:" + columns[1] + ")$"), List.of(columns[2].split(","))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Plurals(rules);
  }

  /** The plurals of a name, of which the last word changes; an abbreviation only gets an ending. */
  List<String> of(String name, boolean abbreviation) {
    for (Rule rule : rules) {
      Matcher matcher = rule.ending.matcher(name);
      if (matcher.find() && (!abbreviation || matcher.group().isEmpty())) {
        return rule.plurals.stream()
            .map(plural -> name.substring(0, matcher.start()) + plural(matcher, plural))
            .toList();
      }
    }
    return List.of();
  }

  /** An ending, in which {@code 1} stands for the letter that the pattern keeps. */
  private static String plural(Matcher matcher, String ending) {
    return matcher.groupCount() > 0 && matcher.group(1) != null
        ? ending.replace("1", matcher.group(1))
        : ending;
  }
}
