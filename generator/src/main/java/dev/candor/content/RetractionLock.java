package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a public snapshot of retractions says about the site's works; written by {@code candor
 * cite}.
 *
 * @param snapshot the day of the newest notice in the snapshot
 * @param sha256 of the snapshot
 * @param references a hash of the ids, DOIs and PubMed numbers of the works that were looked up
 */
public record RetractionLock(
    LocalDate snapshot, String sha256, String references, List<Marked> works) {

  static RetractionLock read(Fields f) {
    return new RetractionLock(
        f.date("snapshot", "The day of the newest notice in the snapshot."),
        f.text("sha256", "The hash of the snapshot."),
        f.text("references", "The hash of the works that were looked up."),
        f.objects("works", "Works with a notice.", Marked::read));
  }

  public RetractionLock {
    works = List.copyOf(works);
  }

  /** The mark of a work, if it has one. */
  public Optional<Marked> of(String id) {
    return works.stream().filter(work -> work.id().equals(id)).findFirst();
  }

  /**
   * A work with a notice.
   *
   * @param notice the DOI of the notice
   */
  public record Marked(
      String id,
      RetractionState state,
      Optional<LocalDate> on,
      Optional<String> notice,
      Optional<String> reason) {

    static Marked read(Fields f) {
      return new Marked(
          f.text("id", "The id of the work in references.yaml.", Form.SLUG),
          f.choice("state", "What became of it.", RetractionState.class),
          f.optionalDate("on", "The day of the notice."),
          f.optionalText("notice", "The DOI of the notice."),
          f.optionalText("reason", "Why, as the snapshot says."));
    }
  }
}
