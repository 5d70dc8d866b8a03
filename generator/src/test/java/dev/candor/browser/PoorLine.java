package dev.candor.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Sends the top of a page in pieces, split where a tag begins or ends, and the rest at once.
 *
 * <p>Lines of text are not split: on any page the last word of a line moves to the next one when
 * what follows it, such as a full stop, doesn't fit.
 */
final class PoorLine {

  /** More of the body than a phone's first screen shows, in bytes. */
  private static final int TOP = 6_000;

  /** Longer than a browser takes for one frame, in milliseconds. */
  private static final int PAUSE = 20;

  /**
   * Pieces that show nothing new: white space and the end of an element, unless that triggers
   * something.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("\\s*(</(?!script|style|template)[a-z0-9-]+>)?\\s*");

  /** A tag that can be within a line of text. */
  private static final Pattern WITHIN_A_LINE =
      Pattern.compile("</?(?:a|abbr|b|bdi|cite|code|em|i|q|small|span|strong|sup|time)[\\s>]");

  private PoorLine() {}

  static void send(byte[] page, OutputStream out) throws IOException {
    String text = new String(page, ISO_8859_1);
    int sent = 0;
    int next = Math.max(0, text.indexOf("<body"));
    int end = Math.min(text.length(), next + TOP);
    while (next < end) {
      out.write(page, sent, next - sent);
      out.flush();
      if (!UNSEEN.matcher(text.substring(sent, next)).matches()) {
        pause();
      }
      sent = next;
      next = boundary(text, sent + 1);
    }
    out.write(page, sent, page.length - sent);
  }

  /** The offset at which the next tag, or the text after one, begins, not within a line of text. */
  private static int boundary(String text, int from) {
    int next = begins(text, from);
    while (next < text.length() && withinALine(text, next)) {
      next = begins(text, next + 1);
    }
    return next;
  }

  /** The offset at which the next tag, or the text after one, begins. */
  private static int begins(String text, int from) {
    int begins = text.indexOf('<', from);
    int ends = text.indexOf('>', from - 1) + 1;
    int first = ends > from && (begins < 0 || ends < begins) ? ends : begins;
    return first < 0 ? text.length() : first;
  }

  /** Whether there is text between an offset and the last tag of a block before it. */
  private static boolean withinALine(String text, int offset) {
    if (text.charAt(offset) == '<'
        && !WITHIN_A_LINE.matcher(text).region(offset, text.length()).lookingAt()) {
      return false;
    }
    int end = offset;
    while (end > 0) {
      int tagEnd = text.lastIndexOf('>', end - 1);
      if (!text.substring(tagEnd + 1, end).isBlank()) {
        return true;
      }
      int tag = text.lastIndexOf('<', tagEnd);
      if (tag < 0 || !WITHIN_A_LINE.matcher(text).region(tag, text.length()).lookingAt()) {
        return false;
      }
      end = tag;
    }
    return false;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
