package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the headings of one body and assigns their ids. */
final class Headings {

  private final HtmlOut out;
  private final InlineWriter inlines;
  private final Findings findings;

  /** Headings with an explicit id have it; the others get one when all explicit ids are known. */
  private final List<Heading> written = new ArrayList<>();

  private final Set<String> taken = new HashSet<>();

  Headings(HtmlOut out, InlineWriter inlines, Findings findings) {
    this.out = out;
    this.inlines = inlines;
    this.findings = findings;
  }

  void write(int level, InlineText text, Span span) {
    int brace = givenId(text);
    InlineText shown = text;
    String id = "";
    if (brace >= 0) {
      id = text.string(brace + 2, text.to() - 1);
      shown = text.between(text.from(), CharacterClasses.trimEnd(text.chars(), text.from(), brace));
      Span place = Span.of(text.source(brace), text.source(text.to() - 1) + 1);
      if (id.startsWith("_")) {
        reserved(id, place);
        id = "";
      } else if (!taken.add(id)) {
        findings.add(
            MarkdownRules.REPEATED_HEADING_ID,
            place,
            "another heading has the id \"" + id + "\"",
            "write {#" + id + "-2}");
        id = "";
      }
    }
    int index = written.size();
    inlines.read(shown);
    if (inlines.isEmpty()) {
      findings.add(
          MarkdownRules.EMPTY_HEADING,
          span,
          "this heading has no words",
          "write words after the #, or delete the line");
    }
    written.add(new Heading(level, id, inlines.plain(), span));
    out.line().slot(new Slot.HeadingStart(out.at(), span, index));
    out.pause();
    inlines.write();
    out.resume();
    out.slot(new Slot.HeadingEnd(out.at(), span, index));
    out.raw('\n').endWord();
  }

  private void reserved(String id, Span place) {
    String own = id.replaceFirst("^_+", "");
    findings.add(
        MarkdownRules.RESERVED_ID,
        place,
        "ids that begin with _ belong to the page itself",
        own.isEmpty() ? "choose another id, such as {#costs}" : "write {#" + own + "}");
  }

  /** The offset of a {@code {#id}} at the end, or -1. */
  static int givenId(InlineText text) {
    char[] all = text.chars();
    int i = text.to() - 1;
    if (i < text.from() || all[i] != '}') {
      return -1;
    }
    int end = i;
    while (--i >= text.from() && isIdPart(all[i])) {}
    boolean given = i > text.from() && i < end - 1 && all[i] == '#' && all[i - 1] == '{';
    boolean escaped = i - 2 >= text.from() && all[i - 2] == '\\';
    return given && !escaped ? i - 1 : -1;
  }

  private static boolean isIdPart(char c) {
    return CharacterClasses.isLetter(c) || CharacterClasses.isDigit(c) || c == '-' || c == '_';
  }

  List<Heading> all() {
    Map<String, Integer> times = new HashMap<>();
    List<Heading> all = new ArrayList<>();
    for (Heading heading : written) {
      all.add(
          heading.id().isEmpty()
              ? new Heading(
                  heading.level(),
                  free(slug(heading.text()), times),
                  heading.text(),
                  heading.span())
              : heading);
    }
    return all;
  }

  /** The slug, with -2, -3 and so on appended if a heading already has it. */
  private String free(String slug, Map<String, Integer> times) {
    String id = slug;
    int time = times.getOrDefault(slug, 1);
    while (!taken.add(id)) {
      id = slug + "-" + ++time;
    }
    times.put(slug, time);
    return id;
  }

  /** Letters, marks and digits in lower case, with a hyphen for anything between them. */
  static String slug(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    String composed = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    String normal = composed.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(normal.length());
    int i = 0;
    while (i < normal.length()) {
      int c = normal.codePointAt(i);
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      if (Character.isLetterOrDigit(c) || mark && slug.length() > 0) {
        slug.appendCodePoint(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
      i += Character.charCount(c);
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? "section" : slug.substring(0, end);
  }
}
