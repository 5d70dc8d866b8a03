package dev.candor.importing.model;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * The text of a file in any encoding that spreadsheets write.
 *
 * @param text without a byte order mark, and with one sort of line end
 * @param note what was guessed; empty if nothing was
 */
public record Decoding(String text, String note) {

  private static final String WESTERN = "windows-1252";

  /** Reads a text by its byte order mark, else by the encoding named, else by a guess. */
  public static Decoding of(byte[] bytes, Optional<String> encoding) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return plain(new String(bytes, 2, bytes.length - 2, UTF_16LE), "");
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return plain(new String(bytes, 2, bytes.length - 2, UTF_16BE), "");
    } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(new String(bytes, 3, bytes.length - 3, UTF_8), "");
    }
    Optional<Charset> named = encoding.flatMap(Decoding::charset);
    if (named.isPresent()) {
      return plain(new String(bytes, named.get()), "");
    }
    try {
      return plain(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "");
    } catch (CharacterCodingException e) {
      String text = new String(bytes, charset(WESTERN).orElse(UTF_8));
      return plain(
          text, "it is not UTF-8 and was read as " + WESTERN + ": check names with accents");
    }
  }

  /** The encoding with a name, if there is one. */
  public static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Decoding plain(String text, String note) {
    return new Decoding(text.replace("\r\n", "\n").replace('\r', '\n'), note);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
