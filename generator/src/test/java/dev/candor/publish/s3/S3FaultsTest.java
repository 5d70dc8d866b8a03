package dev.candor.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.Editions;
import dev.candor.publish.remote.FaultProxy;
import dev.candor.publish.remote.FaultProxy.Fault;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.KilledPublisher;
import dev.candor.publish.remote.Publishing;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.target.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever becomes of any request on its way to a real S3 server, readers see whole pages with what
 * they need, and the next publish ends the work. With {@code -Dcandor.faults=all} every fault is
 * tried at every request.
 */
class S3FaultsTest {

  private static final String PREFIX = "site/";
  private S3Server server;
  private FaultProxy proxy;
  private Target target;
  private Store direct;
  private int edition;

  @BeforeEach
  void publishesTheFirstEditions() throws Exception {
    server = new S3Server();
    proxy = new FaultProxy(server.port());
    target = server.target(proxy.port(), "prefix", "site", "timeout", "0.4");
    direct = new S3Kind(InstantSource.system()).open(server.target(server.port()));
    for (edition = 0; edition < 3; edition++) {
      Publishing.publish(target, Editions.edition(edition));
    }
  }

  @AfterEach
  void stops() {
    proxy.close();
    server.close();
  }

  /** What a publish of the next edition asks, from its first request to the last. */
  private int requestsOfOneRun() throws Exception {
    proxy.failAt(0, Fault.NONE);
    Publishing.publish(target, Editions.edition(edition++));
    return proxy.requests();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"RESET_BEFORE", "RESET_AFTER", "ERROR_500", "BUSY_503", "STALL", "TRICKLE"})
  void oneBadRequestDoesNoHarm(Fault fault) throws Exception {
    int requests = requestsOfOneRun();
    assertThat(requests).isGreaterThan(20);
    int step =
        "all".equals(System.getProperty("candor.faults"))
            ? 1
            : switch (fault) {
              case STALL, TRICKLE -> 9; // each waits for a second
              case RESET_BEFORE, ERROR_500, BUSY_503 -> 3;
              default -> 1;
            };
    int failed = 0;
    for (int at = 1; at <= requests; at += step) {
      proxy.failAt(at, fault);
      Publishing.publish(target, Editions.edition(edition));
      failed++;
      assertThat(Editions.live(direct, PREFIX))
          .as(fault + " at request " + at)
          .isEqualTo(Editions.of(Editions.edition(edition)));
      edition++;
    }
    System.out.println("S3, " + fault + ": requests failed " + failed + ", pages lost 0");
  }

  @Test
  void aLineThatDiesAtAnyRequestLosesNoPage() throws Exception {
    int requests = requestsOfOneRun();
    int pages = 0;
    int cut = 0;
    for (int at = 1; at <= requests; at++, edition++) {
      proxy.dieAt(at);
      try {
        Publishing.publish(target, Editions.edition(edition));
      } catch (PublishException e) {
        cut++;
        assertThat(e.getMessage()).doesNotContain(S3Server.SECRET, S3Server.KEY_ID);
      }
      SortedMap<String, String> live = Editions.live(direct, PREFIX);
      pages += Editions.assertWhole(live, edition - 1, edition);

      proxy.failAt(0, Fault.NONE);
      Publishing.publish(target, Editions.edition(edition));

      SortedMap<String, String> wanted = Editions.of(Editions.edition(edition));
      assertThat(Editions.live(direct, PREFIX)).as("request " + at).isEqualTo(wanted);
      for (String path : wanted.keySet()) {
        if (wanted.get(path).equals(live.get(path))) {
          assertThat(proxy.log()).doesNotContain("PUT /" + S3Server.BUCKET + "/site/" + path);
        }
      }
      proxy.failAt(0, Fault.NONE);
      Publishing.publish(target, Editions.edition(edition));
      assertThat(proxy.log()).noneMatch(line -> line.startsWith("PUT"));
    }
    assertThat(cut).isGreaterThan(requests - 6);
    System.out.println(
        "S3, line dead from request N on: runs cut " + cut + ", pages seen " + pages + ", lost 0");
  }

  /** Every answer trickles, never idle for long: the publisher gives up in time and says why. */
  @Test
  void aServerThatOnlyTricklesIsGivenUpInTime() throws Exception {
    int requests = requestsOfOneRun();
    int pages = 0;
    int cut = 0;
    for (int at = 1; at < requests; at += 1 + requests / 4, edition++) {
      proxy.failFrom(at, Fault.TRICKLE);
      Instant start = Instant.now();
      assertThatThrownBy(() -> Publishing.publish(target, Editions.edition(edition)))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("did not answer within 0.4 s");
      cut++;
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
      pages += Editions.assertWhole(Editions.live(direct, PREFIX), edition - 1, edition);

      proxy.failAt(0, Fault.NONE);
      Publishing.publish(target, Editions.edition(edition));
      assertThat(Editions.live(direct, PREFIX)).isEqualTo(Editions.of(Editions.edition(edition)));
    }
    System.out.println(
        "S3, trickles from request N on: runs given up "
            + cut
            + ", pages seen "
            + pages
            + ", lost 0");
  }

  /** A line that is slow and yet fast enough is no fault. */
  @Test
  void anAnswerThatTricklesIsWaitedForAsLongAsItsBytesMayTake() throws Exception {
    byte[] record = new byte[40_000];
    direct.write("site.candor/long", record, FileTraits.RECORD, Condition.NONE);
    try (Store store = new S3Kind(InstantSource.system()).open(target)) {
      proxy.failAt(1, Fault.SLOW);
      assertThat(store.read("site.candor/long").orElseThrow().bytes()).isEqualTo(record);
    }
  }

  @Test
  void aKilledPublisherLosesNoPage() throws Exception {
    Map<String, String> secrets =
        Map.of("AWS_ACCESS_KEY_ID", S3Server.KEY_ID, "AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
    Target killed = server.target(server.port(), "prefix", "killed");
    System.out.println("S3: " + new KilledPublisher(killed, secrets, direct, "killed/").run());
  }

  @Test
  void waitsAsLongAsItIsAsked() throws Exception {
    try (Store store = new S3Kind(InstantSource.system()).open(target)) {
      proxy.failAt(1, Fault.BUSY_503);
      assertThat(catchThrowable(() -> store.read("a")))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.retryAfter()).hasValue(Duration.ofSeconds(1)));
    }
  }

  @Test
  void readsTheListAnewWhenItsRecordsAreLost() throws Exception {
    for (String record : direct.list("site.candor/").stream().map(StoredEntry::path).toList()) {
      if (record.endsWith("/live")) {
        direct.delete(record);
      }
    }
    proxy.failAt(0, Fault.NONE);
    Publishing.publish(target, Editions.edition(edition - 1));
    assertThat(proxy.log()).noneMatch(line -> line.startsWith("PUT /candor-test/site/"));
  }
}
