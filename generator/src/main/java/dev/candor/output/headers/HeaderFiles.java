package dev.candor.output.headers;

import dev.candor.content.Hosting.Host;
import dev.candor.content.SiteConfig;
import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The response headers and redirects of a site as files, written the way each host reads them. */
public final class HeaderFiles {

  private HeaderFiles() {}

  /** The files that the site's hosts read in the published folder itself. */
  public static List<Artifact> published(
      SiteConfig config, ContentPolicy policy, SortedMap<String, String> redirects) {
    HeaderModel model = HeaderModel.of(config, policy, redirects);
    List<Host> hosts = config.hosting().hosts();
    List<Artifact> files = new ArrayList<>();
    if (hosts.contains(Host.APACHE)) {
      files.add(Artifact.of(SitePath.of(".htaccess"), ApacheFile.of(model)));
    }
    if (hosts.contains(Host.CLOUDFLARE) || hosts.contains(Host.NETLIFY)) {
      files.add(Artifact.of(SitePath.of("_headers"), HeadersFile.of(model)));
      String moved = RedirectsFile.of(model, hosts);
      if (!moved.isEmpty()) {
        files.add(Artifact.of(SitePath.of("_redirects"), moved));
      }
    }
    if (hosts.contains(Host.VERCEL)) {
      files.add(Artifact.of(SitePath.of("vercel.json"), VercelFile.of(model)));
    }
    return files;
  }

  /** The files that belong in a server's own settings and are not published. */
  public static List<Artifact> forServers(
      SiteConfig config, ContentPolicy policy, SortedMap<String, String> redirects) {
    HeaderModel model = HeaderModel.of(config, policy, redirects);
    return List.of(
        Artifact.of(SitePath.of("Caddyfile"), CaddyFile.of(model)),
        Artifact.of(SitePath.of("cloudfront-function.js"), CloudFrontFunction.of(model)),
        Artifact.of(SitePath.of("cloudfront-lasting.json"), CloudFrontFile.ofLasting(model)),
        Artifact.of(SitePath.of("cloudfront-pages.json"), CloudFrontFile.ofPages(model)),
        Artifact.of(SitePath.of("nginx.conf"), NginxFile.of(model)));
  }
}
