package dev.candor.house.offenders;

/** Measures time outside the few classes that may. Never run. */
public final class Measuring {

  long nanos() {
    return System.nanoTime();
  }
}
