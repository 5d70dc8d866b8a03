package dev.candor.importing.listing;

import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/** Makes one listing of two that are about the same person. */
public final class ListingMerge {

  private final ListingSite site;
  private final Map<String, FieldShape> shapes;

  public ListingMerge(ListingSite site) {
    this.site = site;
    this.shapes = ShapeFields.of(site.kind());
  }

  /**
   * The result.
   *
   * @param text the page
   * @param why why it can't be made; empty if it can
   */
  public record Merged(String text, String why) {}

  /**
   * Adds what one page says to another. Where both say something else, what was checked counts
   * more, then what is newer, then the first.
   */
  public Merged of(String path, String text, String other) {
    if (!isWhole(path, text) || !isWhole(path, other)) {
      return new Merged("", "one of the two pages was written by hand: change them in the editor");
    }
    ListingDraft first = read(path, text);
    ListingDraft second = read(path, other);
    ListingDraft both = first.copy();
    both.merge(second, refusal -> {});
    first.single().forEach((field, said) -> keep(field, said, second, both));
    String one = first.body().strip();
    String more = second.body().strip();
    both.body(one.contains(more) ? one : one.isEmpty() ? more : one + "\n\n" + more);
    String merged = DraftText.of(both, shapes);
    Outcome<Page> page =
        new PageReader().read(SourceFile.of("content/" + path, merged), site.kinds());
    Optional<Diagnostic> fault = page.found().stream().filter(Diagnostic::isError).findFirst();
    return new Merged(merged, fault.map(Diagnostic::message).orElse(""));
  }

  /** A page as an import writes it, so that the next one finds it unchanged. */
  public String written(String path, String text) {
    return DraftText.of(read(path, text), shapes);
  }

  /** Of two that say as much on the same day, the first counts. */
  private static void keep(String field, Said said, ListingDraft second, ListingDraft both) {
    boolean even =
        second
            .single(field)
            .filter(other -> other.by() == said.by() && other.on().equals(said.on()))
            .isPresent();
    if (even && !said.isBlank()) {
      both.single().put(field, said);
    }
  }

  private static ListingDraft read(String path, String text) {
    return DraftReader.read(SourceFile.of("content/" + path, text));
  }

  /** Whether nothing of a page is lost when it is written again. */
  private boolean isWhole(String path, String text) {
    ListingDraft draft = read(path, text);
    return !text.contains(" #") && read(path, DraftText.of(draft, shapes)).sameAs(draft);
  }
}
