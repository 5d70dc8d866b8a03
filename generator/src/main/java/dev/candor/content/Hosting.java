package dev.candor.content;

import java.util.List;

/**
 * Settings for the web server: which hosts get files of headers and redirects in the published
 * folder, and how far the promise to use https only extends.
 *
 * @param known whether the site says which hosts it has; otherwise these are the usual ones
 */
public record Hosting(List<Host> hosts, boolean known, Hsts hsts) {

  static final Hosting USUAL =
      new Hosting(
          List.of(Host.CLOUDFLARE, Host.NETLIFY, Host.APACHE, Host.VERCEL), false, Hsts.HOST);

  static Hosting read(Fields f) {
    List<Host> hosts =
        f.choices("hosts", "For which hosts to publish headers and redirects.", Host.class);
    return new Hosting(
        hosts.isEmpty() ? USUAL.hosts : hosts,
        !hosts.isEmpty(),
        f.optionalChoice("hsts", "The hosts for which browsers must use https (HSTS).", Hsts.class)
            .orElse(Hsts.HOST));
  }

  public Hosting {
    hosts = hosts.stream().distinct().sorted().toList();
  }

  /** Whether every host of the site is known, and can redirect an address by itself. */
  public boolean redirects() {
    return known && !hosts.contains(Host.GITHUB);
  }

  /**
   * A host that reads files of headers and redirects, in the published folder or among its own
   * settings, or one that can send neither.
   */
  public enum Host {
    CLOUDFLARE,
    NETLIFY,
    APACHE,
    VERCEL,
    /** Sends no headers or redirects of ours: pages contain what they can. */
    GITHUB,
    /** This and the next two read settings that are not published. */
    NGINX,
    CADDY,
    CLOUDFRONT
  }

  /** The hosts that a browser must use https with after its first visit. */
  public enum Hsts {
    /** This host name. */
    HOST,
    /** This host name and all below it. */
    SUBDOMAINS,
    /** The same, preloaded in every browser; almost impossible to undo. */
    PRELOAD
  }
}
