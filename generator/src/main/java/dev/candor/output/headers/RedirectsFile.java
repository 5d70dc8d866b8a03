package dev.candor.output.headers;

import dev.candor.content.Hosting.Host;
import dev.candor.output.headers.HeaderModel.Moved;
import java.util.List;

/** {@code _redirects}, as Netlify, Cloudflare Pages and GitLab Pages read it. */
final class RedirectsFile {

  private RedirectsFile() {}

  /**
   * The redirects, and what lets a host serve the site below the path of its base address; empty if
   * there are none. Netlify serves a page rather than the redirect at its address unless the status
   * has a {@code !}; the others pass over such a line, and read the next.
   */
  static String of(HeaderModel model, List<Host> hosts) {
    StringBuilder out = new StringBuilder();
    for (Moved moved : model.moved()) {
      String line = UrlPath.of(moved.from()) + " " + UrlPath.of(moved.to()) + " 301";
      if (hosts.contains(Host.NETLIFY)) {
        out.append(line).append("!\n");
      }
      out.append(line).append('\n');
    }
    if (!model.base().isEmpty()) {
      String base = UrlPath.of(model.base());
      out.append(base).append("/* /:splat 200\n");
    }
    return out.isEmpty()
        ? ""
        : "# Netlify and Cloudflare Pages redirect these addresses of "
            + model.site()
            + ".\n"
            + out;
  }
}
