package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.source.SitePath;
import java.util.List;

/** Says to crawlers that they may read everything, and where the sitemap is. */
final class RobotsOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    String sitemap = production.site().config().baseUrl() + "/sitemap.xml";
    return Outcome.of(
        List.of(
            Artifact.of(
                SitePath.of("robots.txt"),
                "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n")));
  }
}
