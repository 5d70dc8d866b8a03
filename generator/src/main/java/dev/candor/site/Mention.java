package dev.candor.site;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/**
 * A place in the sources that names a page.
 *
 * @param span all of it: the id in a field, or the whole reference or link in a text
 */
public record Mention(SourceFile file, Span span, Form form) {

  /** How the page is named. */
  public enum Form {
    /** By its id, in front matter or in the settings. */
    FIELD,
    /** {@code [[name]]}. */
    REFERENCE,
    /** {@code ![[name]]}. */
    EMBED,
    /** {@code [words](../folder/id.md)} or {@code [words](/folder/id/)}. */
    LINK,
    /** A record of its review or of a translation of it. */
    RECORD
  }

  /** What is written there. */
  public String written() {
    return file.text().substring(span.start(), span.end());
  }
}
