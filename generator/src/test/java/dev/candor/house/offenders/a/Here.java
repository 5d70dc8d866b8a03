package dev.candor.house.offenders.a;

import dev.candor.house.offenders.b.There;

/** Knows a class that knows it. */
public final class Here {
  public There there() {
    return new There();
  }
}
