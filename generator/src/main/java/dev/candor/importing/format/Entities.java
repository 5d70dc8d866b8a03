package dev.candor.importing.format;

import dev.candor.importing.html.PlainHtml;

/** Texts that an export has escaped once too often. */
final class Entities {

  private Entities() {}

  /** A title as a reader sees it: without tags, and with entities as characters, even twice. */
  static String title(String text) {
    String plain = text;
    for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
      plain = PlainHtml.unescape(plain);
    }
    return plain.matches("(?s).*</?[a-zA-Z][^<>]*>.*") ? PlainHtml.text(plain) : plain.strip();
  }
}
