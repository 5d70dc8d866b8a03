package dev.candor.importing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.importing.html.PlainHtml;
import dev.candor.importing.model.Decoding;
import dev.candor.text.HtmlEscape;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML, drops the characters that XML forbids, and writes ampersands and HTML's names of
 * characters as XML has them: exports sometimes have all of these.
 */
final class CleanReader extends FilterReader {

  private static final Pattern NAMED =
      Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)");

  private static final Pattern OWN = Pattern.compile("amp|lt|gt|quot|apos");

  private static final Pattern NUMBER = Pattern.compile("#(?:[0-9]{1,7}|x[0-9a-fA-F]{1,6})");

  private static final int HEAD = 200;
  private static final int LONGEST_NAME = 32;
  private static final String OPEN = "<![CDATA[";
  private static final String CLOSE = "]]>";

  private final char[] buffer = new char[8192];
  private final StringBuilder ready = new StringBuilder();
  private int at;
  private int end;
  private int taken;
  private int line = 1;
  private int dropped;
  private int firstLine;
  private int repaired;
  private boolean inCdata;
  private int matched;

  private CleanReader(InputStream in, Charset charset) {
    super(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  static CleanReader of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return new CleanReader(whole, charset(head));
  }

  /** The encoding of XML that begins so: that of its mark, or the one it names; else UTF-8. */
  static Charset charset(byte[] head) {
    String start = new String(head, 0, Math.min(HEAD, head.length), ISO_8859_1);
    if (start.startsWith("\u00FF\u00FE")) {
      return UTF_16LE;
    } else if (start.startsWith("\u00FE\u00FF")) {
      return UTF_16BE;
    }
    Matcher named = NAMED.matcher(start);
    String name = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    String usual = name.matches("iso-?8859-?1|latin-?1|us-ascii") ? "windows-1252" : name;
    return usual.startsWith("utf") ? UTF_8 : Decoding.charset(usual).orElse(UTF_8);
  }

  /** How many characters were dropped or could not be decoded. */
  int dropped() {
    return dropped;
  }

  /** The line of the first of them. */
  int firstLine() {
    return firstLine;
  }

  /** How many ampersands and names of characters XML doesn't have. */
  int repaired() {
    return repaired;
  }

  @Override
  public int read() throws IOException {
    if (taken < ready.length()) {
      return ready.charAt(taken++);
    }
    int c = next();
    track(c);
    return c == '&' && !inCdata ? ampersand() : c;
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        return count == 0 ? -1 : count;
      }
      chars[from + count++] = (char) c;
    }
    return count;
  }

  /** The next character that XML allows, which stays the next one; -1 at the end. */
  private int peek() throws IOException {
    while (true) {
      if (at == end) {
        at = 0;
        end = Math.max(0, super.read(buffer, 0, buffer.length));
        if (end == 0) {
          return -1;
        }
      }
      char c = buffer[at];
      if (isAllowed(c)) {
        return c;
      }
      if (c != '\uFEFF') { // the mark of the byte order is no fault
        note();
      }
      at++;
    }
  }

  private int next() throws IOException {
    int c = peek();
    at += c < 0 ? 0 : 1;
    line += c == '\n' ? 1 : 0;
    if (c == '\uFFFD') {
      note();
    }
    return c;
  }

  /** Text in CDATA is as it is written. */
  private void track(int c) {
    String mark = inCdata ? CLOSE : OPEN;
    if (c == mark.charAt(matched)) {
      matched++;
    } else if (matched != 2 || c != ']' || !inCdata) {
      matched = c == mark.charAt(0) ? 1 : 0;
    }
    if (matched == mark.length()) {
      inCdata = !inCdata;
      matched = 0;
    }
  }

  /** Reads on behind an ampersand, and gives its first character again. */
  private int ampersand() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = peek();
    while (name.length() < LONGEST_NAME && (c == '#' || c < 128 && Character.isLetterOrDigit(c))) {
      name.append((char) next());
      c = peek();
    }
    boolean closed = c == ';' && name.length() > 0;
    if (closed) {
      next();
    }
    ready.setLength(0);
    ready.append(written(name.toString(), closed));
    taken = 1;
    return ready.charAt(0);
  }

  private String written(String name, boolean closed) {
    String whole = "&" + name + (closed ? ";" : "");
    if (closed && OWN.matcher(name).matches()) {
      return whole;
    } else if (closed && NUMBER.matcher(name).matches()) {
      boolean hex = name.charAt(1) == 'x';
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      if (code <= 0xFFFF
          ? isAllowed((char) code) && !Character.isSurrogate((char) code)
          : code <= 0x10FFFF) {
        return whole;
      }
      note();
      return " ";
    }
    repaired++;
    return HtmlEscape.of(closed ? PlainHtml.unescape(whole) : whole);
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' && c < '\uFFFE' && c != '\uFEFF' || c == '\n' || c == '\t' || c == '\r';
  }

  private void note() {
    dropped++;
    firstLine = firstLine == 0 ? line : firstLine;
  }
}
