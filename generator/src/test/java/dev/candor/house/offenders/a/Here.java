package dev.candor.house.offenders.a;

import dev.candor.house.offenders.b.There;

/** Depends on a class that depends on it. */
public final class Here {
  public There there() {
    return new There();
  }
}
