package dev.candor.site;

import dev.candor.content.TranslationRecord;
import dev.candor.content.meaning.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a page in one language compares with the page it is translated from.
 *
 * @param source the page it is translated from, if there is one
 * @param record what was recorded when it was translated
 * @param changed the parts of the source that changed since, as they are now
 * @param safety whether what changed concerns a reader's safety
 */
public record Twin(
    State state,
    Optional<LinkedPage> source,
    Optional<TranslationRecord> record,
    List<String> changed,
    boolean safety) {

  /** The states of a page in a language. */
  public enum State {
    /** Translated from the source as it is. */
    FRESH,
    /** Translated from an earlier version of the source. */
    STALE,
    /** Translated from nobody knows which version. */
    UNRECORDED,
    /** Not translated. */
    MISSING,
    /** Translated from a page that no longer exists. */
    ORPHAN,
    /** Written in this language, and translated from nothing. */
    HERE_ONLY
  }

  public Twin {
    changed = List.copyOf(changed);
  }

  /**
   * The pages of a source that a translation without one may translate: those that are what its
   * record says, or whose record has lost its translation.
   */
  public static Stream<String> renamed(Site site, Site source, LinkedPage page) {
    Map<String, TranslationRecord> records = site.edition().records();
    Optional<TranslationRecord> own = Optional.ofNullable(records.get(page.target().key()));
    Set<String> here = new HashSet<>();
    site.pages().forEach(one -> here.add(one.target().key()));
    return source.pages().stream()
        .filter(one -> one.page().kind().name().equals(page.page().kind().name()))
        .filter(one -> !here.contains(one.target().key()))
        .filter(
            one ->
                own.map(r -> source.meaningOf(one).isStill(r.hash(), r.parts()))
                    .orElse(records.containsKey(one.target().key())))
        .map(one -> one.target().key());
  }

  /** The state of a page of a site that is a translation. */
  public static Twin of(Site site, LinkedPage page) {
    String key = page.target().key();
    Optional<TranslationRecord> record = Optional.ofNullable(site.edition().records().get(key));
    Optional<LinkedPage> source =
        site.edition().source().flatMap(main -> Optional.ofNullable(main.byKey().get(key)));
    if (source.isEmpty()) {
      boolean kept = site.edition().source().filter(s -> s.withheld().contains(key)).isPresent();
      boolean made =
          record.isPresent() || page.page().translation().flatMap(t -> t.how()).isPresent();
      return new Twin(
          made && !kept ? State.ORPHAN : State.HERE_ONLY, source, record, List.of(), false);
    }
    if (record.isEmpty()) {
      return new Twin(State.UNRECORDED, source, record, List.of(), false);
    }
    Meaning said = site.edition().source().orElse(site).meaningOf(source.get());
    List<String> known = record.get().parts();
    boolean same = said.isStill(record.get().hash(), known);
    return new Twin(
        same ? State.FRESH : State.STALE,
        source,
        record,
        same ? List.of() : said.changedSince(known),
        !same && said.safetyChangedSince(known));
  }
}
