package dev.candor.engine;

import java.time.Instant;

/** This project's own site, as tests look at it. */
public final class RealSite {

  /** A date by which all of it had been written and signed off. */
  public static final Instant TODAY = Instant.parse("2026-12-01T12:00:00Z");

  private RealSite() {}
}
