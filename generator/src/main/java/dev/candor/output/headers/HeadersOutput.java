package dev.candor.output.headers;

import dev.candor.content.Hosting.Host;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.Artifact;
import dev.candor.output.Output;
import dev.candor.output.Production;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The files of headers that hosts read in the published folder itself. */
public final class HeadersOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    HeaderModel model = modelOf(production);
    List<Host> hosts = production.site().config().hosting().hosts();
    List<Artifact> files = new ArrayList<>();
    if (hosts.contains(Host.APACHE)) {
      files.add(Artifact.of(SitePath.of(".htaccess"), ApacheFile.of(model)));
    }
    if (hosts.contains(Host.CLOUDFLARE) || hosts.contains(Host.NETLIFY)) {
      files.add(Artifact.of(SitePath.of("_headers"), HeadersFile.of(model)));
    }
    if (hosts.contains(Host.VERCEL)) {
      files.add(Artifact.of(SitePath.of("vercel.json"), VercelFile.of(model)));
    }
    return Outcome.of(files);
  }

  /** Those that belong into a server's own settings, and are not published. */
  public static List<Artifact> forServers(Production production) {
    HeaderModel model = modelOf(production);
    return List.of(
        Artifact.of(SitePath.of("Caddyfile"), CaddyFile.of(model)),
        Artifact.of(SitePath.of("cloudfront-lasting.json"), CloudFrontFile.ofLasting(model)),
        Artifact.of(SitePath.of("cloudfront-pages.json"), CloudFrontFile.ofPages(model)),
        Artifact.of(SitePath.of("nginx.conf"), NginxFile.of(model)));
  }

  private static HeaderModel modelOf(Production production) {
    return HeaderModel.of(production.site().config(), ContentPolicy.of(production.assets()));
  }
}
