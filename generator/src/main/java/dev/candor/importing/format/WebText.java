package dev.candor.importing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.importing.model.Decoding;
import dev.candor.importing.model.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page in any encoding. What can be read as UTF-8 is, since pages that were saved
 * again often name the encoding they had before.
 */
final class WebText {

  private static final int HEAD = 2048;

  private static final Pattern NAMED =
      Pattern.compile("(?i)<(?:meta[^>]+charset|\\?xml[^>]+encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private WebText() {}

  static String of(String file, byte[] bytes, Source source) {
    Decoding read = Decoding.of(bytes, Optional.empty());
    if (read.note().isEmpty()) {
      return read.text();
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    Matcher named = NAMED.matcher(head);
    // UTF-8 it isn't, and browsers read Latin-1 as Windows' western encoding.
    Optional<String> other =
        named.find()
            ? Optional.of(named.group(1))
                .map(name -> name.equalsIgnoreCase("macintosh") ? "x-MacRoman" : name)
                .filter(name -> !name.matches("(?i)utf-?(?:8|16.*)|us-ascii|iso-?8859-?1|latin-?1"))
            : Optional.empty();
    if (other.isEmpty()) {
      source.note(file + " is not UTF-8 and was read as windows-1252: check words with accents.");
    }
    return other.isPresent() ? Decoding.of(bytes, other).text() : read.text();
  }
}
