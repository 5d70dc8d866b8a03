package dev.candor.engine;

/** A request that makes no sense, such as an unknown target. */
public final class UsageFault extends Exception {

  private static final long serialVersionUID = 1L;

  public UsageFault(String message) {
    super(message);
  }
}
