package dev.candor.source;

/**
 * A fault of a file found before it is interpreted.
 *
 * @param offset a place in the text of {@code file}
 * @param rule one of the ids below
 * @param file empty if its text could not be read
 */
public record SourceFault(
    String path, int offset, String rule, String message, String suggestion, SourceFile file) {

  public static final String ENCODING = "encoding";
  public static final String SIZE = "file-size";
  public static final String NAME = "file-name";
  public static final String COLLISION = "name-collision";
  public static final String LINK = "symlink";
  public static final String STRAY = "stray-file";
  public static final String MISSING = "missing-folder";

  /** A fault of the file as a whole. */
  static SourceFault of(String path, String rule, String message, String suggestion) {
    return new SourceFault(path, 0, rule, message, suggestion, SourceFile.of(path, ""));
  }
}
