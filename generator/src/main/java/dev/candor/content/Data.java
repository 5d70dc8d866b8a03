package dev.candor.content;

import java.util.List;

/** The contents of the data files: works to cite, helplines, planned pages, reviews. */
public record Data(
    List<Entry<Reference>> references,
    List<Entry<Helpline>> helplines,
    List<Entry<Planned>> planned,
    List<Entry<Review>> reviews) {

  public static final Data EMPTY = new Data(List.of(), List.of(), List.of(), List.of());

  public Data {
    references = List.copyOf(references);
    helplines = List.copyOf(helplines);
    planned = List.copyOf(planned);
    reviews = List.copyOf(reviews);
  }

  /** One item of a data file, and its position. */
  public record Entry<T>(T item, dev.candor.source.SourceFile file, dev.candor.source.Span span) {}
}
