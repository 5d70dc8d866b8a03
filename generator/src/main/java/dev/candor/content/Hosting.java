package dev.candor.content;

import java.util.List;

/**
 * Settings for the web server: which hosts get a file of headers in the published folder, and how
 * far the promise to be there by https alone reaches.
 */
public record Hosting(List<Host> hosts, Hsts hsts) {

  static final Hosting USUAL =
      new Hosting(List.of(Host.CLOUDFLARE, Host.NETLIFY, Host.APACHE, Host.VERCEL), Hsts.HOST);

  static Hosting read(Fields f) {
    List<Host> hosts = f.choices("hosts", "For which hosts to publish headers.", Host.class);
    return new Hosting(
        hosts.isEmpty() ? USUAL.hosts : hosts,
        f.optionalChoice("hsts", "The hosts for which browsers must use https (HSTS).", Hsts.class)
            .orElse(Hsts.HOST));
  }

  public Hosting {
    hosts = hosts.stream().distinct().sorted().toList();
  }

  /** A host that reads a file of headers in the published folder, or sends no headers of ours. */
  public enum Host {
    CLOUDFLARE,
    NETLIFY,
    APACHE,
    VERCEL,
    /** Sends none: what can be said in a page is said there. */
    GITHUB
  }

  /** The hosts that a browser must use https with after its first visit. */
  public enum Hsts {
    /** This host name. */
    HOST,
    /** This host name and all below it. */
    SUBDOMAINS,
    /** As before, in every browser from the start; next to impossible to take back. */
    PRELOAD
  }
}
