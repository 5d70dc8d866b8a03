package dev.candor.report;

/** A form in which programs want to be told what a check found. */
public interface ReportFormat {

  /** What people ask for it by: {@code sarif}. */
  String name();

  /** The name of its file in the folder of reports. */
  String fileName();

  /** Whether it is for a program that reads what the check prints, unless a file is named. */
  default boolean isPrinted() {
    return false;
  }

  /** The whole document; the same bytes for the same verdict. */
  byte[] write(CheckResult verdict);
}
