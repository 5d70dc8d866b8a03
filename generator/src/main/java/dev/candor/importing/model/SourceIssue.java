package dev.candor.importing.model;

/** Something wrong in a file of a source; line and column are from 1, or 0 if unknown. */
public record SourceIssue(String file, int line, int column, String message) {

  /** {@code file:line:column}. */
  public String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
