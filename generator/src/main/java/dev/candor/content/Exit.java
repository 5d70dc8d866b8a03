package dev.candor.content;

import java.util.Optional;

/** Where the exit link of every page leads, and what it says if not the usual words. */
public record Exit(String url, Optional<String> label) {

  /** Somewhere anybody might be at any time of day, and that says nothing of who looks at it. */
  static final Exit USUAL = new Exit("https://www.bbc.co.uk/weather", Optional.empty());

  /** A longer label would cover too much of a phone's screen, where the link always stands. */
  private static final int LONGEST = 24;

  static Exit read(Fields f) {
    String url =
        f.optionalText("url", "Where the exit link leads: a neutral site.", Form.HTTPS)
            .orElse(USUAL.url);
    Optional<String> label = f.optionalText("label", "What the exit link says.");
    if (label.filter(text -> text.length() > LONGEST).isPresent()) {
      f.fault("label", "the exit link says this on every screen: 24 characters at most");
    }
    return new Exit(url, label);
  }
}
