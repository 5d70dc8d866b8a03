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
import dev.candor.publish.remote.Lanes;
import dev.candor.publish.remote.Publishing;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.target.TargetSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to any request to a real S3 server, readers see complete pages with their
 * assets, and the next publish finishes the work. {@code -Dcandor.faults=all} tries every fault at
 * every request.
 */
class S3FaultsTest {

  private static final int LANES = 3;
  private static S3Server server;
  private static Store direct;
  private static final List<Lane> ALL = new ArrayList<>();

  /** A separate site behind its own faulty connection, on the shared server. */
  private static final class Lane {
    private final FaultProxy proxy = new FaultProxy(server.port());
    private final String name;
    private final TargetSettings target;
    private int edition;

    Lane(int number) throws PublishException {
      name = "site" + number;
      target = server.target(proxy.port(), "prefix", name, "timeout", "0.4");
      for (int i = 0; i < 3; i++) {
        publish();
        edition++;
      }
    }

    void publish() throws PublishException {
      Publishing.publish(target, Editions.edition(edition));
    }

    /** Without any harm. */
    void publishWell() throws PublishException {
      proxy.failAt(0, Fault.NONE);
      publish();
    }

    SortedMap<String, String> live() throws StoreFault {
      return Editions.live(direct, name + "/");
    }

    SortedMap<String, String> wanted() {
      return Editions.of(Editions.edition(edition));
    }

    /** Returns the number of pages after asserting that each is complete. */
    int assertWhole(SortedMap<String, String> live) {
      return Editions.assertWhole(live, edition - 1, edition);
    }
  }

  @BeforeAll
  static void publishesTheFirstVersions() throws Exception {
    server = new S3Server();
    direct = new S3Kind(InstantSource.system()).open(server.target(server.port()));
    for (int i = 0; i < LANES; i++) {
      ALL.add(new Lane(i));
    }
  }

  @AfterAll
  static void stops() {
    ALL.forEach(lane -> lane.proxy.close());
    ALL.clear();
    server.close();
  }

  /** The number of requests of one publish of the next version. */
  private static int requestsOfOneRun() throws Exception {
    Lane lane = ALL.get(0);
    lane.publishWell();
    lane.edition++;
    return lane.proxy.requests();
  }

  /** An action in a lane with the number of a request. */
  private interface Action {
    void at(int request, Lane lane) throws Exception;
  }

  /** Runs an action at every step-th request, in all lanes. */
  private static void each(int requests, int step, Action action) throws Exception {
    Lanes.in(
        LANES,
        number -> {
          for (int at = 1 + number * step; at <= requests; at += LANES * step) {
            action.at(at, ALL.get(number));
            ALL.get(number).edition++;
          }
        });
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
              case STALL, TRICKLE -> 9; // each is waited for
              case RESET_BEFORE, ERROR_500, BUSY_503 -> 3;
              default -> 1;
            };
    AtomicInteger failed = new AtomicInteger();
    each(
        requests,
        step,
        (at, lane) -> {
          lane.proxy.failAt(at, fault);
          lane.publish();
          failed.incrementAndGet();
          assertThat(lane.live()).as(fault + " at request " + at).isEqualTo(lane.wanted());
        });
    System.out.println("S3, " + fault + ": requests failed " + failed + ", pages lost 0");
  }

  @Test
  void aConnectionLostAtAnyRequestLosesNoPage() throws Exception {
    int requests = requestsOfOneRun();
    AtomicInteger pages = new AtomicInteger();
    AtomicInteger cut = new AtomicInteger();
    each(
        requests,
        1,
        (at, lane) -> {
          lane.proxy.dieAt(at);
          try {
            lane.publish();
          } catch (PublishException e) {
            cut.incrementAndGet();
            assertThat(e.getMessage()).doesNotContain(S3Server.SECRET, S3Server.KEY_ID);
          }
          SortedMap<String, String> live = lane.live();
          pages.addAndGet(lane.assertWhole(live));

          lane.publishWell();

          SortedMap<String, String> wanted = lane.wanted();
          assertThat(lane.live()).as("request " + at).isEqualTo(wanted);
          for (String path : wanted.keySet()) {
            if (wanted.get(path).equals(live.get(path))) {
              String put = "PUT /" + S3Server.BUCKET + "/" + lane.name + "/" + path;
              assertThat(lane.proxy.log()).doesNotContain(put);
            }
          }
          lane.publishWell();
          assertThat(lane.proxy.log()).noneMatch(line -> line.startsWith("PUT"));
        });
    assertThat(cut.get()).isGreaterThan(requests - 6);
    System.out.println(
        "S3, line dead from request N on: runs cut " + cut + ", pages seen " + pages + ", lost 0");
  }

  /**
   * Every response trickles, never idle for long: the publisher gives up in time and reports why.
   */
  @Test
  void aServerThatOnlyTricklesIsAbandonedInTime() throws Exception {
    int requests = requestsOfOneRun();
    AtomicInteger pages = new AtomicInteger();
    each(
        requests,
        1 + requests / LANES,
        (at, lane) -> {
          lane.proxy.failFrom(at, Fault.TRICKLE);
          Instant start = Instant.now();
          assertThatThrownBy(lane::publish)
              .isInstanceOf(PublishException.class)
              .hasMessageContaining("did not answer within 0.4 s");
          assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
          pages.addAndGet(lane.assertWhole(lane.live()));

          lane.publishWell();
          assertThat(lane.live()).isEqualTo(lane.wanted());
        });
    System.out.println(
        "S3, answers trickle from request N on: runs given up "
            + LANES
            + ", pages seen "
            + pages
            + ", lost 0");
  }

  /** A connection that is slow but fast enough isn't a fault. */
  @Test
  void anAnswerThatTricklesIsWaitedForAsLongAsItsBytesMayTake() throws Exception {
    byte[] record = new byte[40_000];
    direct.write("long", record, FileTraits.RECORD, Condition.NONE);
    Lane lane = ALL.get(0);
    try (Store store = new S3Kind(InstantSource.system()).open(lane.target)) {
      lane.proxy.failAt(1, Fault.SLOW);
      Instant start = Instant.now();
      assertThat(store.read("long").orElseThrow().bytes()).isEqualTo(record);
      assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(400));
    }
  }

  @Test
  void aKilledPublisherLosesNoPage() throws Exception {
    Map<String, String> secrets =
        Map.of("AWS_ACCESS_KEY_ID", S3Server.KEY_ID, "AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
    TargetSettings killed = server.target(server.port(), "prefix", "killed");
    System.out.println("S3: " + new KilledPublisher(killed, secrets, direct, "killed/").run());
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws Exception {
    Lane lane = ALL.get(0);
    try (Store store = new S3Kind(InstantSource.system()).open(lane.target)) {
      lane.proxy.failAt(1, Fault.BUSY_503);
      assertThat(catchThrowable(() -> store.read("a")))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.retryAfter()).hasValue(Duration.ofSeconds(1)));
    }
  }

  @Test
  void readsTheListAgainWhenItsRecordsAreLost() throws Exception {
    Lane lane = ALL.get(0);
    lane.publishWell();
    List<StoredEntry> records = direct.list(lane.name + ".candor/");
    assertThat(records).anyMatch(record -> record.path().endsWith("/live"));
    for (StoredEntry record : records) {
      if (record.path().endsWith("/live")) {
        direct.delete(record.path());
      }
    }
    lane.publishWell();
    String pages = "PUT /" + S3Server.BUCKET + "/" + lane.name + "/";
    assertThat(lane.proxy.log()).isNotEmpty().noneMatch(line -> line.startsWith(pages));
  }
}
