package dev.candor.content;

import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureReader;
import dev.candor.message.Units;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a translation was made from: the fields and paragraphs of a page, with a fingerprint of
 * each.
 *
 * @param parts the fields that readers see, then the paragraphs, as written
 */
public record SourceText(List<Part> parts) {

  /**
   * A field or a paragraph.
   *
   * @param text as written
   * @param safety whether it concerns a reader's safety
   */
  public record Part(String text, boolean safety) {}

  /** The mark of a part that concerns safety. */
  private static final String SAFETY = "!";

  /** Enough of a fingerprint to tell the paragraphs of one page apart. */
  private static final int SHORT = 10;

  /** Tells fingerprints from those of earlier records, in which fewer signs counted. */
  private static final String EDITION = "2\n";

  /** A telephone number. */
  private static final Pattern CALL = Pattern.compile("\\p{Nd}{3}[ \u00a0-]?\\p{Nd}{3}");

  private static final Pattern CARE =
      Pattern.compile("(?s)> *\\[!(EMERGENCY|SOON|ROUTINE|WARNING|CAUTION)].*");

  public SourceText {
    parts = List.copyOf(parts);
  }

  /** The text of a page, in a language with these units. */
  public static SourceText of(Page page, Units units) {
    List<Part> parts = new ArrayList<>();
    boolean myth = page.content().myth().isPresent();
    page.content().meaning().forEach(text -> parts.add(part(text, myth, units)));
    parts.add(new Part(String.join(", ", page.shared().contentNotes()), true));
    String text = page.file().text();
    String body = text.substring(Math.min(page.bodyStart(), text.length()));
    for (String paragraph : body.split("\n\\s*\n", -1)) {
      parts.add(part(paragraph.strip(), false, units));
    }
    return new SourceText(parts);
  }

  /**
   * Whether a part concerns a reader's safety: a care callout, a content note, a misconception, a
   * number to call, a dose, a share, a length of time.
   */
  private static Part part(String text, boolean safety, Units units) {
    boolean concerns =
        safety
            || CARE.matcher(text).matches()
            || CALL.matcher(text).find()
            || figures(FigureReader.visible(text), units).anyMatch(Figure::isSafety);
    return new Part(text, concerns);
  }

  private static Stream<Figure> figures(String text, Units units) {
    return Stream.concat(
        FigureReader.in(text, units).stream(), FigureReader.inWords(text, units).stream());
  }

  /** The fingerprint of the whole text. */
  public String hash() {
    return Hash.of(EDITION + joined(MeaningOfText::of));
  }

  /** Whether this is the text of which a fingerprint was taken, now or by an earlier Candor. */
  public boolean has(String hash) {
    return hash().equals(hash) || Hash.of(joined(MeaningOfText::earlier)).equals(hash);
  }

  private String joined(UnaryOperator<String> meaning) {
    List<String> all = parts.stream().map(Part::text).map(meaning).toList();
    return String.join("\n", all.stream().filter(text -> !text.isEmpty()).toList());
  }

  /** The fingerprint of each part; that of a part that concerns safety has a mark. */
  public List<String> fingerprints() {
    return meant().stream().map(p -> now(p.text()) + (p.safety() ? SAFETY : "")).toList();
  }

  /** The parts that were not there when these fingerprints were taken, as written. */
  public List<String> changedSince(List<String> known) {
    return newSince(known).stream().map(Part::text).toList();
  }

  /** Whether a part that concerns safety was changed, added or deleted since then. */
  public boolean safetyChangedSince(List<String> known) {
    Set<String> here = new TreeSet<>();
    for (Part part : meant()) {
      here.add(now(part.text()));
      here.add(earlier(part.text()));
    }
    return newSince(known).stream().anyMatch(Part::safety)
        || known.stream().anyMatch(one -> one.endsWith(SAFETY) && !here.contains(bare(one)));
  }

  /**
   * Whether it differs from the text of which these fingerprints were taken by corrected typing
   * errors alone, at most one in each part; only of texts in English.
   */
  public boolean onlyTypingErrorsSince(List<String> known) {
    List<Part> here = meant();
    if (here.size() != known.size()) {
      return false;
    }
    int corrected = 0;
    for (int i = 0; i < here.size(); i++) {
      String text = here.get(i).text();
      String before = bare(known.get(i));
      if (!now(text).equals(before) && !earlier(text).equals(before)) {
        if (!isCorrected(text, before)) {
          return false;
        }
        corrected++;
      }
    }
    return corrected > 0;
  }

  private static boolean isCorrected(String text, String before) {
    return TypingErrors.isOnly(
            text, MeaningOfText.of(text), old -> fingerprint(EDITION + old).equals(before))
        || TypingErrors.isOnly(
            text, MeaningOfText.earlier(text), old -> fingerprint(old).equals(before));
  }

  private List<Part> newSince(List<String> known) {
    Set<String> bare = new LinkedHashSet<>(known.stream().map(SourceText::bare).toList());
    return meant().stream()
        .filter(p -> !bare.contains(now(p.text())) && !bare.contains(earlier(p.text())))
        .toList();
  }

  /** The parts that say anything. */
  private List<Part> meant() {
    return parts.stream().filter(part -> !MeaningOfText.of(part.text()).isEmpty()).toList();
  }

  private static String now(String part) {
    return fingerprint(EDITION + MeaningOfText.of(part));
  }

  private static String earlier(String part) {
    return fingerprint(MeaningOfText.earlier(part));
  }

  private static String fingerprint(String meaning) {
    return Hash.of(meaning).substring(0, SHORT);
  }

  private static String bare(String fingerprint) {
    return fingerprint.endsWith(SAFETY)
        ? fingerprint.substring(0, fingerprint.length() - 1)
        : fingerprint;
  }
}
