package dev.candor.content.meaning;

import dev.candor.content.Page;
import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureReader;
import dev.candor.message.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page says to its readers: the fields that they see, and its paragraphs. Sign-offs and
 * translations record it, and the same rule tells for both whether a page still says the same.
 */
public final class Meaning {

  /**
   * A field or a paragraph.
   *
   * @param text as written
   * @param safety whether it concerns a reader's safety
   */
  public record Part(String text, boolean safety) {

    /** Its words and figures, and whatever else counts; empty if it says nothing. */
    public String meaning() {
      return MeaningOfText.of(text);
    }
  }

  /** The mark of a part that concerns safety. */
  private static final String SAFETY = "!";

  /** A telephone number. */
  private static final Pattern CALL = Pattern.compile("\\p{Nd}{3}[ \u00a0-]?\\p{Nd}{3}");

  private static final Pattern CARE =
      Pattern.compile("(?s)> *\\[!(EMERGENCY|SOON|ROUTINE|WARNING|CAUTION)].*");

  private final String hash;
  private final List<Part> parts;
  private final boolean english;

  private Meaning(String hash, List<Part> parts, boolean english) {
    this.hash = hash;
    this.parts = List.copyOf(parts);
    this.english = english;
  }

  /** What a page says, in a language with these units. */
  public static Meaning of(Page page, Units units) {
    List<Part> parts = new ArrayList<>();
    boolean myth = page.content().myth().isPresent();
    page.content().meaning().forEach(text -> parts.add(part(text, myth, units)));
    parts.add(new Part(String.join(", ", page.shared().contentNotes()), true));
    String text = page.file().text();
    String body = text.substring(Math.min(page.bodyStart(), text.length()));
    for (String paragraph : body.split("\n\\s*\n", -1)) {
      parts.add(part(paragraph.strip(), false, units));
    }
    return new Meaning(hash(page), parts, units.language().equals("en"));
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

  /** The fingerprint of a page's text, to the letter. */
  public static String hash(Page page) {
    return ExactText.hash(page);
  }

  /** The fingerprint of the text, to the letter. */
  public String hash() {
    return hash;
  }

  /** The fields that readers see, then the paragraphs. */
  public List<Part> parts() {
    return parts;
  }

  /** The fingerprint of each part that says anything; one that concerns safety has a mark. */
  public List<String> fingerprints() {
    return meant().stream()
        .map(p -> PartFingerprints.now(p.text()) + (p.safety() ? SAFETY : ""))
        .toList();
  }

  /**
   * Whether the page says what it said when a record of it was made: its text is the same, or
   * differs in what makes no difference to readers. That is white space, punctuation, capitals and
   * emphasis, and in English at most one corrected typing error in each part.
   *
   * @param hash the fingerprint of the text on record
   * @param known the fingerprints of its parts; without them, only the same text says the same
   */
  public boolean isStill(String hash, List<String> known) {
    return hash.equals(this.hash)
        || PartFingerprints.wasWhole(parts, hash)
        || !known.isEmpty() && hasParts(known);
  }

  private boolean hasParts(List<String> known) {
    List<Part> here = meant();
    if (here.size() != known.size()) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      String text = here.get(i).text();
      String before = bare(known.get(i));
      if (!PartFingerprints.all(text).contains(before)
          && !(english && PartFingerprints.isCorrected(text, before))) {
        return false;
      }
    }
    return true;
  }

  /** The parts that were not there when these fingerprints were taken, as written. */
  public List<String> changedSince(List<String> known) {
    return newSince(known).stream().map(Part::text).toList();
  }

  /** Whether a part that concerns safety was changed, added or deleted since then. */
  public boolean safetyChangedSince(List<String> known) {
    Set<String> here = new HashSet<>();
    meant().forEach(part -> here.addAll(PartFingerprints.all(part.text())));
    return newSince(known).stream().anyMatch(Part::safety)
        || known.stream().anyMatch(one -> one.endsWith(SAFETY) && !here.contains(bare(one)));
  }

  private List<Part> newSince(List<String> known) {
    Set<String> before = new HashSet<>(known.stream().map(Meaning::bare).toList());
    return meant().stream()
        .filter(part -> PartFingerprints.all(part.text()).stream().noneMatch(before::contains))
        .toList();
  }

  /** The parts that say anything. */
  private List<Part> meant() {
    return parts.stream().filter(part -> !part.meaning().isEmpty()).toList();
  }

  private static String bare(String fingerprint) {
    return fingerprint.endsWith(SAFETY)
        ? fingerprint.substring(0, fingerprint.length() - 1)
        : fingerprint;
  }
}
