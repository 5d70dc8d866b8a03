package dev.candor.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.links.LinkStatus.State;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other sites are requested politely, and their responses are interpreted correctly. */
class ExternalLinkCheckerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final CrawlPolicy QUICK =
      new CrawlPolicy(
          Duration.ofMillis(20), Duration.ofMillis(800), 3, Duration.ofSeconds(2), 4, true, "Test");

  private Neighbour other;

  @BeforeEach
  void anotherSite() throws Exception {
    other = new Neighbour();
  }

  @AfterEach
  void isClosed() {
    other.close();
  }

  private static ExternalLink link(String url) {
    SourceFile file = SourceFile.of("content/articles/a.md", "See " + url + " there.\n");
    return new ExternalLink(file, Span.of(4, 4 + url.length()), url);
  }

  private static ExternalLinkChecker.Report tour(
      CrawlPolicy policy, LinkCache cache, List<String> urls) throws InterruptedException {
    return new ExternalLinkChecker(policy, cache, Duration.ofDays(7), NOW, host -> {})
        .check(urls.stream().map(ExternalLinkCheckerTest::link).toList());
  }

  /** The finding about the only link: the rule, the message and the remedy. */
  private String said(String url) throws InterruptedException {
    List<Diagnostic> found = tour(QUICK, LinkCache.NONE, List.of(url)).found();
    assertThat(found).hasSizeLessThanOrEqualTo(1);
    return found.isEmpty()
        ? ""
        : found.get(0).rule().id()
            + " "
            + found.get(0).message()
            + " | "
            + found.get(0).suggestion();
  }

  @Test
  void onlyTheHeadOfAWorkingPageIsRequestedAndNoRefererSent() throws Exception {
    assertThat(said(other.url("/a?b=c#part"))).isEmpty();

    assertThat(other.asked()).hasSize(1);
    Neighbour.Asked asked = other.asked().get(0);
    assertThat(asked.method()).isEqualTo("HEAD");
    assertThat(asked.path()).isEqualTo("/a?b=c");
    assertThat(asked.headers()).containsKey("User-agent").doesNotContainKeys("Referer", "Cookie");
  }

  @Test
  void whatRobotsTxtForbidsIsNotRequestedAndNotDead() throws Exception {
    other.wants(
        "User-agent: *\n"
            + "Disallow: /\n\n"
            + "User-agent: test\n"
            + "Disallow: /private/\n"
            + "Allow: /private/open\n");
    other.answers("/private/a", 404).answers("/there", 302, "Location", "/private/a");

    assertThat(said(other.url("/private/a")))
        .startsWith("unasked-link ")
        .contains("not checked", "forbids checking it", "open it in a browser");
    assertThat(other.asked("/private/a")).isEmpty();
    assertThat(said(other.url("/private/open"))).isEmpty();
    assertThat(said(other.url("/public"))).isEmpty();
    assertThat(said(other.url("/there"))).startsWith("unasked-link ");
    assertThat(other.asked("/private/a")).isEmpty();
  }

  @Test
  void robotsTxtIsReadOnce() throws Exception {
    other.wants("User-agent: *\nDisallow:\n");

    tour(QUICK, LinkCache.NONE, List.of(other.url("/a"), other.url("/b"), other.url("/c")));

    assertThat(other.asked("/robots.txt")).hasSize(1);
    assertThat(other.asked()).hasSize(3);
  }

  @Test
  void aMissingRobotsTxtAllowsAndABrokenOneForbids() throws Exception {
    other.answers("/robots.txt", 404);
    assertThat(said(other.url("/a"))).isEmpty();
    other.answers("/robots.txt", 302, "Location", "/robots.txt");
    assertThat(said(other.url("/a"))).isEmpty();
    other.answers("/robots.txt", 503);
    assertThat(said(other.url("/a"))).startsWith("unasked-link ");
  }

  @Test
  void theWholePageIsRequestedWhereHeadIsNotSupported() throws Exception {
    other.answers(
        "/get",
        (exchange, time) ->
            Neighbour.send(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 404));

    assertThat(said(other.url("/get"))).isEmpty();
    assertThat(other.asked("/get").stream().map(Neighbour.Asked::method))
        .containsExactly("HEAD", "GET");
  }

  @Test
  void aMissingPageIsDeadAndARefusalIsDoubtful() throws Exception {
    other.answers("/404", 404).answers("/410", 410).answers("/403", 403).answers("/401", 401);
    other.answers("/500", 500).answers("/slow", (exchange, time) -> Thread.sleep(2_500));

    assertThat(said(other.url("/404"))).startsWith("dead-external-link ").contains("gone (404)");
    assertThat(said(other.url("/410"))).startsWith("dead-external-link ");
    assertThat(said("http://no-such-host.invalid/"))
        .startsWith("dead-external-link ")
        .contains("no host");
    assertThat(said(other.url("/403"))).startsWith("doubtful-link ").contains("answers 403");
    assertThat(said(other.url("/401"))).startsWith("doubtful-link ");
    assertThat(said(other.url("/500"))).startsWith("doubtful-link ").contains("answers 500");
    assertThat(said(other.url("/slow"))).startsWith("doubtful-link ").contains("in time");
    String closed = other.url("/");
    other.close();
    assertThat(said(closed)).startsWith("doubtful-link ").contains("can't be reached");
  }

  @Test
  void aTemporaryFailureIsTriedAgainAfterADelay() throws Exception {
    other.answers("/once", (exchange, time) -> Neighbour.send(exchange, time == 1 ? 503 : 200));

    assertThat(said(other.url("/once"))).isEmpty();
    assertThat(other.asked("/once")).hasSize(2);
    other.answers("/never", 503);
    assertThat(said(other.url("/never"))).startsWith("doubtful-link ");
    assertThat(other.asked("/never")).hasSize(3);
  }

  @Test
  void aServersRetryAfterIsObeyedUpToALimit() throws Exception {
    other.answers(
        "/wait",
        (exchange, time) -> Neighbour.send(exchange, time == 1 ? 429 : 200, "Retry-After", "1"));
    assertThat(said(other.url("/wait"))).isEmpty();
    List<Neighbour.Asked> asked = other.asked("/wait");
    assertThat(asked.get(1).nanos() - asked.get(0).nanos()).isGreaterThanOrEqualTo(1_000_000_000L);

    other.answers("/long", 429, "Retry-After", "3600");
    assertThat(said(other.url("/long"))).startsWith("doubtful-link ").contains("after 3600");
    assertThat(other.asked("/long")).hasSize(1);

    other.answers("/date", 503, "Retry-After", "Sun, 22 Nov 2026 14:00:00 GMT");
    said(other.url("/date"));
    assertThat(other.asked("/date")).hasSize(1);
  }

  @Test
  void thePermanentNewAddressIsSuggested() throws Exception {
    other
        .answers("/old", 301, "Location", "/older?x=1")
        .answers("/older?x=1", 308, "Location", "/new");
    other.answers("/now", 302, "Location", "/new");
    other.answers("/lost", 301, "Location", "/gone").answers("/gone", 404);

    assertThat(said(other.url("/old")))
        .startsWith("moved-link ")
        .contains("moved permanently | write " + other.url("/new"));
    assertThat(said(other.url("/now"))).isEmpty();
    assertThat(said(other.url("/lost"))).startsWith("dead-external-link ");
  }

  @Test
  void circlesAndOtherSchemesAreNotFollowed() throws Exception {
    other.answers("/round", 302, "Location", "/round");
    other.answers("/file", 302, "Location", "file:///etc/passwd");

    assertThat(said(other.url("/round"))).startsWith("dead-external-link ").contains("circle");
    assertThat(other.asked("/round").size()).isLessThan(20);
    assertThat(said(other.url("/file"))).startsWith("doubtful-link ").contains("neither http");
  }

  @Test
  void privateAddressesAreNotRequestedUnlessAllowed() throws Exception {
    List<String> urls = new ArrayList<>();
    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "10.1.2.3",
            "192.168.0.1",
            "169.254.169.254",
            "[::1]",
            "100.64.0.1",
            "[fd00::1]",
            "0.0.0.0",
            "2130706433")) {
      urls.add("http://" + host + ":9/");
    }
    urls.set(0, other.url("/secret"));

    ExternalLinkChecker.Report report = tour(QUICK.withPrivate(false), LinkCache.NONE, urls);

    assertThat(report.count(State.PRIVATE)).isEqualTo(urls.size());
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void noHostAtAllMeansNoNetwork() throws Exception {
    List<String> none = List.of("http://a.invalid/", "http://b.invalid/", "http://c.invalid/");

    assertThat(tour(QUICK, LinkCache.NONE, none).offline()).isTrue();
    List<String> some = List.of("http://a.invalid/", "http://b.invalid/", other.url("/"));
    assertThat(tour(QUICK, LinkCache.NONE, some).offline()).isFalse();
  }

  @Test
  void aHostGetsOneRequestAtATimeWithADelayBetween() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      other.answers(
          "/" + i,
          (exchange, time) -> {
            Thread.sleep(15);
            Neighbour.send(exchange, 200);
          });
      urls.add(other.url("/" + i));
      urls.add(other.url("/" + i + "#again"));
    }

    ExternalLinkChecker.Report report =
        tour(QUICK.withDelay(Duration.ofMillis(60)), LinkCache.NONE, urls);

    assertThat(report.count(State.ALIVE)).isEqualTo(8);
    assertThat(other.mostAtOnce()).isEqualTo(1);
    List<Neighbour.Asked> asked = other.asked();
    assertThat(asked).hasSize(8);
    for (int i = 1; i < asked.size(); i++) {
      assertThat(asked.get(i).nanos() - asked.get(i - 1).nanos()).isGreaterThan(60_000_000L);
    }
  }

  @Test
  void aWorkingLinkIsRememberedForAWhileAndAnyOtherIsCheckedAgain() throws Exception {
    Map<String, String> notes = new HashMap<>();
    LinkCache cache =
        new LinkCache() {
          @Override
          public Optional<String> read(String url) {
            return Optional.ofNullable(notes.get(url));
          }

          @Override
          public void write(String url, String note) {
            notes.put(url, note);
          }
        };
    other.answers("/old", 301, "Location", "/new").answers("/404", 404);
    List<String> urls = List.of(other.url("/ok"), other.url("/old"), other.url("/404"));
    ExternalLinkChecker.Report first = tour(QUICK, cache, urls);
    int asked = other.asked("/ok").size() + other.asked("/old").size();

    ExternalLinkChecker.Report second = tour(QUICK, cache, urls);

    assertThat(second.found()).isEqualTo(first.found());
    assertThat(second.remembered()).isEqualTo(2);
    assertThat(other.asked("/ok").size() + other.asked("/old").size()).isEqualTo(asked);
    assertThat(other.asked("/404")).hasSize(4);
    notes.replaceAll((url, note) -> note.replace("2026-11-22", "2026-11-01"));
    assertThat(tour(QUICK, cache, urls).remembered()).isZero();
  }
}
