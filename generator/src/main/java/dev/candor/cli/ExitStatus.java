package dev.candor.cli;

/** The program's exit statuses; scripts rely on them. */
final class ExitStatus {

  static final int DONE = 0;
  static final int FAULTY_CONTENT = 1;
  static final int WRONG_USAGE = 2;
  static final int ENVIRONMENT = 3;

  private ExitStatus() {}
}
