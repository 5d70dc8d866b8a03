package dev.candor.source;

import org.jspecify.annotations.Nullable;

/** One text file as it was read. */
public final class SourceFile {

  private final String path;
  private final String text;
  private final boolean plain;

  /** Made when first asked for; threads that ask at the same time make equal ones. */
  private @Nullable LineMap lines;

  /**
   * A file as it was read.
   *
   * @param path from the project's root, with {@code /} between the parts
   * @param text with LF line ends and no byte order mark
   * @param plain whether the text is known to have no invisible characters
   */
  public SourceFile(String path, String text, boolean plain) {
    this.path = path;
    this.text = text;
    this.plain = plain;
  }

  /** A file made from a given text, for tests and for files that could not be read (empty text). */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, false);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Whether the text is known to have no invisible characters. */
  public boolean plain() {
    return plain;
  }

  /** By path and text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof SourceFile file
            && path.equals(file.path)
            && text.equals(file.text)
            && plain == file.plain;
  }

  /** By the path alone: files rarely differ only in their text, and it is long. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }

  /** The SHA-256 of the text in hex; computed at each call, since it is rarely needed. */
  public String hash() {
    return Hash.of(text);
  }

  /** The last part of the path: {@code first-session.md}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name without its ending: {@code first-session}. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** All of the path before the name: {@code content/articles}. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Where its lines begin; kept, since a file with one finding often has hundreds. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(text);
      lines = known;
    }
    return known;
  }
}
