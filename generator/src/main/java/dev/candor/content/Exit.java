package dev.candor.content;

import java.util.Optional;

/** Where the exit link of every page goes, and its label if it isn't the usual one. */
public record Exit(String url, Optional<String> label) {

  /**
   * A site that anyone might have open at any time, so that it reveals nothing about the reader.
   */
  static final Exit USUAL = new Exit("https://www.bbc.co.uk/weather", Optional.empty());

  /** The link is always on screen: a longer label would cover too much of a phone's. */
  private static final int LONGEST = 24;

  static Exit read(Fields f) {
    String url =
        f.optionalText("url", "Where the exit link goes: a neutral site.", Form.HTTPS)
            .orElse(USUAL.url);
    Optional<String> label = f.optionalText("label", "The label of the exit link.");
    if (label.filter(text -> text.length() > LONGEST).isPresent()) {
      f.fault(
          "label",
          "the exit link's label must fit on a phone: 24 characters at most",
          "write Leave");
    }
    return new Exit(url, label);
  }
}
