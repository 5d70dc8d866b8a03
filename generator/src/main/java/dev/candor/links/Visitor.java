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
 * Asks for an address as a reader's browser would, and is content with the head of the answer.
 * Never says which page the address was found on.
 */
final class Visitor {

  private static final int MOST_REDIRECTS = 10;

  /** What RFC 9309 wants of robots.txt: five hops followed, 500 KiB read. */
  private static final int ROBOTS_REDIRECTS = 5;

  private static final int ROBOTS_BYTES = 500 * 1024;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

  private final CrawlPolicy manners;
  private final Hosts hosts;
  private final HttpClient client;
  private final Instant now;
  private final Robots robots;

  Visitor(CrawlPolicy manners, Hosts hosts, Instant now) {
    this.manners = manners;
    this.hosts = hosts;
    this.now = now;
    this.robots = new Robots(manners.name(), this::robotsAt);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  /**
   * An answer as far as it matters: its status, where it sends us, when to come again, and as much
   * of its text as was wanted.
   */
  private record Answer(
      int status, Optional<String> location, Optional<String> retryAfter, String begins) {

    boolean redirects() {
      return REDIRECTS.contains(status) && location.isPresent();
    }
  }

  LinkStatus visit(String url) throws InterruptedException {
    String at = url;
    boolean forGood = true;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      URI address;
      try {
        address = new URI(at);
      } catch (URISyntaxException e) {
        return LinkStatus.dead("it is no address: " + e.getReason());
      }
      Optional<LinkStatus> obstacle = obstacle(address);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      if (!robots.mayAsk(address)) {
        return LinkStatus.of(State.UNASKED, Hosts.of(address) + " wants no machine to ask for it");
      }
      LinkStatus verdict;
      Answer answer;
      try {
        answer = ask(address);
        verdict = judge(answer);
      } catch (IOException e) {
        return failed(address, e);
      }
      if (!answer.redirects()) {
        boolean moved = hops > 0 && forGood && verdict.state() == State.ALIVE;
        return moved ? verdict.movedTo(at) : verdict;
      }
      forGood &= FOR_GOOD.contains(answer.status());
      try {
        at = address.resolve(answer.location().orElse("")).toString();
      } catch (IllegalArgumentException e) {
        return LinkStatus.doubtful("it sends readers to what is no address");
      }
    }
    return LinkStatus.dead("it sends readers in a circle");
  }

  private Optional<LinkStatus> obstacle(URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
      return Optional.of(LinkStatus.doubtful("it leads to what is neither http nor https"));
    }
    try {
      return Hosts.isPrivate(address.getHost()) && !manners.privateToo()
          ? Optional.of(LinkStatus.of(State.PRIVATE, "it is within this machine's own network"))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(LinkStatus.noHost(address.getHost()));
    }
  }

  /** The answer to the last of a few tries. */
  private Answer ask(URI address) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt >= manners.attempts();
      Duration wait = manners.rest().multipliedBy(1L << attempt);
      try {
        Answer answer = askOnce(address);
        if (last || !LATER.contains(answer.status())) {
          return answer;
        }
        wait = answer.retryAfter().map(this::duration).orElse(wait);
        if (wait.compareTo(manners.longestWait()) > 0) {
          return answer; // asked to stay away for longer than we stay
        }
      } catch (HttpTimeoutException | java.net.ConnectException e) {
        if (last) {
          throw e;
        }
      }
      Thread.sleep(wait.toMillis());
    }
  }

  /** The head alone; the whole where a server has no answer to that. */
  private Answer askOnce(URI address) throws IOException, InterruptedException {
    Answer head = send(address, "HEAD", 0);
    boolean settled = head.status() < 400 || head.status() == 429 || head.status() == 503;
    return settled ? head : send(address, "GET", 0);
  }

  /** What a site says to machines, wherever it sends us for that within the public's reach. */
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
        throw new IOException("it sends us to what is no address", e);
      }
      if (obstacle(address).isPresent()) {
        throw new IOException("it sends us where we don't go");
      }
    }
    throw new IOException("it sends us in a circle");
  }

  private Answer send(URI address, String method, int most)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(manners.patience())
            .header("User-Agent", manners.name())
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
    String later = answer.retryAfter().map(r -> "; it asks to come again after " + r).orElse("");
    return LinkStatus.doubtful("it answers " + status + later);
  }

  private static LinkStatus failed(URI address, IOException e) {
    if (e instanceof SSLException) {
      return LinkStatus.of(State.UNTRUSTED, "its certificate is not to be trusted: " + reason(e));
    }
    if (e instanceof HttpTimeoutException) {
      return LinkStatus.doubtful("it does not answer in time");
    }
    return LinkStatus.doubtful("it can't be reached: " + Hosts.of(address) + ", " + reason(e));
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** As {@code Retry-After} says it: in seconds, or as a date. */
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
      return manners.rest();
    }
  }
}
