package dev.candor.importing;

import dev.candor.authoring.Tidy;
import dev.candor.importing.doc.MarkdownText;
import dev.candor.importing.html.HtmlReader;
import dev.candor.importing.html.PastedHtml;

/**
 * What was copied from a word processor or a browser, as Markdown.
 *
 * @param markdown the text, without a line end; empty if there are no words
 * @param images how many images were left out
 */
public record PastedText(String markdown, int images) {

  /** Reads HTML as an editor's browser hands it over. Never fails, whatever the HTML is. */
  public static PastedText of(String html) {
    PastedHtml pasted = PastedHtml.of(html);
    String markdown = MarkdownText.of(HtmlReader.read(pasted.html(), src -> src).blocks());
    return new PastedText(Tidy.ofText(markdown).strip(), pasted.images());
  }
}
