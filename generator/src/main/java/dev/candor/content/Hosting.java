package dev.candor.content;

import java.util.List;

/**
 * Settings for the web server: which hosts get a file of headers in the published folder, and how
 * far the promise to use https only extends.
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

  /**
   * A host that reads a file of headers in the published folder, or one that can't send our
   * headers.
   */
  public enum Host {
    CLOUDFLARE,
    NETLIFY,
    APACHE,
    VERCEL,
    /** Sends no headers of ours: pages contain what they can. */
    GITHUB
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
