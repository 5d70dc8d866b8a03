package dev.candor.importing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A post or page of a source.
 *
 * @param sourceId what identifies it in its source, the same in every export
 * @param page whether the source calls it a page, not a post
 * @param title plain text, may be empty
 * @param body its HTML
 * @param withheld why it must not be public; empty if its source proves that it was
 * @param author the author's name; empty if unknown
 * @param slug the name that the source gave it in its address; may be empty
 * @param path its old path, such as {@code /2024/03/name.html}; empty if it had none
 * @param otherAddresses addresses of it that have a query, such as {@code /?p=12}
 * @param labels its labels and categories
 * @param summary what the source says it is about; may be empty
 * @param canonical another address that it names as the original; may be empty
 * @param file the file it is from
 * @param line the line where it begins there
 */
public record ImportedPost(
    String sourceId,
    boolean page,
    String title,
    PackedText body,
    String withheld,
    String author,
    String slug,
    String path,
    List<String> otherAddresses,
    List<String> labels,
    String summary,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    String canonical,
    String file,
    int line) {

  public ImportedPost {
    otherAddresses = List.copyOf(otherAddresses);
    labels = List.copyOf(labels);
  }

  /** The same with another id. */
  ImportedPost named(String id) {
    return new ImportedPost(
        id,
        page,
        title,
        body,
        withheld,
        author,
        slug,
        path,
        otherAddresses,
        labels,
        summary,
        published,
        updated,
        canonical,
        file,
        line);
  }

  public boolean isPublic() {
    return withheld.isEmpty();
  }
}
