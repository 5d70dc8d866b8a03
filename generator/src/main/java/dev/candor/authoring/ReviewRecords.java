package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.Review;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of reviews.yaml. The values of a recorded page are changed in place, so that comments
 * stay where they are; a new page is inserted in alphabetical order.
 */
final class ReviewRecords {

  static final String PATH = "content/reviews.yaml";

  private static final String HEAD =
      """
      # Who has approved which version of which page, and when. Written by "candor sign-off": when a page
      # changes, its hash no longer matches, and the check asks for a new review.

      """;

  /** The fields that a new review changes; each has one word, or is a list on one line. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<=[\\s{,-]|^)(reviewer|on|hash|parts):[ \\t]+"
              + "(\"[^\"\\n]*\"|'[^'\\n]*'|\\[[^\\]]*]|[^\\s,}#]+)");

  /** What stands before the value of a hash on a line of its own. */
  private static final Pattern OWN_LINE = Pattern.compile("( *(?:- +)?)hash:[ \\t]+");

  private static final Pattern COMMENTED = Pattern.compile("(^|\\s)#");

  private final SourceFile file;
  private final LineMap lines;
  private final List<Data.Entry<Review>> entries;
  private final Map<String, Data.Entry<Review>> latest = new HashMap<>();

  ReviewRecords(SourceFile file, List<Data.Entry<Review>> entries) {
    this.file = file;
    this.lines = file.lines();
    this.entries = entries;
    for (Data.Entry<Review> entry : entries) {
      latest.merge(
          entry.item().page(), entry, (a, b) -> b.item().on().isBefore(a.item().on()) ? a : b);
    }
  }

  /** A page's latest review. */
  Optional<Review> latest(String page) {
    return Optional.ofNullable(latest.get(page)).map(Data.Entry::item);
  }

  /** A replacement of part of the text. */
  private record Edit(int start, int end, String text) {}

  /** The file with these reviews added; empty if reading it back gives something else. */
  Optional<String> with(List<Review> reviews) {
    List<Edit> edits = new ArrayList<>();
    TreeMap<Integer, StringBuilder> added = new TreeMap<>();
    List<Review> expected = new ArrayList<>();
    entries.forEach(entry -> expected.add(entry.item()));
    for (Review review : reviews.stream().sorted(Comparator.comparing(Review::page)).toList()) {
      Data.Entry<Review> old = latest.get(review.page());
      if (old == null) {
        added.computeIfAbsent(placeFor(review), at -> new StringBuilder()).append(text(review));
      } else {
        change(old, review, edits);
        expected.remove(old.item());
      }
      expected.add(review);
    }
    added.forEach((at, text) -> edits.add(new Edit(at, at, text.toString())));
    String text = apply(edits);
    return reads(text, expected) ? Optional.of(text) : Optional.empty();
  }

  private String apply(List<Edit> edits) {
    String before = file.text();
    if (before.isBlank()) {
      before = HEAD;
    } else if (!before.endsWith("\n")) {
      before += "\n";
    }
    StringBuilder text = new StringBuilder(before);
    edits.sort(Comparator.comparingInt(Edit::start).reversed());
    for (Edit edit : edits) {
      int start = Math.min(edit.start(), text.length());
      text.replace(start, Math.min(edit.end(), text.length()), edit.text());
    }
    return text.toString();
  }

  /**
   * The offset before the first page that comes later in the alphabet, and before the comment above
   * it.
   */
  private int placeFor(Review review) {
    for (Data.Entry<Review> entry : entries) {
      if (entry.item().page().compareTo(review.page()) > 0) {
        int line = lines.line(entry.span().start());
        while (line > 1 && lines.textOf(line - 1).stripLeading().startsWith("#")) {
          line--;
        }
        return lines.start(line);
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String text(Review review) {
    return "- page: "
        + review.page()
        + "\n  reviewer: "
        + review.reviewer()
        + "\n  on: "
        + review.on()
        + "\n  hash: "
        + review.hash()
        + "\n  parts: "
        + parts(review)
        + "\n";
  }

  private static String parts(Review review) {
    return review.parts().stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
  }

  private void change(Data.Entry<Review> old, Review review, List<Edit> edits) {
    int at = entries.indexOf(old);
    int end = at + 1 < entries.size() ? entries.get(at + 1).span().start() : file.text().length();
    Matcher field = FIELD.matcher(file.text()).region(old.span().start(), end);
    field.useTransparentBounds(true);
    int added = -1;
    boolean own = false;
    while (field.find()) {
      int line = lines.line(field.start());
      String before = file.text().substring(lines.start(line), field.start());
      if (!COMMENTED.matcher(before).find()) {
        String name = field.group(1);
        edits.add(new Edit(field.start(2), field.end(2), value(review, name)));
        added = name.equals("hash") ? edits.size() - 1 : added;
        own |= name.equals("parts");
      }
    }
    if (!own && added >= 0) {
      edits.set(added, withParts(edits.get(added), review));
    }
  }

  private static String value(Review review, String name) {
    return switch (name) {
      case "reviewer" -> review.reviewer();
      case "on" -> review.on().toString();
      case "parts" -> parts(review);
      default -> review.hash();
    };
  }

  /** The new hash, followed by the parts, which records of earlier versions lack. */
  private Edit withParts(Edit hash, Review review) {
    int line = lines.line(hash.start());
    String before = file.text().substring(lines.start(line), hash.start());
    Matcher key = OWN_LINE.matcher(before);
    String between = key.matches() ? "\n" + " ".repeat(key.end(1)) : ", ";
    return new Edit(hash.start(), hash.end(), hash.text() + between + "parts: " + parts(review));
  }

  private static boolean reads(String text, List<Review> expected) {
    Outcome<Data> read = DataReader.read(List.of(SourceFile.of(PATH, text)));
    List<Review> got = new ArrayList<>();
    read.value().reviews().forEach(entry -> got.add(entry.item()));
    Comparator<Review> order =
        Comparator.comparing(Review::page)
            .thenComparing(Review::on)
            .thenComparing(Review::reviewer)
            .thenComparing(Review::hash);
    got.sort(order);
    expected.sort(order);
    return got.equals(expected) && read.found().stream().noneMatch(Diagnostic::isError);
  }
}
