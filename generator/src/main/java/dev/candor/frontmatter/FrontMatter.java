package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields at the top of a page.
 *
 * @param bodyStart the offset at which the page's text starts
 */
public record FrontMatter(Yaml.Mapping fields, int bodyStart) {

  /**
   * SnakeYAML takes seconds to read a scalar of several megabytes; real front matter is far
   * shorter.
   */
  private static final int MOST = 64 << 10;

  /** How much of a field a remedy quotes. */
  private static final int SHOWN = 40;

  /** A field that begins a line. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z]*:[ \\n]");

  /** A line that can be a field, or a part of one. */
  private static final Pattern FIELD = Pattern.compile("^(\\s+\\S|- |#|[A-Za-z][A-Za-z0-9_-]*:)");

  /** Reads the fields between the first two lines of three dashes; never throws. */
  public static Outcome<FrontMatter> read(SourceFile file) {
    Findings findings = new Findings(file);
    String text = file.text();
    int opening = opening(text, findings);
    if (opening < 0) {
      return findings.with(new FrontMatter(Yaml.Mapping.EMPTY, 0));
    }
    int from = lineAfter(text, opening);
    int closing = from;
    while (closing < text.length() && !isFence(text, closing)) {
      closing = lineAfter(text, closing);
    }
    if (closing >= text.length()) {
      unclosed(text, opening, from, findings);
      return findings.with(new FrontMatter(Yaml.Mapping.EMPTY, text.length()));
    }
    if (MergeConflicts.first(file, Span.of(0, closing)) >= 0) {
      MergeConflicts.report(file, Span.of(0, text.length()), findings);
      return findings.with(new FrontMatter(Yaml.Mapping.EMPTY, text.length()));
    }
    int bodyStart = lineAfter(text, closing);
    if (closing - from > MOST) {
      findings.add(
          YamlRules.FRONT_MATTER,
          Span.of(opening, opening + 3),
          "the front matter has " + (closing - from >> 10) + " KiB; 64 is the most",
          "move text below the closing ---");
      return findings.with(new FrontMatter(Yaml.Mapping.EMPTY, bodyStart));
    }
    Outcome<Yaml> yaml = YamlReader.read(file, Span.of(from, closing));
    findings.addAll(yaml.found());
    Yaml.Mapping fields = asMapping(yaml.value(), from, findings);
    Span body = Span.of(bodyStart, text.length());
    if (MergeConflicts.first(file, body) >= 0) {
      MergeConflicts.report(file, body, findings);
      return findings.with(new FrontMatter(fields, text.length()));
    }
    reportSecond(text, bodyStart, findings);
    return findings.with(new FrontMatter(fields, bodyStart));
  }

  /** Reports fields between dashes where the text should begin. */
  private static void reportSecond(String text, int bodyStart, Findings findings) {
    int at = bodyStart;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (isFence(text, at)
        && KEY.matcher(text).region(lineAfter(text, at), text.length()).lookingAt()) {
      findings.add(
          YamlRules.FRONT_MATTER,
          Span.of(at, at + 3),
          "a second front matter begins here, and readers would see it",
          "move what you need of it above the --- before it, and delete the rest");
    }
  }

  /** The offset of the opening line, or -1 with a finding. */
  private static int opening(String text, Findings findings) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (!isFence(text, at)) {
      int end = lineAfter(text, at);
      String first = text.substring(at, end).strip();
      if (isLikeFence(first)) {
        findings.add(
            YamlRules.FRONT_MATTER,
            Span.of(at, at + first.length()),
            "these are not the three dashes that begin the front matter",
            "make this line ---, and also the one below the last field");
        return -1;
      }
      findings.add(
          YamlRules.FRONT_MATTER,
          Span.NONE,
          "the page doesn't begin with its front matter",
          "put a line of three dashes (---) first, then fields such as title: ..., then --- again");
      return -1;
    }
    if (at > 0) {
      findings.add(
          YamlRules.FRONT_MATTER,
          Span.of(at, at + 3),
          "the front matter doesn't begin on the first line of the file",
          "delete everything above it");
    }
    return at;
  }

  private static void unclosed(String text, int opening, int from, Findings findings) {
    for (int line = from; line < text.length(); line = lineAfter(text, line)) {
      String trimmed = text.substring(line, lineAfter(text, line)).strip();
      if (isLikeFence(trimmed)) {
        findings.add(
            YamlRules.FRONT_MATTER,
            Span.of(text.indexOf(trimmed, line), text.indexOf(trimmed, line) + trimmed.length()),
            "the front matter is not closed",
            "if this line is meant to close it, make it three dashes: ---");
        return;
      }
    }
    findings.add(
        YamlRules.FRONT_MATTER,
        Span.of(opening, opening + 3),
        "the front matter that begins here is never closed",
        "put a line of three dashes (---) below the last field" + lastField(text, from));
  }

  /** The last field before the text, quoted from its beginning. */
  private static String lastField(String text, int from) {
    String last = "";
    for (int line = from; line < text.length(); line = lineAfter(text, line)) {
      String written = text.substring(line, lineAfter(text, line)).stripTrailing();
      boolean field = FIELD.matcher(written).find();
      if (!field && !written.isEmpty()) {
        break;
      }
      last = field ? written.strip() : last;
    }
    return last.isEmpty()
        ? ""
        : ", " + (last.length() > SHOWN ? last.substring(0, SHOWN) + "…" : last);
  }

  /** Too few or too many dashes, or the long dashes that word processors substitute. */
  private static boolean isLikeFence(String line) {
    return !line.isEmpty()
        && line.chars().allMatch(c -> c == '-' || c == '\u2013' || c == '\u2014')
        && (line.length() > 1 || line.charAt(0) == '\u2014');
  }

  private static boolean isFence(String text, int line) {
    if (!text.startsWith("---", line)) {
      return false;
    }
    int at = line + 3;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static int lineAfter(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static Yaml.Mapping asMapping(Yaml yaml, int from, Findings findings) {
    if (yaml instanceof Yaml.Mapping fields) {
      return fields;
    }
    if (!(yaml instanceof Yaml.Scalar scalar && scalar.isNull())) {
      findings.add(
          YamlRules.SYNTAX,
          yaml.span(),
          "the front matter must consist of fields, one to a line",
          "write each as key: value");
    }
    return new Yaml.Mapping(List.of(), Span.of(from, from));
  }
}
