package dev.candor.house.offenders.b;

import dev.candor.house.offenders.a.Here;

/** Knows a class that knows it. */
public final class There {
  public Here here() {
    return new Here();
  }
}
