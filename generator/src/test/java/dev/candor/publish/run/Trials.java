package dev.candor.publish.run;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.kind.TargetKinds;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Owner;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.SitePath;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Targets on this machine to publish to, and sites to publish. */
public final class Trials {

  public static final String SITE = "https://plain.example";
  public static final Instant DATED = Instant.parse("2026-11-02T00:00:00Z");

  private Trials() {}

  public static TargetSettings target(String kind, Path root, String... options) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return new TargetSettings(
        "live", kind, SITE, false, PublishLimits.USUAL, root, all, List.of(), Secrets.NONE);
  }

  public static TargetSettings with(TargetSettings target, PublishLimits limits) {
    return new TargetSettings(
        target.name(),
        target.kind(),
        target.site(),
        target.preview(),
        limits,
        target.root(),
        target.options(),
        target.precompress(),
        target.secrets());
  }

  public static TargetSettings ofSite(TargetSettings target, String site) {
    return new TargetSettings(
        target.name(),
        target.kind(),
        site,
        target.preview(),
        target.limits(),
        target.root(),
        target.options(),
        target.precompress(),
        target.secrets());
  }

  /** This process, which waits for nothing. */
  public static PublishContext context(Path scratch) {
    return context(scratch, ProcessHandle.current().pid());
  }

  /** A process that others see as ended. */
  public static PublishContext contextOfEndedProcess(Path scratch) {
    return context(scratch, Long.MAX_VALUE);
  }

  private static PublishContext context(Path scratch, long process) {
    return new PublishContext(
        InstantSource.system(), new Owner("here", process), DATED, scratch, List.of(), pause -> {});
  }

  public static Published publish(TargetSettings target, Path scratch, List<Artifact> site)
      throws PublishException {
    return publisher(target, scratch).publish(site);
  }

  public static Published plan(TargetSettings target, Path scratch, List<Artifact> site)
      throws PublishException {
    return publisher(target, scratch).plan(site);
  }

  public static Published rollBack(TargetSettings target, Path scratch, OptionalInt number)
      throws PublishException {
    return publisher(target, scratch).rollBack(number);
  }

  private static Publisher publisher(TargetSettings target, Path scratch) throws PublishException {
    return new Publisher(target, TargetKinds.named(target.kind()), context(scratch));
  }

  /**
   * A site of some pages that all point at one hashed asset, with a feed and a sitemap. The version
   * is in the name of the asset and on every page.
   */
  public static List<Artifact> site(String version, int pages) {
    List<Artifact> site = new ArrayList<>();
    String asset = "assets/style." + version + ".css";
    site.add(Artifact.of(SitePath.of(asset), "/* " + version + " */"));
    for (int i = 0; i < pages; i++) {
      site.add(page("articles/p" + i + "/index.html", version, "page " + i));
    }
    site.add(page("index.html", version, "home"));
    site.add(Artifact.of(SitePath.of("feed.xml"), "<feed>" + version + "</feed>"));
    site.add(Artifact.of(SitePath.of("sitemap.xml"), "<urlset>" + version + "</urlset>"));
    return site;
  }

  public static Artifact page(String path, String version, String text) {
    String html =
        "<link rel=stylesheet href=/assets/style." + version + ".css><p>" + text + "</p><!--end-->";
    return Artifact.of(SitePath.of(path), html);
  }
}
