package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.ContentHash;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Servers;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreRules;
import dev.candor.publish.remote.Targets;
import dev.candor.publish.target.TargetSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bucket on a real S3 server meets the requirements for stores, and keeps headers. */
class S3StoreTest implements StoreRules {

  private static final byte[] PAGE = "<p>page".getBytes(UTF_8);
  private final S3Kind kind = new S3Kind(InstantSource.system());
  private static S3Server server;
  private String bucket;

  @BeforeAll
  static void starts() throws Exception {
    server = new S3Server();
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  @BeforeEach
  void makesABucket() throws Exception {
    bucket = server.newBucket();
  }

  @Override
  public Store store() throws PublishException {
    return kind.open(server.target(server.port(), "bucket", bucket));
  }

  private void write(Store store, String path) throws StoreFault {
    store.write(path, PAGE, FileTraits.of(path), Condition.NONE);
  }

  @Test
  void sendsTheTypeAndCacheTimeOfAFile() throws Exception {
    try (Store store = store()) {
      write(store, "articles/index.html");
      write(store, "assets/site.3f2a.css");
      store.write(
          "assets/site.3f2a.css.gz",
          PAGE,
          FileTraits.of("assets/site.3f2a.css").encoded("gzip"),
          Condition.NONE);
    }
    assertThat(server.headersOf(bucket, "articles/index.html"))
        .containsEntry("content-type", "text/html;charset=utf-8")
        .containsEntry("cache-control", "no-cache");
    assertThat(server.headersOf(bucket, "assets/site.3f2a.css"))
        .containsEntry("cache-control", "public, max-age=31536000, immutable");
    assertThat(server.headersOf(bucket, "assets/site.3f2a.css.gz"))
        .containsEntry("content-encoding", "gzip");
  }

  @Test
  void listsTheHashOfEachFileSoThatALostManifestCanBeRecreated() throws Exception {
    try (Store store = store()) {
      write(store, "index.html");
      assertThat(store.list("").get(0).hash())
          .hasValue(ContentHash.of(ContentHash.Algorithm.MD5, PAGE));
    }
  }

  @Test
  void omitsChecksumsIfTheyAreNotWanted() throws Exception {
    try (Store store = kind.open(server.target(server.port(), "checksums", "required"))) {
      write(store, "index.html");
      assertThat(store.read("index.html")).isPresent();
    }
    assertThatThrownBy(() -> kind.open(server.target(server.port(), "checksums", "often")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("must be supported or required");
  }

  @Test
  void reportsWrongCredentialsWithoutRevealingThem() throws Exception {
    for (String wrong : List.of("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")) {
      Map<String, String> secrets = new TreeMap<>();
      secrets.put("AWS_ACCESS_KEY_ID", S3Server.KEY_ID);
      secrets.put("AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
      secrets.put(wrong, "another-value-not-to-be-seen");
      TargetSettings given = server.target(server.port());
      TargetSettings target = Targets.live("s3", given.options(), secrets);
      try (Store store = kind.open(target)) {
        assertThatThrownBy(() -> write(store, "index.html"))
            .isInstanceOfSatisfying(
                StoreFault.class,
                fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.LASTING))
            .hasMessageContaining("credentials")
            .hasMessageNotContainingAny(S3Server.SECRET, S3Server.KEY_ID, "not-to-be-seen");
        assertThat(target.toString() + store.place()).doesNotContain("not-to-be-seen");
      }
    }
  }

  @Test
  void listsTheMissingEnvironmentVariables() {
    TargetSettings given = server.target(server.port());
    TargetSettings target = Targets.live("s3", given.options(), Map.of());
    assertThatThrownBy(() -> kind.open(target))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("AWS_ACCESS_KEY_ID")
        .hasMessageContaining("CANDOR_LIVE_ACCESS_KEY_ID");
  }

  @Test
  void reportsAMissingBucket() throws Exception {
    try (Store store = kind.open(server.target(server.port(), "bucket", "no-such-bucket"))) {
      assertThatThrownBy(() -> store.read("index.html"))
          .isInstanceOf(StoreFault.class)
          .hasMessageContaining("there is no bucket no-such-bucket");
      assertThatThrownBy(() -> store.list("")).hasMessageContaining("no bucket");
      assertThatThrownBy(() -> write(store, "a")).hasMessageContaining("no bucket");
    }
  }

  @Test
  void reportsThatTheClockOfThisMachineIsWrong() throws Exception {
    InstantSource wrong = () -> Instant.parse("2001-01-01T00:00:00Z");
    try (Store store = new S3Kind(wrong).open(server.target(server.port()))) {
      assertThatThrownBy(() -> write(store, "a"))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.LASTING));
    }
  }

  @Test
  void aMissingAnswerIsATemporaryFault() throws Exception {
    int port = Servers.freePort();
    try (Store store = kind.open(server.target(port))) {
      assertThatThrownBy(() -> store.read("a"))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.PASSING));
    }
  }

  @Test
  void reachesAmazonByTheNameOfTheBucketOrByItsPath() throws Exception {
    assertThat(bucket("bucket", "plain-words", "region", "eu-west-2").uri("/a%20b", "x=1"))
        .hasToString("https://plain-words.s3.eu-west-2.amazonaws.com/a%20b?x=1");
    Bucket dotted = bucket("bucket", "www.plain.org", "region", "eu-west-2");
    assertThat(dotted.uri(dotted.path("a b"), ""))
        .hasToString("https://s3.eu-west-2.amazonaws.com/www.plain.org/a%20b");
    assertThat(bucket("bucket", "plain", "region", "cn-north-1").host())
        .isEqualTo("plain.s3.cn-north-1.amazonaws.com.cn");
    assertThatThrownBy(() -> bucket("bucket", "plain", "endpoint", "https://u:pass@host.org"))
        .isInstanceOf(PublishException.class)
        .hasMessageNotContaining("pass@");
    assertThatThrownBy(() -> bucket("bucket", "../up", "region", "eu-west-2"))
        .isInstanceOf(PublishException.class);
  }

  private static Bucket bucket(String... options) throws PublishException {
    Map<String, String> named = Map.of(options[0], options[1], options[2], options[3]);
    return Bucket.of(Targets.live("s3", named, Map.of()));
  }
}
