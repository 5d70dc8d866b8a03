package dev.candor.render;

import freemarker.core.Environment;
import freemarker.core.TemplateGuard;
import freemarker.template.TemplateException;

/** What the rendering of one page has used so far, and its last known position. */
final class RenderBudget implements TemplateGuard.Allowance {

  private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 16;

  private final RenderLimits limits;
  private final long start = System.nanoTime();
  private int steps;
  private TemplateGuard.Place place;

  RenderBudget(RenderLimits limits, String template) {
    this.limits = limits;
    this.place = new TemplateGuard.Place(template, 1, 1, 1, 1);
  }

  @Override
  public void spend(Environment env, TemplateGuard.Place here, int depth, int length)
      throws TemplateException {
    place = here;
    if (depth > limits.depth()) {
      throw new TemplateException(
          "macros call one another more than " + limits.depth() + " deep", env);
    }
    if (length > limits.characters()) {
      throw new TemplateException(
          "a text is longer than " + limits.characters() + " characters", env);
    }
    if (++steps % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0
        && System.nanoTime() - start > limits.time().toNanos()) {
      throw new TemplateException(
          "the page takes longer than " + limits.time().toMillis() / 1000.0 + " seconds", env);
    }
  }

  /** The last checkpoint that was passed. */
  TemplateGuard.Place place() {
    return place;
  }
}
