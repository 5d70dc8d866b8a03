package dev.candor.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.links.LinkStatus.State;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Requests an address as a reader's browser would, but reads only the head of the response. Never
 * reveals on which page the address was found.
 */
final class Visitor {

  private static final int MOST_REDIRECTS = 10;

  /** RFC 9309 on robots.txt: five redirects are followed, 500 KiB are read. */
  private static final int ROBOTS_REDIRECTS = 5;

  private static final int ROBOTS_BYTES = 500 * 1024;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

  private final CrawlPolicy policy;
  private final Hosts hosts;
  private final HttpClient client;
  private final Instant now;
  private final Robots robots;

  Visitor(CrawlPolicy policy, Hosts hosts, Instant now) {
    this.policy = policy;
    this.hosts = hosts;
    this.now = now;
    this.robots = new Robots(policy.userAgent(), this::robotsAt);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(policy.timeout())
            .build();
  }

  /**
   * The parts of a response that matter.
   *
   * @param begins the beginning of its body, as long as was asked for
   */
  private record Answer(
      int status, Optional<String> location, Optional<String> retryAfter, String begins) {

    boolean redirects() {
      return REDIRECTS.contains(status) && location.isPresent();
    }
  }

  LinkStatus visit(String url) throws InterruptedException {
    String at = url;
    boolean permanent = true;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      URI address;
      try {
        address = new URI(at);
      } catch (URISyntaxException e) {
        return LinkStatus.dead("it is not a valid address: " + e.getReason());
      }
      Optional<LinkStatus> obstacle = obstacle(address);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      if (!robots.mayAsk(address)) {
        return LinkStatus.of(
            State.UNASKED, "the robots.txt of " + Hosts.of(address) + " forbids checking it");
      }
      LinkStatus status;
      Answer answer;
      try {
        answer = ask(address);
        status = judge(answer);
      } catch (IOException e) {
        return failed(address, e);
      }
      if (!answer.redirects()) {
        boolean moved = hops > 0 && permanent && status.state() == State.ALIVE;
        return moved ? status.movedTo(at) : status;
      }
      permanent &= PERMANENT.contains(answer.status());
      try {
        at = address.resolve(answer.location().orElse("")).toString();
      } catch (IllegalArgumentException e) {
        return LinkStatus.doubtful("it redirects to something that is not an address");
      }
    }
    return LinkStatus.dead("it redirects in a circle");
  }

  private Optional<LinkStatus> obstacle(URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
      return Optional.of(
          LinkStatus.doubtful("it redirects to something that is neither http nor https"));
    }
    try {
      return Hosts.isPrivate(address.getHost()) && !policy.allowPrivate()
          ? Optional.of(LinkStatus.of(State.PRIVATE, "it is on this machine or its own network"))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(LinkStatus.noHost(address.getHost()));
    }
  }

  /** The last response after a few tries. */
  private Answer ask(URI address) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt >= policy.attempts();
      Duration wait = policy.delay().multipliedBy(1L << attempt);
      try {
        Answer answer = askOnce(address);
        if (last || !LATER.contains(answer.status())) {
          return answer;
        }
        wait = answer.retryAfter().map(this::duration).orElse(wait);
        if (wait.compareTo(policy.longestWait()) > 0) {
          return answer; // the server wants a longer pause than this check lasts
        }
      } catch (HttpTimeoutException | java.net.ConnectException e) {
        if (last) {
          throw e;
        }
      }
      Thread.sleep(wait.toMillis());
    }
  }

  /** Requests the head, or the whole page from a server that does not support that. */
  private Answer askOnce(URI address) throws IOException, InterruptedException {
    Answer head = send(address, "HEAD", 0);
    boolean settled = head.status() < 400 || head.status() == 429 || head.status() == 503;
    return settled ? head : send(address, "GET", 0);
  }

  /** Reads a robots.txt, following redirects to public addresses. */
  private Robots.File robotsAt(URI first) throws IOException, InterruptedException {
    URI address = first;
    for (int hops = 0; hops <= ROBOTS_REDIRECTS; hops++) {
      Answer answer = send(address, "GET", ROBOTS_BYTES);
      if (!answer.redirects()) {
        return new Robots.File(answer.status(), answer.begins());
      }
      try {
        address = address.resolve(answer.location().orElse(""));
      } catch (IllegalArgumentException e) {
        throw new IOException("it redirects to something that is not an address", e);
      }
      if (obstacle(address).isPresent()) {
        throw new IOException("it redirects to a private address");
      }
    }
    throw new IOException("it redirects in a circle");
  }

  private Answer send(URI address, String method, int most)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(policy.timeout())
            .header("User-Agent", policy.userAgent())
            .header("Accept", "text/html,*/*;q=0.8")
            .build();
    return hosts.inTurn(
        address,
        () -> {
          HttpResponse<InputStream> response =
              client.send(request, HttpResponse.BodyHandlers.ofInputStream());
          String begins;
          try (InputStream body = response.body()) {
            begins = new String(body.readNBytes(most), UTF_8);
          }
          return new Answer(
              response.statusCode(),
              response.headers().firstValue("Location"),
              response.headers().firstValue("Retry-After"),
              begins);
        });
  }

  private static LinkStatus judge(Answer answer) {
    int status = answer.status();
    if (status < 400) {
      return LinkStatus.alive();
    }
    if (GONE.contains(status)) {
      return LinkStatus.dead("it is gone (" + status + ")");
    }
    String later =
        answer.retryAfter().map(r -> "; the server asks to try again after " + r).orElse("");
    return LinkStatus.doubtful("the server answers " + status + later);
  }

  private static LinkStatus failed(URI address, IOException e) {
    if (e instanceof SSLException) {
      return LinkStatus.of(State.UNTRUSTED, "its certificate can't be trusted: " + reason(e));
    }
    if (e instanceof HttpTimeoutException) {
      return LinkStatus.doubtful("the server does not answer in time");
    }
    return LinkStatus.doubtful("it can't be reached: " + Hosts.of(address) + ", " + reason(e));
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** The value of {@code Retry-After}: seconds or a date. */
  private Duration duration(String retryAfter) {
    String text = retryAfter.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      Duration left = Duration.between(now, until);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeParseException e) {
      return policy.delay();
    }
  }
}
