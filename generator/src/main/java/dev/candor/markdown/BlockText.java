package dev.candor.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import java.util.List;

/** Extracts the text inside blocks from Flexmark's sequences. */
final class BlockText {

  private BlockText() {}

  /** The lines, without the white space around them and without the markers in front of them. */
  static InlineText of(InlineText file, List<BasedSequence> lines) {
    int first = start(file, lines.get(0));
    int last = lines.size() - 1;
    boolean connected = true;
    for (int i = 0; i < last && connected; i++) {
      int end = lines.get(i).getEndOffset();
      connected = file.chars()[end - 1] == '\n' && start(file, lines.get(i + 1)) == end;
    }
    if (connected) {
      return file.between(first, end(file, first, lines.get(last)));
    }
    InlineText.Builder builder = file.joining();
    for (int i = 0; i < last; i++) {
      int start = start(file, lines.get(i));
      builder.add(start, Math.max(start, withoutLineEnd(file, lines.get(i)))).newLine();
    }
    int start = start(file, lines.get(last));
    return builder.add(start, end(file, start, lines.get(last))).build();
  }

  private static int start(InlineText file, BasedSequence line) {
    return CharacterClasses.skipSpaces(file.chars(), line.getStartOffset(), line.getEndOffset());
  }

  private static int end(InlineText file, int start, BasedSequence line) {
    return CharacterClasses.trimEnd(
        file.chars(), start, Math.max(start, withoutLineEnd(file, line)));
  }

  private static int withoutLineEnd(InlineText file, BasedSequence line) {
    int end = line.getEndOffset();
    while (end > line.getStartOffset() && isLineEnd(file.chars()[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
