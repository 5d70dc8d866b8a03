package dev.candor.render;

import dev.candor.diagnostic.Diagnostic;

/** A template that failed, with the template's file, line and column. */
public final class RenderFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public RenderFault(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
