package dev.candor.content;

/** Where the exit link of every page leads, and what it says. */
public record Exit(String url, String label) {

  /** Somewhere anybody might be at any time of day, and that says nothing of who looks at it. */
  static final Exit USUAL = new Exit("https://www.bbc.co.uk/weather", "Leave this site");

  /** A longer label would cover too much of a phone's screen, where the link always stands. */
  private static final int LONGEST = 24;

  static Exit read(Fields f) {
    String url =
        f.optionalText("url", "Where the exit link leads: a neutral site.", Form.HTTPS)
            .orElse(USUAL.url);
    String label = f.optionalText("label", "What the exit link says.").orElse(USUAL.label);
    if (label.length() > LONGEST) {
      f.fault("label", "the exit link says this on every screen: 24 characters at most");
    }
    return new Exit(url, label);
  }
}
