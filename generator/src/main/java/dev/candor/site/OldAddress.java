package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.source.Span;
import java.text.Normalizer;
import java.util.Locale;

/** What the old address of a page can be. */
public final class OldAddress {

  private OldAddress() {}

  /** The address that a text in {@code redirects} means: a folder, unless it has an ending. */
  static String of(String written) {
    return written.endsWith("/") || hasEnding(written) ? written : written + "/";
  }

  /**
   * Whether a page at this address can redirect readers: hosts send it as HTML. At any other, only
   * the host itself can redirect.
   */
  public static boolean canBePage(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return address.endsWith("/") || lower.endsWith(".html") || lower.endsWith(".htm");
  }

  /** Reports that some host of the site can neither send nor redirect an address. */
  public static Diagnostic unservable(Page page, String address) {
    String ending = address.substring(address.lastIndexOf('.'));
    return SiteRules.REDIRECT_ENDING
        .at(
            page.file(),
            placeIn(page, address),
            "hosts don't send a page at an address that ends in "
                + ending
                + ", so it can't redirect readers")
        .suggesting(
            "remove it; or, if all of the site's hosts redirect by themselves, list them in"
                + " site.yaml, such as hosting: {hosts: [netlify]}");
  }

  /** Where a page names an old address. */
  public static Span placeIn(Page page, String address) {
    Span all = page.placeOf("redirects");
    Span place = page.placeOf("redirects", address);
    return place.equals(all) && address.endsWith("/")
        ? page.placeOf("redirects", address.substring(0, address.length() - 1))
        : place;
  }

  /** The same text for all paths that some file systems take for the same. */
  public static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean hasEnding(String address) {
    return address.lastIndexOf('.') > address.lastIndexOf('/');
  }
}
