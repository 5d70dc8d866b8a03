package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.text.HtmlEscape;
import dev.candor.text.Utf8;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the terms of the glossary in running text: whole words, longest name first, any case (but a
 * name all in capitals only as such), any white space between words, and in the plural. One
 * glossary serves many threads.
 */
final class Glossary {

  private static final int FILTER = 1 << 16;

  /** The lower case of an ASCII letter or digit; 0 of all others. */
  private static final char[] LOWER = new char[128];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = isWord(c) ? lower(c) : 0;
    }
  }

  private final Map<Integer, List<Name>> byFirstWord = new HashMap<>();

  /** Which low bits of first words' hashes occur: most words of a text end their look-up here. */
  private final BitSet filter = new BitSet(FILTER);

  private record Name(String text, boolean exact, Target term) {}

  private Glossary() {}

  /**
   * The glossary of these terms with the plurals of a language, and the names that two terms share.
   */
  static Outcome<Glossary> of(List<Target> terms, String language) {
    Glossary glossary = new Glossary();
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Target> owners = new HashMap<>();
    for (Target term : terms) {
      for (String name : names(term)) {
        Target owner = owners.putIfAbsent(NameIndex.normal(name), term);
        if (owner != null && !owner.equals(term)) {
          Page page = term.page();
          found.add(
              SiteRules.TERM_COLLISION
                  .at(
                      page.file(),
                      page.placeOf(page.title().equals(name) ? "title" : "aliases"),
                      "\"" + name + "\" is also a name of " + owner.page().file().path())
                  .suggesting("remove it from one of the two"));
        } else if (owner == null) {
          glossary.add(name, isExact(name), term);
        }
      }
    }
    Plurals plurals = Plurals.of(language);
    for (Target term : terms) {
      for (String name : names(term)) {
        for (String plural : plurals.of(name, isExact(name))) {
          if (owners.putIfAbsent(NameIndex.normal(plural), term) == null) {
            glossary.add(plural, isExact(name), term);
          }
        }
      }
    }
    for (List<Name> names : glossary.byFirstWord.values()) {
      names.sort(Comparator.comparingInt((Name n) -> -n.text().length()).thenComparing(Name::text));
    }
    return Outcome.of(glossary, found);
  }

  private static List<String> names(Target term) {
    List<String> names = new ArrayList<>();
    names.add(term.title());
    names.addAll(term.page().shared().aliases());
    return names;
  }

  /** Whether a name is all in capitals, such as an abbreviation. */
  private static boolean isExact(String name) {
    return name.strip().length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private void add(String name, boolean exact, Target term) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    String escaped = HtmlEscape.of(text);
    int end = 0;
    int hash = 0;
    while (end < escaped.length() && isWord(escaped.charAt(end))) {
      hash = 31 * hash + lower(escaped.charAt(end++));
    }
    if (end > 0) {
      byFirstWord.computeIfAbsent(hash, h -> new ArrayList<>()).add(new Name(escaped, exact, term));
      filter.set(hash & (FILTER - 1));
    }
  }

  /** Receives each term that was found. */
  interface Sink {
    void found(int start, int end, Target term);
  }

  /** Goes through a run of escaped text once and reports each term, left to right. */
  void scan(byte[] html, int from, int to, Sink sink) {
    int at = from;
    while (at < to) {
      int start = at;
      int hash = 0;
      while (at < to) {
        byte b = html[at];
        char lower = b >= 0 ? LOWER[b] : lowerWord(html, at);
        if (lower == 0) {
          break;
        }
        hash = 31 * hash + lower;
        at++;
        if (b < 0) {
          at += Utf8.size(b) - 1;
        }
      }
      if (at == start) {
        at += Utf8.size(html[at]);
        continue;
      }
      List<Name> names = filter.get(hash & (FILTER - 1)) ? byFirstWord.get(hash) : null;
      if (names != null && startsFreely(html, from, start)) {
        for (Name name : names) {
          int end = match(name, html, start, to);
          if (end > 0) {
            sink.found(start, end, name.term());
            at = end;
            break;
          }
        }
      }
    }
  }

  /** The character at an offset; characters beyond the first plane aren't part of words. */
  private static char charAt(byte[] html, int at) {
    int point = Utf8.codePoint(html, at);
    return Character.isBmpCodePoint(point) ? (char) point : 0;
  }

  private static char lowerWord(byte[] html, int at) {
    char c = charAt(html, at);
    return isWord(c) ? lower(c) : 0;
  }

  private static boolean isWord(byte[] html, int at) {
    return isWord(charAt(html, at));
  }

  private static boolean startsFreely(byte[] html, int from, int start) {
    return start == from
        || html[start - 1] != '&'
            && !(html[start - 1] == '-'
                && start - 1 > from
                && isWord(html, Utf8.before(html, start - 1)));
  }

  /** Where a name that begins at an offset ends, or -1 if it isn't there. */
  private static int match(Name name, byte[] html, int start, int to) {
    String text = name.text();
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      char wanted = text.charAt(i);
      if (wanted == ' ') {
        int spaces = at;
        while (spaces < to && isSpace(charAt(html, spaces))) {
          spaces += Utf8.size(html[spaces]);
        }
        if (spaces == at) {
          return -1;
        }
        at = spaces;
      } else if (at < to && same(wanted, charAt(html, at), name.exact())) {
        at += Utf8.size(html[at]);
      } else {
        return -1;
      }
    }
    boolean ends =
        at == to || !isWord(html, at) && !(html[at] == '-' && at + 1 < to && isWord(html, at + 1));
    return ends ? at : -1;
  }

  private static boolean same(char wanted, char there, boolean exact) {
    return wanted == there || !exact && lower(wanted) == lower(there);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\u00a0';
  }

  private static boolean isWord(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }
}
