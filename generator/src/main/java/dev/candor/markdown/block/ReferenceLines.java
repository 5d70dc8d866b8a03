package dev.candor.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.markdown.inline.Definitions;
import dev.candor.markdown.inline.InlineText;
import java.util.List;

/** Distinguishes link reference definitions from text. */
final class ReferenceLines {

  private ReferenceLines() {}

  /** Whether the lines are definitions only, with no text that could be a heading. */
  static boolean areAll(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : lines) {
      text.append(line.trimStart());
      if (text.charAt(0) != '[') {
        return false;
      }
    }
    String all = text.toString();
    return new Definitions().readFrom(InlineText.of(all)) == all.length();
  }
}
