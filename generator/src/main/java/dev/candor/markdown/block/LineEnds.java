package dev.candor.markdown.block;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as Flexmark goes through it in search of lines: of what stands in a line only the first
 * character, then its end. A part of it is a part of the whole text. So Flexmark gets every line
 * whole, but need not look at each character for where it ends, which it does through three layers
 * of sequences and took longer than all else about most lines.
 */
@SuppressWarnings("unchecked") // what the library itself says of the class
final class LineEnds extends BasedSequenceImpl {

  private final BasedSequence text;
  private char[] shown = new char[256];
  private int[] offsets = new int[256];
  private int size;

  /** The lines of a text from an offset on; {@code text} has these characters. */
  LineEnds(BasedSequence text, char[] chars, int from) {
    super(0);
    this.text = text;
    boolean inLine = false;
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      boolean ends = c == '\n' || c == '\r';
      if (ends || !inLine) {
        show(c, i);
      }
      inLine = !ends;
    }
    offsets[size] = chars.length;
  }

  private void show(char c, int offset) {
    if (size + 1 == shown.length) {
      shown = Arrays.copyOf(shown, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    shown[size] = c;
    offsets[size++] = offset;
  }

  @Override
  public int length() {
    return size;
  }

  @Override
  public char charAt(int index) {
    return shown[index];
  }

  @Override
  public BasedSequence subSequence(int startIndex, int endIndex) {
    return text.subSequence(offsets[startIndex], offsets[endIndex]);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return text.getBaseSequence();
  }

  @Override
  public Object getBase() {
    return text.getBase();
  }

  @Override
  public int getStartOffset() {
    return offsets[0];
  }

  @Override
  public int getEndOffset() {
    return offsets[size];
  }

  @Override
  public int getIndexOffset(int index) {
    return offsets[index];
  }

  @Override
  public Range getSourceRange() {
    return Range.of(getStartOffset(), getEndOffset());
  }

  @Override
  public int getOptionFlags() {
    return text.getOptionFlags();
  }

  @Override
  public boolean allOptions(int options) {
    return text.allOptions(options);
  }

  @Override
  public boolean anyOptions(int options) {
    return text.anyOptions(options);
  }

  @Override
  public <T> T getOption(DataKeyBase<T> dataKey) {
    return text.getOption(dataKey);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return text.getOptions();
  }
}
