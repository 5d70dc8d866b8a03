package dev.candor.links;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.links.LinkStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Asks for every address once, host by host, and says what is the matter with which. */
public final class ExternalLinkChecker {

  public static final Rule DEAD =
      Rule.warning("dead-external-link", "A link to another site leads somewhere.");
  static final Rule UNTRUSTED =
      Rule.warning("untrusted-link", "No link leads to what a browser warns of.");
  static final Rule MOVED = Rule.note("moved-link", "A link leads to where a page is now.");
  static final Rule DOUBTFUL =
      Rule.note("doubtful-link", "A link that can't be checked is looked at by somebody.");
  static final Rule UNASKED =
      Rule.note("unasked-link", "A link that machines shall not follow is followed by somebody.");
  static final Rule PRIVATE =
      Rule.warning("private-link", "A link leads to where every reader can go.");

  /** All that it may find broken. */
  public static final List<Rule> RULES =
      List.of(DEAD, UNTRUSTED, MOVED, DOUBTFUL, UNASKED, PRIVATE);

  /** That so many hosts are gone at a time is less likely than that the network is. */
  private static final int A_FEW = 3;

  private final CrawlPolicy manners;
  private final LinkCache notebook;
  private final Duration keeps;
  private final Instant now;
  private final Consumer<String> told;

  /**
   * A tour at some moment. What the notebook says of an address that was alive is believed for a
   * while; each host that is done with is told.
   */
  public ExternalLinkChecker(
      CrawlPolicy manners, LinkCache notebook, Duration keeps, Instant now, Consumer<String> told) {
    this.manners = manners;
    this.notebook = notebook;
    this.keeps = keeps;
    this.now = now;
    this.told = told;
  }

  /**
   * What was found, how many addresses there are of each state, how many were remembered, and
   * whether no host at all could be found, as on a machine without a network.
   */
  public record Report(
      List<Diagnostic> found, Map<State, Integer> counts, int remembered, boolean offline) {
    public Report {
      found = List.copyOf(found);
      counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public int count(State state) {
      return counts.getOrDefault(state, 0);
    }
  }

  public Report visit(List<ExternalLink> links) throws InterruptedException {
    Map<String, LinkStatus> verdicts = new LinkedHashMap<>();
    Map<String, List<String>> byHost = new TreeMap<>();
    int remembered = 0;
    for (String url : new java.util.TreeSet<>(links.stream().map(ExternalLink::visited).toList())) {
      Optional<LinkStatus> known = known(url);
      if (known.isPresent()) {
        verdicts.put(url, known.get());
        remembered++;
      } else {
        byHost.computeIfAbsent(hostOf(url), host -> new ArrayList<>()).add(url);
      }
    }
    Map<String, LinkStatus> asked = ask(byHost);
    verdicts.putAll(asked);
    boolean offline =
        byHost.size() >= A_FEW && asked.values().stream().allMatch(LinkStatus::isOfNoHost);
    Map<State, Integer> counts = new EnumMap<>(State.class);
    verdicts.values().forEach(verdict -> counts.merge(verdict.state(), 1, Integer::sum));
    List<Diagnostic> found = new ArrayList<>();
    for (ExternalLink link : links) {
      LinkStatus verdict = verdicts.get(link.visited());
      if (verdict != null) {
        finding(link, verdict).ifPresent(found::add);
      }
    }
    return new Report(found, counts, remembered, offline);
  }

  private static String hostOf(String url) {
    String rest = url.substring(url.indexOf("//") + 2);
    return rest.split("[/?#]", 2)[0];
  }

  /** Several hosts at a time, one address at a time of each. */
  private Map<String, LinkStatus> ask(Map<String, List<String>> byHost)
      throws InterruptedException {
    Visitor visitor = new Visitor(manners, new Hosts(manners.rest()), now);
    List<Callable<Map<String, LinkStatus>>> visits = new ArrayList<>();
    byHost.forEach((host, urls) -> visits.add(() -> visitAll(visitor, host, urls)));
    Map<String, LinkStatus> verdicts = new LinkedHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(manners.hostsAtOnce());
    try {
      for (Future<Map<String, LinkStatus>> visit : threads.invokeAll(visits)) {
        verdicts.putAll(visit.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a visit ended in a way that it must not", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return verdicts;
  }

  private Map<String, LinkStatus> visitAll(Visitor visitor, String host, List<String> urls)
      throws InterruptedException {
    Map<String, LinkStatus> verdicts = new LinkedHashMap<>();
    for (String url : urls) {
      LinkStatus verdict = visitor.visit(url);
      verdicts.put(url, verdict);
      if (verdict.state() == State.ALIVE) {
        notebook.write(url, now + "\n" + verdict.movedTo().orElse("") + "\n");
      }
    }
    told.accept(host);
    return verdicts;
  }

  /** Only what was well is remembered: what was not is asked again. */
  private Optional<LinkStatus> known(String url) {
    return notebook
        .read(url)
        .flatMap(
            note -> {
              String[] lines = note.split("\n", -1);
              try {
                Instant until = Instant.parse(lines[0]).plus(keeps);
                LinkStatus alive = LinkStatus.alive();
                boolean moved = lines.length > 1 && !lines[1].isEmpty();
                return until.isBefore(now) || keeps.isZero()
                    ? Optional.empty()
                    : Optional.of(moved ? alive.movedTo(lines[1]) : alive);
              } catch (DateTimeParseException e) {
                return Optional.empty();
              }
            });
  }

  private static Optional<Diagnostic> finding(ExternalLink link, LinkStatus verdict) {
    return switch (verdict.state()) {
      case ALIVE ->
          verdict
              .movedTo()
              .map(
                  to ->
                      at(MOVED, link, "has moved for good")
                          .suggesting("write " + to + " in its place"));
      case DEAD ->
          Optional.of(
              at(DEAD, link, verdict.why()).suggesting("find where it is now, or take it out"));
      case UNTRUSTED ->
          Optional.of(at(UNTRUSTED, link, verdict.why()).suggesting("link to another source"));
      case PRIVATE ->
          Optional.of(at(PRIVATE, link, verdict.why()).suggesting("no reader can follow it"));
      case UNASKED ->
          Optional.of(
              at(UNASKED, link, "it was not checked: " + verdict.why())
                  .suggesting("look at it in a browser"));
      case DOUBTFUL ->
          Optional.of(at(DOUBTFUL, link, verdict.why()).suggesting("look at it in a browser"));
    };
  }

  private static Diagnostic at(Rule rule, ExternalLink link, String message) {
    return rule.at(link.file(), link.span(), link.url() + ": " + message);
  }
}
