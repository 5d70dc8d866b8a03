package dev.candor.engine;

/** What was asked for can't be meant: no such target, for one. */
public final class UsageFault extends Exception {

  private static final long serialVersionUID = 1L;

  public UsageFault(String message) {
    super(message);
  }
}
