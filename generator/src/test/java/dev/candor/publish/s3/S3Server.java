package dev.candor.publish.s3;

import dev.candor.publish.remote.Targets;
import dev.candor.publish.s3.Requests.Ask;
import dev.candor.publish.target.TargetSettings;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** A real S3 server, S3Proxy, on its own port with one empty bucket, all in memory. */
public final class S3Server implements AutoCloseable {

  public static final String BUCKET = "candor-test";
  public static final String KEY_ID = "AKIDFORTESTSONLY";
  public static final String SECRET = "a-secret-that-must-never-be-seen";

  private final S3Proxy server;
  private final AtomicInteger buckets = new AtomicInteger();

  public S3Server() throws Exception {
    server =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY_ID, SECRET)
            .build();
    server.start();
    requests(BUCKET).send(Ask.of("PUT", ""));
  }

  /** Creates another empty bucket and returns its name. */
  public String newBucket() throws Exception {
    String name = BUCKET + "-" + buckets.incrementAndGet();
    requests(name).send(Ask.of("PUT", ""));
    return name;
  }

  public int port() {
    return server.getPort();
  }

  public String endpoint() {
    return "http://127.0.0.1:" + port();
  }

  /**
   * A target for this server's bucket, optionally through another port; options override the
   * defaults.
   */
  public TargetSettings target(int port, String... options) {
    return targetAt(port, options);
  }

  static TargetSettings targetAt(int port, String... options) {
    Map<String, String> all = new TreeMap<>();
    all.put("bucket", BUCKET);
    all.put("endpoint", "http://127.0.0.1:" + port);
    all.put("pathStyle", "true");
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return Targets.live(
        "s3", all, Map.of("AWS_ACCESS_KEY_ID", KEY_ID, "AWS_SECRET_ACCESS_KEY", SECRET));
  }

  /** The response headers of a file. */
  public Map<String, String> headersOf(String bucket, String key) throws Exception {
    Map<String, String> headers = new TreeMap<>();
    requests(bucket)
        .send(Ask.of("GET", key))
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name, new ArrayList<>(values).get(0)));
    return headers;
  }

  private Requests requests(String bucket) throws Exception {
    return new Requests(
        Bucket.of(target(port(), "bucket", bucket)),
        new Credentials(KEY_ID, SECRET, Optional.empty()),
        InstantSource.system(),
        Duration.ofSeconds(30));
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
