package dev.candor.markdown;

import dev.candor.markdown.inline.Delimiters;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;

/** Writes the tags that a run of delimiters closes and opens, and those left over as text. */
record EmphasisWriter(HtmlOut out) {

  void write(InlineText source, Tokens tokens, int token) {
    Delimiters delimiters = tokens.delimiters();
    int run = tokens.delimiter(token);
    for (int tag = delimiters.firstClosing(run); tag >= 0; tag = delimiters.nextClosing(tag)) {
      out.raw("</").raw(delimiters.style(tag).element()).raw('>');
    }
    int left = delimiters.left(run);
    if (left > 0) {
      out.text(source, tokens.start(token), tokens.start(token) + left);
    }
    for (int tag = delimiters.firstOpening(run); tag >= 0; tag = delimiters.nextOpening(tag)) {
      out.raw('<').raw(delimiters.style(tag).element()).raw('>');
    }
  }
}
