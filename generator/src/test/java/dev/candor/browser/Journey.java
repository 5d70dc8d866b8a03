package dev.candor.browser;

import dev.candor.browser.Visit.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader's task from a text file: a sentence, the reader's setup, and steps. CONTRIBUTING.md
 * describes the format.
 */
record Journey(String file, String sentence, Manner manner, List<Step> steps) {

  /** One line: an action or expectation, with its arguments. */
  record Step(int line, String text, Verb verb, List<String> words) {

    String word(int index) {
      return words.get(index);
    }

    int number(int index) {
      return Integer.parseInt(words.get(index));
    }
  }

  /** What may follow the verb on a line. */
  private static final String ROLE = "([a-z]+)";

  private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final String THING = ROLE + "(?:\\s+" + QUOTED + ")?";

  /** What a journey can do and expect. */
  enum Verb {
    OPEN("open", "(/\\S*)", "open /PATH/"),
    PRESS("press", "(\\S+)(?:\\s+x(\\d+))?", "press KEY [xTIMES]"),
    TYPE("type", QUOTED, "type \"TEXT\""),
    TAB_TO("tab to", THING, "tab to ROLE \"NAME\""),
    FOCUS("focus", THING, "focus ROLE \"NAME\""),
    CLICK("click", THING, "click ROLE \"NAME\""),
    TAP("tap", THING, "tap ROLE \"NAME\""),
    CHECK("check", THING, "check ROLE \"NAME\""),
    UNCHECK("uncheck", THING, "uncheck ROLE \"NAME\""),
    CHOOSE("choose", THING + "\\s+" + QUOTED, "choose ROLE \"NAME\" \"OPTION\""),
    HOVER("hover", THING, "hover ROLE \"NAME\""),
    SCROLL("scroll", "(bottom|top)", "scroll bottom|top"),
    GO_BACK("go back", "", "go back"),
    RELOAD("reload", "", "reload"),
    SEE("see", THING, "see ROLE \"NAME\""),
    UNSEEN("unseen", THING, "unseen ROLE \"NAME\""),
    FOCUSED("focused", THING, "focused ROLE \"NAME\""),
    STATUS("status", QUOTED, "status \"TEXT\""),
    COUNT("count", THING + "\\s+(\\d+)", "count ROLE [\"NAME\"] NUMBER"),
    STATE(
        "state",
        THING + "\\s+(expanded|collapsed|checked|unchecked|selected|unselected|disabled|enabled)",
        "state ROLE \"NAME\""
            + " expanded|collapsed|checked|unchecked|selected|unselected|disabled|enabled"),
    VALUE("value", THING + "\\s+" + QUOTED, "value ROLE \"NAME\" \"TEXT\""),
    TITLE("title", QUOTED, "title \"TEXT\""),
    AT("at", "(/\\S*)", "at /PATH/[#FRAGMENT]"),
    LEAVES_TO("leaves to", "(https?://\\S+)", "leaves to https://ADDRESS"),
    STORAGE_EMPTY("storage empty", "", "storage empty");

    private final String word;
    private final String form;
    private final Pattern pattern;

    Verb(String word, String arguments, String form) {
      this.word = word;
      this.form = form;
      this.pattern = Pattern.compile(word + (arguments.isEmpty() ? "" : "\\s+" + arguments));
    }
  }

  private static final Set<Verb> POINTING =
      Set.of(Verb.FOCUS, Verb.CLICK, Verb.TAP, Verb.CHECK, Verb.UNCHECK, Verb.CHOOSE, Verb.HOVER);

  static Journey read(String file, String text) {
    String sentence = "";
    boolean keyboardOnly = false;
    Manner manner = Manner.USUAL;
    List<Step> steps = new ArrayList<>();
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.startsWith("#")) {
        sentence = sentence.isEmpty() ? line.substring(1).strip() : sentence;
      } else if (line.equals("keyboard only")) {
        keyboardOnly = true;
      } else if (!line.isEmpty() && steps.isEmpty() && Setting.is(line)) {
        manner = Setting.put(manner, line);
      } else if (!line.isEmpty()) {
        Step step = step(file, i + 1, line);
        if (keyboardOnly && POINTING.contains(step.verb)) {
          throw new JourneyFault(file, i + 1, line + ": not by keyboard only; tab to it and press");
        }
        steps.add(step);
      }
    }
    if (sentence.isEmpty()) {
      throw new JourneyFault(file, 1, "begins with # and a sentence: what a reader can do");
    }
    if (steps.isEmpty() || steps.get(0).verb != Verb.OPEN) {
      throw new JourneyFault(
          file, steps.isEmpty() ? 1 : steps.get(0).line, "the first step opens a page");
    }
    return new Journey(file, sentence, manner, List.copyOf(steps));
  }

  private static Step step(String file, int number, String line) {
    for (Verb verb : Verb.values()) {
      Matcher matcher = verb.pattern.matcher(line);
      if (matcher.matches()) {
        List<String> words = new ArrayList<>();
        for (int g = 1; g <= matcher.groupCount(); g++) {
          String word = matcher.group(g) == null ? "" : matcher.group(g);
          words.add(word.replaceAll("\\\\(.)", "$1"));
        }
        return new Step(number, line, verb, List.copyOf(words));
      }
    }
    for (Verb verb : Verb.values()) {
      if (line.startsWith(verb.word)) {
        throw new JourneyFault(file, number, line + ": the form is: " + verb.form);
      }
    }
    if (Setting.is(line)) {
      throw new JourneyFault(file, number, line + ": settings come before the first step");
    }
    throw new JourneyFault(file, number, line + ": no such step; CONTRIBUTING.md lists them");
  }

  /** The reader's setup: the lines before the first step. */
  private static final class Setting {

    private static final Pattern FORM =
        Pattern.compile(
            "(width|height) (\\d{2,4})|scheme (dark|light)|scripts off|forced-colors|motion"
                + " reduced|print|touch");

    static boolean is(String line) {
      return FORM.matcher(line).matches();
    }

    static Manner put(Manner manner, String line) {
      String[] words = line.split(" ");
      return switch (words[0]) {
        case "width" -> manner.wide(Integer.parseInt(words[1]));
        case "height" -> manner.high(Integer.parseInt(words[1]));
        case "scheme" -> manner.inTheDark(words[1].equals("dark"));
        case "scripts" -> manner.withoutScripts();
        case "forced-colors" -> manner.inForcedColours();
        case "touch" -> manner.byTouch();
        case "motion" -> manner.inReducedMotion();
        default -> manner.onPaper();
      };
    }
  }
}
