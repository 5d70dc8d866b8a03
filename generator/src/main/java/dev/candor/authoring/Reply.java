package dev.candor.authoring;

import java.util.List;

/**
 * The answer to an editor's request: that it is done, or why not.
 *
 * @param lines what to print, line by line
 */
public record Reply(Status status, List<String> lines) {

  public Reply {
    lines = List.copyOf(lines);
  }

  /** How it ended. */
  public enum Status {
    DONE,
    /** The content has errors that must be fixed first. */
    FAULTY,
    /** The request can't be met. */
    REFUSED
  }

  public static Reply done(List<String> lines) {
    return new Reply(Status.DONE, lines);
  }

  public static Reply refused(List<String> reasons) {
    return new Reply(Status.REFUSED, reasons);
  }

  public boolean isDone() {
    return status == Status.DONE;
  }

  /** All lines, each with its line end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
