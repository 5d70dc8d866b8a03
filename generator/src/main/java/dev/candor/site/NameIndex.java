package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Planned;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every name that a page can be referred to by. A name is looked up as {@code folder/id}, then as
 * an id, a title, an alias; case, punctuation at the end and runs of white space don't count.
 */
final class NameIndex {

  /** What an ASCII character becomes in a name: itself in lower case, or a space. */
  private static final char[] PLAIN = new char[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
  }

  private final List<Map<String, List<Target>>> levels =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  private final Map<String, Planned> planned = new HashMap<>();
  private final UnaryOperator<List<Target>> elsewhere;
  private final @Nullable NameIndex source;
  private @Nullable List<String> all;

  NameIndex(List<Target> targets, List<Data.Entry<Planned>> plans) {
    this(targets, plans, null, UnaryOperator.identity());
  }

  /**
   * The names of pages in a language; a name that none of them has is looked for among those of the
   * source language, and {@code elsewhere} replaces a page found there by its translation.
   */
  NameIndex(
      List<Target> targets,
      List<Data.Entry<Planned>> plans,
      @Nullable NameIndex source,
      UnaryOperator<List<Target>> elsewhere) {
    this.source = source;
    this.elsewhere = elsewhere;
    for (Target target : targets) {
      List<String> names = target.names();
      for (int i = 0; i < names.size(); i++) {
        put(Math.min(i, levels.size() - 1), names.get(i), target);
      }
    }
    for (Data.Entry<Planned> plan : plans) {
      planned.putIfAbsent(normal(plan.item().title()), plan.item());
      for (String alias : plan.item().aliases()) {
        planned.putIfAbsent(normal(alias), plan.item());
      }
    }
  }

  private void put(int level, String name, Target target) {
    List<Target> known = levels.get(level).computeIfAbsent(name, n -> new ArrayList<>(1));
    if (!known.contains(target)) {
      known.add(target);
    }
  }

  /** The pages with a name at the first level at which there are any; empty if there are none. */
  List<Target> find(String name) {
    return findNormal(normal(name));
  }

  /** The same of a name that is in its normal form. */
  List<Target> findNormal(String wanted) {
    for (Map<String, List<Target>> level : levels) {
      List<Target> found = level.get(wanted);
      if (found != null) {
        return found;
      }
    }
    return source == null ? List.of() : elsewhere.apply(source.findNormal(wanted));
  }

  /** Whether a page of this name, in its normal form, is planned. */
  boolean isPlanned(String wanted) {
    return planned.containsKey(wanted);
  }

  /** Every name as written, some more than once; made when the first fault needs it. */
  synchronized List<String> all() {
    List<String> known = all;
    if (known == null) {
      known = new ArrayList<>();
      for (List<Target> found : levels.get(0).values()) {
        for (Target target : found) {
          known.add(target.page().id());
          known.add(target.title());
          known.addAll(target.page().shared().aliases());
        }
      }
      for (Planned plan : planned.values()) {
        known.add(plan.title());
      }
      if (source != null) {
        known.addAll(source.all());
      }
      all = known;
    }
    return known;
  }

  /** How suggestions name a page. */
  static Set<String> of(Target target) {
    Set<String> names = new HashSet<>(target.page().shared().aliases());
    names.add(target.page().id());
    names.add(target.title());
    return names;
  }

  /** NFC, lower case, single spaces, no punctuation at the end unless there is nothing else. */
  static String normal(String name) {
    char[] plain = new char[name.length()];
    int length = 0;
    for (int i = 0; i < plain.length; i++) {
      char c = name.charAt(i);
      if (c >= PLAIN.length) {
        return normalBeyondAscii(name);
      }
      char lower = PLAIN[c];
      if (lower != ' ' || length > 0 && plain[length - 1] != ' ') {
        plain[length++] = lower;
      }
    }
    length -= length > 0 && plain[length - 1] == ' ' ? 1 : 0;
    int end = length;
    while (end > 0 && isPunctuation(plain[end - 1])) {
      end--;
    }
    return new String(plain, 0, end == 0 ? length : end);
  }

  private static String normalBeyondAscii(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    int end = out.length();
    while (end > 0 && isPunctuation(out.charAt(end - 1))) {
      end--;
    }
    return (end == 0 ? out : out.delete(end, out.length())).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPunctuation(char c) {
    return ".?!:;,…".indexOf(c) >= 0 || c == ' ';
  }
}
