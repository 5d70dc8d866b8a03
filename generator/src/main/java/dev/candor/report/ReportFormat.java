package dev.candor.report;

/** A format of findings for other programs. */
public interface ReportFormat {

  /** Its name on the command line: {@code sarif}. */
  String name();

  /** The name of its file in the folder of reports. */
  String fileName();

  /** Whether it is for a program that reads what the check prints, unless a file is named. */
  default boolean isPrinted() {
    return false;
  }

  /** The whole document; the same bytes for the same result. */
  byte[] write(CheckResult verdict);
}
