package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.util.List;

/**
 * Tells crawlers that they may read everything, and where the sitemap is; in a preview, that they
 * may read nothing.
 */
final class RobotsOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    SitePath path = SitePath.of("robots.txt");
    if (!production.site().config().indexed()) {
      return Outcome.of(List.of(Artifact.of(path, "User-agent: *\nDisallow: /\n")));
    }
    StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n\n");
    for (String home : production.versions().homes(production.site())) {
      text.append("Sitemap: ").append(home).append("sitemap.xml\n");
    }
    return Outcome.of(List.of(Artifact.of(path, text.toString())));
  }
}
