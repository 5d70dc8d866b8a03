package dev.candor.publish.s3;

import dev.candor.publish.remote.Pace;
import dev.candor.publish.remote.StoreFault;
import dev.candor.source.Hash;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;

/**
 * Sends signed requests to one bucket. Each must be done within a time that grows with the bytes
 * sent and received, even if bytes still trickle in.
 */
final class Requests {

  private final HttpClient client;
  private final Bucket bucket;
  private final Signature signature;
  private final Credentials credentials;
  private final InstantSource clock;
  private final Duration timeout;

  Requests(Bucket bucket, Credentials credentials, InstantSource clock, Duration timeout) {
    this.bucket = bucket;
    this.credentials = credentials;
    this.clock = clock;
    this.timeout = timeout;
    this.signature = new Signature(credentials, bucket.region(), "s3");
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /** A request about a key, or with an empty one about the bucket. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Ask(String method, String key, String query, Map<String, String> headers, byte[] body) {

    static Ask of(String method, String key) {
      return new Ask(method, key, "", Map.of(), new byte[0]);
    }
  }

  /** The response, whatever its status; a temporary fault if there was none in time. */
  HttpResponse<byte[]> send(Ask ask) throws StoreFault {
    AtomicLong coming = new AtomicLong();
    BodyHandler<byte[]> whole =
        info -> {
          coming.set(info.headers().firstValueAsLong("content-length").orElse(0));
          return BodySubscribers.ofByteArray();
        };
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(signed(ask), whole);
    try {
      return answered(answer, timeout.plus(Pace.of(ask.body().length)), coming);
    } catch (TimeoutException e) {
      answer.cancel(true);
      Duration limit = timeout.plus(Pace.of(ask.body().length + coming.get()));
      throw StoreFault.passing(
          bucket.host() + " did not answer within " + limit.toMillis() / 1e3 + " s", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw StoreFault.lasting("the publish was interrupted", e);
    } catch (ExecutionException e) {
      throw unanswered(e.getCause() == null ? e : e.getCause());
    }
  }

  /** A response that has begun gets additional time for its bytes. */
  private static <T> T answered(CompletableFuture<T> answer, Duration limit, AtomicLong coming)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return answer.get(Pace.of(coming.get()).toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private StoreFault unanswered(Throwable cause) {
    if (cause instanceof SSLException) {
      return StoreFault.lasting(
          bucket.host() + " can't be trusted: its certificate is not valid", cause);
    }
    if (cause instanceof IOException) {
      return StoreFault.passing("the connection to " + bucket.host() + " failed", cause);
    }
    return StoreFault.lasting("can't send a request to " + bucket.host(), cause);
  }

  private HttpRequest signed(Ask ask) {
    Instant now = clock.instant();
    String bodyHash = Hash.of(ask.body());
    String path = bucket.path(ask.key());
    SortedMap<String, String> headers = new TreeMap<>(ask.headers());
    headers.put("x-amz-content-sha256", bodyHash);
    headers.put("x-amz-date", Signature.time(now));
    credentials.sessionToken().ifPresent(token -> headers.put("x-amz-security-token", token));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bucket.uri(path, ask.query()))
            .method(
                ask.method(),
                ask.body().length == 0 && !ask.method().equals("PUT")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(ask.body()));
    headers.forEach(request::header);
    headers.put("host", bucket.host());
    Signature.Request asked = new Signature.Request(ask.method(), path, ask.query(), headers);
    return request.header("authorization", signature.of(asked, bodyHash, now)).build();
  }
}
