package dev.candor.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns bytes into text: UTF-8 and nothing else, no byte order mark, LF line ends. */
final class TextDecoding {

  private static final Set<String> ENDINGS =
      Set.of("md", "yaml", "yml", "ftlh", "css", "js", "svg", "txt");

  private TextDecoding() {}

  static boolean isText(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }

  static Discovery.Reading read(String path, byte[] bytes) {
    int from = hasMark(bytes) ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    if (isPlain(bytes, from)) {
      SourceFile file = new SourceFile(path, text, true);
      return new Discovery.Reading(List.of(file), List.of(), List.of());
    }
    List<SourceFault> faults = List.of();
    // Java puts U+FFFD for what is not UTF-8. It may also be written in the file, so look closer.
    if (text.indexOf('\uFFFD') >= 0) {
      faults = faultsOf(path, bytes, from, text);
    }
    SourceFile file = fileOf(path, text);
    return new Discovery.Reading(List.of(file), List.of(), faults);
  }

  /**
   * Whether bytes are surely well-formed text of ASCII with LF line ends, Latin letters and the
   * dashes and quotation marks of print: what most files are, and there is nothing else to look for
   * in them then.
   */
  private static boolean isPlain(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b < ' ' || b == 0x7f) {
        int size = b == '\n' || b == '\t' ? 1 : sizeOfPrinted(bytes, i);
        if (size == 0) {
          return false;
        }
        i += size - 1;
      }
    }
    return true;
  }

  /** The bytes of a letter from U+00C0 to U+00FF or a mark from U+2010 to U+2027; or 0. */
  private static int sizeOfPrinted(byte[] bytes, int at) {
    if (bytes[at] == (byte) 0xc3 && at + 1 < bytes.length) {
      return isBetween(bytes[at + 1], 0x80, 0xbf) ? 2 : 0;
    }
    boolean mark =
        bytes[at] == (byte) 0xe2
            && at + 2 < bytes.length
            && bytes[at + 1] == (byte) 0x80
            && isBetween(bytes[at + 2], 0x90, 0xa7);
    return mark ? 3 : 0;
  }

  private static boolean isBetween(byte b, int least, int most) {
    return (b & 0xff) >= least && (b & 0xff) <= most;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static SourceFile fileOf(String path, String text) {
    return SourceFile.of(path, text.indexOf('\r') >= 0 ? withLineFeeds(text) : text);
  }

  static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static List<SourceFault> faultsOf(String path, byte[] bytes, int from, String lossy) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(lossy.length());
    if (!decoder.decode(in, out, true).isError()) {
      return List.of();
    }
    int at = in.position();
    int offset = withLineFeeds(lossy.substring(0, out.position())).length();
    String message =
        String.format(
            Locale.ROOT, "byte %d (0x%02X) is not UTF-8, the way text is stored", at, bytes[at]);
    SourceFile file = fileOf(path, lossy);
    return List.of(
        new SourceFault(path, offset, SourceFault.ENCODING, message, remedyFor(bytes), file));
  }

  private static String remedyFor(byte[] bytes) {
    boolean wide =
        bytes.length >= 2
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    return wide ? "this is UTF-16; save the file as UTF-8" : "save the file as UTF-8";
  }
}
