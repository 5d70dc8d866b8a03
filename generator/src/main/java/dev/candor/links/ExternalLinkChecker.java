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

/** Requests every address once, host by host, and reports the ones with a problem. */
public final class ExternalLinkChecker {

  public static final Rule DEAD = Rule.warning("dead-external-link", "Links to other sites work.");
  static final Rule UNTRUSTED =
      Rule.warning("untrusted-link", "Links open without a browser warning.");
  static final Rule MOVED = Rule.note("moved-link", "Links use a page's current address.");
  static final Rule DOUBTFUL =
      Rule.note("doubtful-link", "Open links that could not be checked yourself.");
  static final Rule UNASKED =
      Rule.note("unasked-link", "Open links whose site forbids automatic checks yourself.");
  static final Rule PRIVATE = Rule.warning("private-link", "Links lead to public addresses.");

  /** All that it may find broken. */
  public static final List<Rule> RULES =
      List.of(DEAD, UNTRUSTED, MOVED, DOUBTFUL, UNASKED, PRIVATE);

  /** If this many hosts and no other can be found, it is the network that is missing. */
  private static final int HOSTS_WITHOUT_NETWORK = 3;

  private final CrawlPolicy policy;
  private final LinkCache cache;
  private final Duration keep;
  private final Instant now;
  private final Consumer<String> progress;

  /**
   * A checker at one moment.
   *
   * @param keep how long an address that worked is not requested again
   * @param progress gets each host once all its addresses have been requested
   */
  public ExternalLinkChecker(
      CrawlPolicy policy, LinkCache cache, Duration keep, Instant now, Consumer<String> progress) {
    this.policy = policy;
    this.cache = cache;
    this.keep = keep;
    this.now = now;
    this.progress = progress;
  }

  /**
   * The result of a check.
   *
   * @param found the links with a problem
   * @param counts how many addresses are in each state
   * @param remembered how many addresses were not requested, since they worked a short time ago
   * @param offline whether no host at all could be found, as on a machine without a network
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

  public Report check(List<ExternalLink> links) throws InterruptedException {
    Map<String, LinkStatus> statuses = new LinkedHashMap<>();
    Map<String, List<String>> byHost = new TreeMap<>();
    int remembered = 0;
    for (String url :
        new java.util.TreeSet<>(links.stream().map(ExternalLink::requested).toList())) {
      Optional<LinkStatus> known = known(url);
      if (known.isPresent()) {
        statuses.put(url, known.get());
        remembered++;
      } else {
        byHost.computeIfAbsent(hostOf(url), host -> new ArrayList<>()).add(url);
      }
    }
    Map<String, LinkStatus> asked = ask(byHost);
    statuses.putAll(asked);
    boolean offline =
        byHost.size() >= HOSTS_WITHOUT_NETWORK
            && asked.values().stream().allMatch(LinkStatus::isOfNoHost);
    Map<State, Integer> counts = new EnumMap<>(State.class);
    statuses.values().forEach(status -> counts.merge(status.state(), 1, Integer::sum));
    List<Diagnostic> found = new ArrayList<>();
    for (ExternalLink link : links) {
      LinkStatus status = statuses.get(link.requested());
      if (status != null) {
        finding(link, status).ifPresent(found::add);
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
    Visitor visitor = new Visitor(policy, new Hosts(policy.delay()), now);
    List<Callable<Map<String, LinkStatus>>> requests = new ArrayList<>();
    byHost.forEach((host, urls) -> requests.add(() -> requestAll(visitor, host, urls)));
    Map<String, LinkStatus> statuses = new LinkedHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(policy.hostsAtOnce());
    try {
      for (Future<Map<String, LinkStatus>> request : threads.invokeAll(requests)) {
        statuses.putAll(request.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check failed in a way that it must not", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return statuses;
  }

  private Map<String, LinkStatus> requestAll(Visitor visitor, String host, List<String> urls)
      throws InterruptedException {
    Map<String, LinkStatus> statuses = new LinkedHashMap<>();
    for (String url : urls) {
      LinkStatus status = visitor.visit(url);
      statuses.put(url, status);
      if (status.state() == State.ALIVE) {
        cache.write(url, now + "\n" + status.movedTo().orElse("") + "\n");
      }
    }
    progress.accept(host);
    return statuses;
  }

  /** Only addresses that worked are remembered; all others are requested again. */
  private Optional<LinkStatus> known(String url) {
    return cache
        .read(url)
        .flatMap(
            note -> {
              String[] lines = note.split("\n", -1);
              try {
                Instant until = Instant.parse(lines[0]).plus(keep);
                LinkStatus alive = LinkStatus.alive();
                boolean moved = lines.length > 1 && !lines[1].isEmpty();
                return until.isBefore(now) || keep.isZero()
                    ? Optional.empty()
                    : Optional.of(moved ? alive.movedTo(lines[1]) : alive);
              } catch (DateTimeParseException e) {
                return Optional.empty();
              }
            });
  }

  private static Optional<Diagnostic> finding(ExternalLink link, LinkStatus status) {
    return switch (status.state()) {
      case ALIVE ->
          status
              .movedTo()
              .map(
                  to ->
                      at(MOVED, link, "the page has moved permanently")
                          .suggesting("write " + to + " instead"));
      case DEAD ->
          Optional.of(
              at(DEAD, link, status.why()).suggesting("find its new address, or remove the link"));
      case UNTRUSTED ->
          Optional.of(at(UNTRUSTED, link, status.why()).suggesting("link to another source"));
      case PRIVATE ->
          Optional.of(
              at(PRIVATE, link, status.why())
                  .suggesting("readers can't open it: link to a public address"));
      case UNASKED ->
          Optional.of(
              at(UNASKED, link, "not checked: " + status.why())
                  .suggesting("open it in a browser yourself"));
      case DOUBTFUL ->
          Optional.of(at(DOUBTFUL, link, status.why()).suggesting("open it in a browser yourself"));
    };
  }

  private static Diagnostic at(Rule rule, ExternalLink link, String message) {
    return rule.at(link.file(), link.span(), link.url() + ": " + message);
  }
}
