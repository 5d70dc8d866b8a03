package dev.candor.importing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a source says about a post. Whatever is not set stays empty, and withheld. */
public final class PostBuilder {

  private final String file;
  private final int line;
  private final Set<String> labels = new LinkedHashSet<>();
  private final List<String> otherAddresses = new ArrayList<>();
  private String sourceId = "";
  private boolean page;
  private String title = "";
  private String body = "";
  private String withheld = "the export doesn't say that it was published";
  private String author = "";
  private String slug = "";
  private String path = "";
  private String summary = "";
  private String canonical = "";
  private Optional<LocalDate> published = Optional.empty();
  private Optional<LocalDate> updated = Optional.empty();

  public PostBuilder(String file, int line) {
    this.file = file;
    this.line = line;
  }

  public PostBuilder id(String id) {
    sourceId = id.strip();
    return this;
  }

  public PostBuilder page(boolean is) {
    page = is;
    return this;
  }

  public PostBuilder title(String text) {
    title = text.replaceAll("\\s+", " ").strip();
    return this;
  }

  public PostBuilder body(String html) {
    body = html;
    return this;
  }

  public String body() {
    return body;
  }

  /** Says that it was public: an empty reason; or why it was not. */
  public PostBuilder withheld(String reason) {
    withheld = reason;
    return this;
  }

  public PostBuilder author(String name) {
    author = name.replaceAll("\\s+", " ").strip();
    return this;
  }

  public PostBuilder slug(String name) {
    slug = name.strip();
    return this;
  }

  public PostBuilder path(String old) {
    path = old.strip();
    return this;
  }

  public PostBuilder address(String withQuery) {
    otherAddresses.add(withQuery);
    return this;
  }

  public PostBuilder label(String label) {
    if (!label.isBlank()) {
      labels.add(label.replaceAll("\\s+", " ").strip());
    }
    return this;
  }

  public PostBuilder summary(String text) {
    if (summary.isEmpty()) {
      summary = text.replaceAll("\\s+", " ").strip();
    }
    return this;
  }

  public PostBuilder canonical(String address) {
    canonical = address.strip();
    return this;
  }

  public PostBuilder published(Optional<LocalDate> day) {
    published = day;
    return this;
  }

  public PostBuilder updated(Optional<LocalDate> day) {
    updated = day;
    return this;
  }

  public ImportedPost build() {
    return new ImportedPost(
        sourceId,
        page,
        title,
        PackedText.of(body),
        withheld,
        author,
        slug,
        path,
        otherAddresses,
        List.copyOf(labels),
        summary,
        published,
        updated,
        canonical,
        file,
        line);
  }
}
