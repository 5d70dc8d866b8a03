package dev.candor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The contents of the data files: works to cite, helplines, planned pages, reviews, translations.
 *
 * @param unreadable the paths of files that could not be read, wholly or in part
 */
public record Data(
    List<Entry<Reference>> references,
    List<Entry<Helpline>> helplines,
    List<Entry<Planned>> planned,
    List<Entry<Review>> reviews,
    List<Entry<TranslationRecord>> translations,
    Optional<Entry<RetractionLock>> retractions,
    Set<String> unreadable) {

  public static final Data EMPTY = new Data(List.of(), List.of(), List.of(), List.of(), List.of());

  /** The contents of files that can all be read. */
  public Data(
      List<Entry<Reference>> references,
      List<Entry<Helpline>> helplines,
      List<Entry<Planned>> planned,
      List<Entry<Review>> reviews,
      List<Entry<TranslationRecord>> translations) {
    this(references, helplines, planned, reviews, translations, Optional.empty(), Set.of());
  }

  public Data {
    references = List.copyOf(references);
    helplines = List.copyOf(helplines);
    planned = List.copyOf(planned);
    reviews = List.copyOf(reviews);
    translations = List.copyOf(translations);
    unreadable = Set.copyOf(unreadable);
  }

  /** The same for the pages in the site's own language, when there are also these others. */
  public Data without(List<Language> others) {
    List<Entry<Review>> own =
        reviews.stream()
            .filter(e -> others.stream().noneMatch(l -> e.item().page().startsWith(l.code() + "/")))
            .toList();
    return new Data(references, helplines, planned, own, translations, retractions, unreadable);
  }

  /** The same for the pages in another language, whose sign-offs are of {@code es/folder/id}. */
  public Data in(Language language) {
    String prefix = language.code() + "/";
    List<Entry<Review>> own = new ArrayList<>();
    for (Entry<Review> entry : reviews) {
      Review review = entry.item();
      if (review.page().startsWith(prefix)) {
        String page = review.page().substring(prefix.length());
        own.add(new Entry<>(review.of(page), entry.file(), entry.span()));
      }
    }
    List<Entry<TranslationRecord>> made =
        translations.stream().filter(e -> e.item().language().equals(language.code())).toList();
    return new Data(references, helplines, List.of(), own, made, retractions, unreadable);
  }

  /** One item of a data file, and its position. */
  public record Entry<T>(T item, dev.candor.source.SourceFile file, dev.candor.source.Span span) {}
}
