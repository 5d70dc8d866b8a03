package dev.candor.render;

import java.time.Duration;

/**
 * The limits for rendering one page: time, characters of output (and of any one variable), and how
 * deep macros may call one another.
 */
record RenderLimits(Duration time, int characters, int depth) {

  static final RenderLimits USUAL = new RenderLimits(Duration.ofSeconds(10), 8_000_000, 100);
}
