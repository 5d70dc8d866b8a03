package dev.candor.house.offenders.b;

import dev.candor.house.offenders.a.Here;

/** Depends on a class that depends on it. */
public final class There {
  public Here here() {
    return new Here();
  }
}
