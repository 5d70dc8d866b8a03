package dev.candor.importing.html;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Small pieces of HTML as plain text. */
public final class PlainHtml {

  private PlainHtml() {}

  /** Entities as characters. */
  public static String unescape(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /** The words of HTML. */
  public static String text(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
