package dev.candor.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Downloads images, one at a time: by http or https, only from hosts that the user listed, and
 * never from this machine or its network, unless the user listed that very address. Redirects are
 * held to the same rules.
 */
public final class ImageFetcher {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final MediaHosts allowed;
  private final Limits limits;
  private final String userAgent;
  private final Hosts hosts;
  private final HttpClient client;
  private final Map<String, Integer> silent = new HashMap<>();
  private long left;

  /**
   * How much to download, and for how long.
   *
   * @param bytes of one image
   * @param bytesInAll of all images of a run
   * @param time for one request, with its answer
   * @param failures how often a host may not answer before it is not asked again
   * @param rest between two requests to a host
   */
  public record Limits(int bytes, long bytesInAll, Duration time, int failures, Duration rest) {

    /** 20 MB and a minute for an image, 2 GB for a run. */
    public static final Limits USUAL =
        new Limits(20 << 20, 2L << 30, Duration.ofSeconds(60), 3, Duration.ofMillis(100));
  }

  /**
   * What came of one address.
   *
   * @param bytes what the server sent, if it may be kept
   * @param reason why there is nothing, as part of a sentence
   */
  public record Fetched(Optional<byte[]> bytes, String reason) {

    private static Fetched nothing(String reason) {
      return new Fetched(Optional.empty(), reason);
    }
  }

  public ImageFetcher(MediaHosts allowed, Limits limits, String userAgent) {
    this.allowed = allowed;
    this.limits = limits;
    this.userAgent = userAgent;
    this.hosts = new Hosts(limits.rest());
    this.left = limits.bytesInAll();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
  }

  /** Requests an address; whatever goes wrong is the reason why there is nothing. */
  public Fetched fetch(String address) throws InterruptedException {
    Optional<URI> at = MediaHosts.address(address);
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      String how = hops == 0 ? "" : "it redirects: ";
      String obstacle = at.map(this::obstacle).orElse("it has no address on the web");
      if (at.isEmpty() || !obstacle.isEmpty()) {
        return Fetched.nothing(how + obstacle);
      }
      URI uri = at.get();
      try {
        HttpResponse<byte[]> answer = hosts.inTurn(uri, () -> ask(uri));
        silent.remove(Hosts.of(uri));
        Optional<String> next = answer.headers().firstValue("Location");
        if (!REDIRECTS.contains(answer.statusCode()) || next.isEmpty()) {
          return judged(answer);
        }
        at = MediaHosts.address(resolved(uri, next.get()));
      } catch (IOException e) {
        return Fetched.nothing(reason(uri, e));
      }
    }
    return Fetched.nothing("it redirects in a circle");
  }

  private static String resolved(URI from, String to) {
    try {
      return from.resolve(to.strip()).toString();
    } catch (IllegalArgumentException notAnAddress) {
      return to;
    }
  }

  /** Why an address may not be requested; empty if it may. */
  private String obstacle(URI uri) {
    String host = Hosts.of(uri);
    if (!allowed.has(uri)) {
      return host + " is not one of the hosts named with --media-host";
    } else if (silent.getOrDefault(host, 0) >= limits.failures()) {
      return host + " did not answer before, and was not asked again";
    } else if (left <= 0) {
      return "this run has downloaded enough; run it again for the rest";
    }
    try {
      boolean unlisted = !MediaHosts.isNumber(uri.getHost()) && Hosts.isPrivate(uri.getHost());
      return unlisted ? host + " leads to this machine or its own network" : "";
    } catch (UnknownHostException e) {
      return "there is no host " + host;
    }
  }

  private HttpResponse<byte[]> ask(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.time())
            .header("User-Agent", userAgent)
            .header("Accept", "image/*")
            .build();
    int most = (int) Math.min(limits.bytes(), left);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(most));
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new java.net.http.HttpTimeoutException("too slow");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private Fetched judged(HttpResponse<byte[]> answer) {
    if (answer.statusCode() != 200) {
      return Fetched.nothing("the server answers " + answer.statusCode());
    }
    left -= answer.body().length;
    return new Fetched(Optional.of(answer.body()), "");
  }

  private String reason(URI uri, IOException e) {
    String host = Hosts.of(uri);
    if (e instanceof LimitedBody.TooLargeException
        || e.getCause() instanceof LimitedBody.TooLargeException) {
      return "it is larger than " + LimitedBody.size(Math.min(limits.bytes(), left));
    } else if (e instanceof java.net.http.HttpTimeoutException || e instanceof ConnectException) {
      silent.merge(host, 1, Integer::sum);
      return host + " did not answer within " + limits.time().toSeconds() + " seconds";
    } else if (e instanceof javax.net.ssl.SSLException) {
      return "the certificate of " + host + " can't be trusted";
    }
    return host + " broke off";
  }
}
