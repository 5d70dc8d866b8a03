package dev.candor.importing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;

/** Decodes UTF-8 and drops the characters that XML forbids, which exports sometimes have. */
final class CleanReader extends FilterReader {

  private int line = 1;
  private int dropped;
  private int firstLine;

  CleanReader(InputStream in) {
    super(
        new InputStreamReader(
            in,
            UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  /** How many characters were dropped or could not be decoded. */
  int dropped() {
    return dropped;
  }

  /** The line of the first of them. */
  int firstLine() {
    return firstLine;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    int count = read(one, 0, 1);
    return count < 1 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    while (true) {
      int count = super.read(buffer, from, length);
      if (count <= 0) {
        return count;
      }
      int to = from;
      for (int i = from; i < from + count; i++) {
        char c = buffer[i];
        line += c == '\n' ? 1 : 0;
        if (isAllowed(c)) {
          buffer[to++] = c;
        } else {
          note();
        }
      }
      if (to > from) {
        return to - from;
      }
    }
  }

  private boolean isAllowed(char c) {
    if (c == '\uFFFD') {
      note();
    }
    return c >= ' ' && c < '\uFFFE' && c != '\uFEFF' || c == '\n' || c == '\t' || c == '\r';
  }

  private void note() {
    dropped++;
    firstLine = firstLine == 0 ? line : firstLine;
  }
}
