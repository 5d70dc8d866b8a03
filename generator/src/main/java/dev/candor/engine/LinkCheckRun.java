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
import dev.candor.output.PageMemory;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes online, and asks for every address of other sites that the content refers to. */
public final class LinkCheckRun {

  private LinkCheckRun() {}

  /** How it is done: how long to rest, how long to believe the last answer, what fails. */
  public record Request(Duration rest, Duration keeps, boolean privateToo, boolean failOnDead) {}

  /**
   * Tells what was found, and each host as it is done with.
   *
   * @throws EnvironmentFault if there is no site, or no network
   */
  public static Reply run(Settings settings, Request request, Consumer<String> told)
      throws EnvironmentFault, InterruptedException {
    Workers workers = new Workers(settings.threads());
    LinkedSources draft =
        LinkedSources.of(
            settings,
            ProjectSources.discover(settings),
            workers,
            new Memory(PageMemory.NONE),
            new Stopwatch(stage -> {}));
    List<ExternalLink> links = ExternalLinks.of(draft.site(), draft.data());
    CrawlPolicy manners =
        CrawlPolicy.usual("Candor/" + Shipped.version() + " (checks links of its own site)")
            .resting(request.rest())
            .withPrivate(request.privateToo());
    LinkCache notebook = notebook(new FolderCache(settings.cacheFolder().resolve("links")));
    ExternalLinkChecker tour =
        new ExternalLinkChecker(manners, notebook, request.keeps(), settings.now(), told);
    ExternalLinkChecker.Report report = tour.visit(links);
    if (report.offline()) {
      throw new EnvironmentFault("no host could be found: is this machine online?");
    }
    List<String> lines = new ArrayList<>();
    for (Diagnostic found : new Severities(draft.config()).judge(report.found())) {
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

  private static LinkCache notebook(FolderCache cache) {
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
