package dev.candor.output.headers;

import dev.candor.content.Hosting;
import dev.candor.content.SiteConfig;
import dev.candor.site.OldAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The headers of every response (those that all have, and how long a browser may keep what it got)
 * and the addresses to redirect. The one source of every host's file.
 *
 * @param base what every address of the site begins with: nothing, or the path of its base address
 */
record HeaderModel(String site, List<Header> always, String base, List<Moved> moved) {

  /** The folders whose file names contain a hash of the content, so that files never change. */
  static final List<String> LASTING = List.of("assets", "images");

  /** For files in {@link #LASTING}: a year, without revalidation. */
  static final Header KEPT = new Header("Cache-Control", "public, max-age=31536000, immutable");

  /** For everything else: revalidated each time, so that a corrected page is seen at once. */
  static final Header ASKED = new Header("Cache-Control", "no-cache");

  private static final String UNUSED =
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
          + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

  /** A header's name and value. */
  record Header(String name, String value) {}

  /** An old address and the new one, both from the root of the host. */
  record Moved(String from, String to) {}

  HeaderModel {
    always = List.copyOf(always);
    moved = List.copyOf(moved);
  }

  static HeaderModel of(SiteConfig config, ContentPolicy policy) {
    return of(config, policy, new TreeMap<>());
  }

  /** The headers of a site, and its old addresses, each with the new one. */
  static HeaderModel of(
      SiteConfig config, ContentPolicy policy, SortedMap<String, String> redirects) {
    String base = config.basePath();
    List<Moved> moved = new ArrayList<>();
    redirects.forEach((from, to) -> moved.add(new Moved(base + from, base + to)));
    // Hosts take a limited number; pages redirect the rest.
    moved.sort(Comparator.comparing(one -> OldAddress.canBePage(one.from())));
    return new HeaderModel(config.baseUrl(), headers(config, policy), base, moved);
  }

  /** The folders of {@link #LASTING}, from the root of the host. */
  List<String> lasting() {
    return LASTING.stream().map(folder -> base + "/" + folder).toList();
  }

  private static List<Header> headers(SiteConfig config, ContentPolicy policy) {
    List<Header> all = new ArrayList<>();
    all.add(new Header("Content-Security-Policy", policy.inHeader()));
    all.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
    all.add(new Header("Cross-Origin-Resource-Policy", "same-origin"));
    all.add(new Header("Permissions-Policy", UNUSED));
    all.add(new Header("Referrer-Policy", "no-referrer"));
    if (config.baseUrl().startsWith("https:")) {
      all.add(new Header(HSTS, hsts(config.hosting().hsts())));
    }
    all.add(new Header("X-Content-Type-Options", "nosniff"));
    // Otherwise some browsers look up the addresses of helplines that a reader only sees.
    all.add(new Header("X-DNS-Prefetch-Control", "off"));
    all.add(new Header("X-Frame-Options", "DENY"));
    if (!config.indexed()) {
      all.add(new Header("X-Robots-Tag", "noindex"));
    }
    return all;
  }

  static final String HSTS = "Strict-Transport-Security";

  /** Two years: the preload list requires at least one. */
  static final int HSTS_SECONDS = 63_072_000;

  private static String hsts(Hosting.Hsts reach) {
    return "max-age="
        + HSTS_SECONDS
        + switch (reach) {
          case HOST -> "";
          case SUBDOMAINS -> "; includeSubDomains";
          case PRELOAD -> "; includeSubDomains; preload";
        };
  }
}
