package dev.candor.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Images are downloaded from the hosts listed, within limits, and from nowhere else. */
class ImageFetcherTest {

  private static final ImageFetcher.Limits SMALL =
      new ImageFetcher.Limits(1000, 2500, Duration.ofMillis(700), 2, Duration.ZERO);

  private Neighbour other;

  @BeforeEach
  void anotherSite() throws IOException {
    other = new Neighbour();
  }

  @AfterEach
  void isClosed() {
    other.close();
  }

  private String host() {
    return other.url("").substring("http://".length());
  }

  private ImageFetcher listing(String... hosts) {
    return new ImageFetcher(MediaHosts.of(List.of(hosts)), SMALL, "Test");
  }

  private static String reason(ImageFetcher fetcher, String url) throws InterruptedException {
    ImageFetcher.Fetched fetched = fetcher.fetch(url);
    assertThat(fetched.bytes().isEmpty()).isEqualTo(!fetched.reason().isEmpty());
    return fetched.reason();
  }

  private void serves(String path, int bytes) {
    other.answers(
        path,
        (exchange, time) -> {
          exchange.sendResponseHeaders(200, bytes);
          exchange.getResponseBody().write(new byte[bytes]);
        });
  }

  private static void endless(HttpExchange exchange, int time) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 100_000; i++) {
        out.write(new byte[1000]);
      }
    }
  }

  @Test
  void anImageOfAListedHostArrivesWithoutRefererOrCookie() throws Exception {
    serves("/a%20b.jpg", 900);

    assertThat(listing(host()).fetch(other.url("/a b.jpg")).bytes().orElseThrow()).hasSize(900);
    assertThat(other.asked()).hasSize(1);
    assertThat(other.asked().get(0).headers()).doesNotContainKeys("Referer", "Cookie");
  }

  @Test
  void aHostThatIsNotListedIsNeverAsked() throws Exception {
    ImageFetcher fetcher = listing("images.example.org", "127.0.0.1");

    assertThat(reason(fetcher, other.url("/a.jpg")))
        .isEqualTo(host() + " is not one of the hosts named with --media-host");
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aNameForThisMachineIsRefusedEvenIfItIsListed() throws Exception {
    String named = host().replace("127.0.0.1", "localhost");

    assertThat(reason(listing(named), "http://" + named + "/a.jpg"))
        .isEqualTo(named + " leads to this machine or its own network");
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void redirectsAreHeldToTheSameRules() throws Exception {
    serves("/end.jpg", 10);
    String named = host().replace("127.0.0.1", "localhost");
    other.answers("/near.jpg", 302, "Location", "/end.jpg");
    other.answers("/unlisted.jpg", 302, "Location", "http://169.254.169.254/latest/");
    other.answers("/home.jpg", 301, "Location", "http://" + named + "/end.jpg");
    other.answers("/file.jpg", 302, "Location", "file:///etc/passwd");
    other.answers("/circle.jpg", 302, "Location", "/circle.jpg");
    ImageFetcher fetcher = listing(host(), named);

    assertThat(reason(fetcher, other.url("/near.jpg"))).isEmpty();
    assertThat(reason(fetcher, other.url("/unlisted.jpg")))
        .isEqualTo("it redirects: 169.254.169.254 is not one of the hosts named with --media-host");
    assertThat(reason(fetcher, other.url("/home.jpg")))
        .isEqualTo("it redirects: " + named + " leads to this machine or its own network");
    assertThat(reason(fetcher, other.url("/file.jpg")))
        .isEqualTo("it redirects: it has no address on the web");
    assertThat(reason(fetcher, other.url("/circle.jpg"))).isEqualTo("it redirects in a circle");
    assertThat(other.asked("/end.jpg")).hasSize(1);
  }

  @Test
  void whatIsTooLargeEndsWhenItIs() throws Exception {
    other.answers("/endless.jpg", ImageFetcherTest::endless);
    serves("/large.jpg", 1001);
    ImageFetcher fetcher = listing(host());

    assertThat(reason(fetcher, other.url("/large.jpg"))).isEqualTo("it is larger than 1000 bytes");
    assertThat(reason(fetcher, other.url("/endless.jpg")))
        .isEqualTo("it is larger than 1000 bytes");
  }

  @Test
  void aRunDownloadsSoMuchAndNoMore() throws Exception {
    for (int i = 1; i <= 4; i++) {
      serves("/" + i + ".jpg", 900);
    }
    ImageFetcher fetcher = listing(host());

    assertThat(reason(fetcher, other.url("/1.jpg"))).isEmpty();
    assertThat(reason(fetcher, other.url("/2.jpg"))).isEmpty();
    assertThat(reason(fetcher, other.url("/3.jpg"))).startsWith("it is larger than ");
  }

  @Test
  void aHostThatDoesNotAnswerIsAskedTwiceAndNotAgain() throws Exception {
    other.answers("/slow.jpg", (exchange, time) -> Thread.sleep(3000));
    other.answers(
        "/drip.jpg",
        (exchange, time) -> {
          exchange.sendResponseHeaders(200, 500);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          Thread.sleep(3000);
        });
    ImageFetcher fetcher = listing(host());

    assertThat(reason(fetcher, other.url("/slow.jpg"))).contains(" did not answer within ");
    assertThat(reason(fetcher, other.url("/drip.jpg"))).contains(" did not answer within ");
    assertThat(reason(fetcher, other.url("/a.jpg")))
        .isEqualTo(host() + " did not answer before, and was not asked again");
    assertThat(other.asked()).hasSize(2);
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    other.answers("/gone.jpg", 404);

    assertThat(reason(listing(host()), other.url("/gone.jpg"))).isEqualTo("the server answers 404");
  }

  @Test
  void onlyAddressesOfTheWebAreRead() {
    assertThat(MediaHosts.address("//e.org/a b(1).jpg?x=1#y").orElseThrow())
        .hasToString("https://e.org/a%20b(1).jpg?x=1");
    assertThat(MediaHosts.address("http://m\u00FCnchen.example/\u00FC%20.jpg").orElseThrow())
        .hasToString("http://xn--mnchen-3ya.example/%C3%BC%20.jpg");
    for (String bad :
        List.of(
            "/a.jpg",
            "a.jpg",
            "file:///etc/passwd",
            "ftp://e.org/a.jpg",
            "data:image/png;base64,AA",
            "http://",
            "http://user:word@e.org/a.jpg",
            "http://e.org\\@127.0.0.1/a.jpg",
            "javascript:alert(1)")) {
      assertThat(MediaHosts.address(bad)).as(bad).isEmpty();
    }
  }

  @Test
  void hostsAreListedByNameOrNumber() {
    assertThat(MediaHosts.of(List.of("https://E.org/x", "e.org:443", "[::1]:8080"))).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> MediaHosts.of(List.of("*.e.org")));
    assertThatIllegalArgumentException().isThrownBy(() -> MediaHosts.of(List.of("")));
  }

  @Test
  void addressesOfOwnNetworksAreKnownInEveryForm() throws Exception {
    for (String own :
        List.of(
            "127.0.0.1",
            "127.1",
            "2130706433",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "[::1]",
            "[fe80::1]",
            "[fd00::1]",
            "[::ffff:10.0.0.1]",
            "[64:ff9b::a00:1]",
            "[2002:a00:1::1]")) {
      assertThat(Hosts.isPrivate(own)).as(own).isTrue();
    }
    assertThat(Hosts.isPrivate("93.184.216.34")).isFalse();
    assertThat(Hosts.isPrivate("[2606:2800:220:1::1]")).isFalse();
  }
}
