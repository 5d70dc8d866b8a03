package dev.candor.content;

import java.util.Optional;

/**
 * What a page in another language than the site's own says about itself.
 *
 * @param language the language's code
 * @param how who translated it; empty if the page doesn't say
 * @param slug its own address within the hub, if it isn't its id
 */
public record Translation(String language, Optional<How> how, Optional<String> slug) {

  /** Who made a translation. */
  public enum How {
    HUMAN,
    MACHINE,
    MACHINE_REVIEWED
  }

  static Translation read(String language, Fields f) {
    return new Translation(
        language,
        f.optionalChoice("translation", "Who translated it.", How.class),
        f.optionalText("slug", "The last part of its address, if not its id.", Form.SLUG));
  }
}
