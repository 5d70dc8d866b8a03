package dev.candor.output.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes endings in steps, {@code 3 res>r s>}: the first that a word has becomes what follows it,
 * if at least so many letters are left. {@code ^al>} is a beginning. {@code endings()} in the
 * theme's search script is its twin.
 */
final class Endings {

  private record Rule(boolean first, String text, String instead) {}

  private record Step(int least, List<Rule> rules) {}

  private final List<String> written;
  private final List<Step> steps = new ArrayList<>();

  private Endings(List<String> written) {
    this.written = List.copyOf(written);
  }

  static Endings of(List<String> written) {
    Endings endings = new Endings(written);
    for (String step : written) {
      List<Rule> rules = new ArrayList<>();
      String[] parts = step.split(" ");
      for (int i = 1; i < parts.length; i++) {
        boolean first = parts[i].startsWith("^");
        int arrow = parts[i].indexOf('>');
        rules.add(
            new Rule(
                first, parts[i].substring(first ? 1 : 0, arrow), parts[i].substring(arrow + 1)));
      }
      endings.steps.add(new Step(Integer.parseInt(parts[0]), rules));
    }
    return endings;
  }

  List<String> steps() {
    return written;
  }

  String without(String word) {
    if (word.length() < 4 || word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    String stem = word;
    for (Step step : steps) {
      stem = without(stem, step);
    }
    return stem;
  }

  private static String without(String word, Step step) {
    for (Rule rule : step.rules()) {
      int left = word.length() - rule.text().length();
      if (left >= step.least()) {
        if (rule.first() && word.startsWith(rule.text())) {
          return rule.instead() + word.substring(rule.text().length());
        }
        if (!rule.first() && word.endsWith(rule.text())) {
          return word.substring(0, left) + rule.instead();
        }
      }
    }
    return word;
  }
}
