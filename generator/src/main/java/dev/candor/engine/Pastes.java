package dev.candor.engine;

import dev.candor.importing.PastedText;

/** Turns what an editor pastes into Markdown, with the code that imports old sites. */
public final class Pastes {

  private Pastes() {}

  /**
   * What was pasted, as Markdown.
   *
   * @param images how many images were left out
   */
  public record Pasted(String markdown, int images) {}

  /** Reads HTML from the clipboard. Never fails, whatever the HTML is. */
  public static Pasted read(String html) {
    PastedText text = PastedText.of(html);
    return new Pasted(text.markdown(), text.images());
  }
}
