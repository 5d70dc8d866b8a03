package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.links.CrawlPolicy;
import dev.candor.links.ExternalLink;
import dev.candor.links.ExternalLinkChecker;
import dev.candor.links.ExternalLinks;
import dev.candor.links.LinkCache;
import dev.candor.links.LinkStatus.State;
import dev.candor.publish.FolderCache;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes online and checks every address on other sites that the content links to. */
public final class LinkCheckRun {

  private LinkCheckRun() {}

  /**
   * The options of a link check.
   *
   * @param rest how long to wait between two requests to the same host
   * @param keeps how long to skip an address that worked
   * @param privateToo whether to check addresses on this machine and its local network
   * @param failOnDead whether a dead link fails the check
   */
  public record Request(Duration rest, Duration keeps, boolean privateToo, boolean failOnDead) {}

  /**
   * Reports the results, and each host when it is finished.
   *
   * @throws EnvironmentFault if there is no site, or no network
   */
  public static Reply run(Settings settings, Request request, Consumer<String> told)
      throws EnvironmentFault, InterruptedException {
    Pipeline pipeline = Pipeline.of(settings, Progress.SILENT);
    LinkedSources linked = pipeline.link(pipeline.discover());
    List<ExternalLink> links = ExternalLinks.of(linked.site(), linked.data());
    CrawlPolicy policy =
        CrawlPolicy.usual("Candor/" + Shipped.version() + " (checks links of its own site)")
            .withDelay(request.rest())
            .withPrivate(request.privateToo());
    LinkCache cache = cacheIn(new FolderCache(settings.cacheFolder().resolve("links")));
    ExternalLinkChecker checker =
        new ExternalLinkChecker(policy, cache, request.keeps(), settings.now(), told);
    ExternalLinkChecker.Report report = checker.check(links);
    if (report.offline()) {
      throw new EnvironmentFault("no host could be reached: check that this machine is online");
    }
    List<String> lines = new ArrayList<>();
    for (Diagnostic found : linked.judge(report.found())) {
      DiagnosticPrinter.print(found).lines().forEach(lines::add);
    }
    lines.add(closing(links, report));
    boolean fails = request.failOnDead() && report.count(State.DEAD) > 0;
    return fails ? new Reply(Reply.Status.FAULTY, lines) : Reply.done(lines);
  }

  private static String closing(List<ExternalLink> links, ExternalLinkChecker.Report report) {
    int addresses = report.counts().values().stream().mapToInt(Integer::intValue).sum();
    return links.size()
        + " links to "
        + addresses
        + " addresses: "
        + report.count(State.ALIVE)
        + " alive ("
        + report.remembered()
        + " remembered), "
        + report.count(State.DEAD)
        + " dead, "
        + report.count(State.UNTRUSTED)
        + " untrusted, "
        + report.count(State.DOUBTFUL)
        + " doubtful, "
        + (report.count(State.PRIVATE) + report.count(State.UNASKED))
        + " not asked";
  }

  private static LinkCache cacheIn(FolderCache cache) {
    return new LinkCache() {
      @Override
      public Optional<String> read(String url) {
        return cache.get(url).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
      }

      @Override
      public void write(String url, String note) {
        cache.put(url, note.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
