package dev.candor.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.CutProxy;
import dev.candor.publish.remote.CutProxy.Cut;
import dev.candor.publish.remote.Editions;
import dev.candor.publish.remote.KilledPublisher;
import dev.candor.publish.remote.Publishing;
import dev.candor.publish.remote.Servers;
import dev.candor.publish.remote.Store;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever the connection to a real OpenSSH server is cut, readers see complete pages with their
 * assets, and the next publish finishes the work. {@code -Dcandor.cuts=200} cuts it at more places.
 */
class SftpFaultsTest {

  private static final String PREFIX = "site/";
  private static final int CUTS = Integer.getInteger("candor.cuts", 8);

  @TempDir private static Path disk;
  private static OpenSsh server;
  private static CutProxy proxy;
  private static TargetSettings target;
  private static Store direct;
  private static int edition;

  @BeforeAll
  static void publishesTheFirstVersions() throws Exception {
    Servers.require("sshd", "openssh-server", SftpFaultsTest.class);
    server = new OpenSsh(disk);
    proxy = new CutProxy(server.port());
    server.know(proxy.port());
    target = server.target(proxy.port(), "prefix", "site", "timeout", "0.5");
    direct = new SftpKind().open(server.target(server.port()));
    for (edition = 0; edition < 3; edition++) {
      Publishing.publish(target, Editions.edition(edition));
    }
  }

  @AfterAll
  static void stops() {
    if (Servers.find("sshd").isPresent()) {
      direct.close();
      proxy.close();
      server.close();
    }
  }

  private static long bytesOfOneRun() throws Exception {
    proxy.cutAfter(0, Cut.NONE);
    Publishing.publish(target, Editions.edition(edition++));
    return proxy.sent();
  }

  @Test
  void oneLostConnectionDoesNoHarm() throws Exception {
    long bytes = bytesOfOneRun();
    for (int i = 1; i <= CUTS; i++, edition++) {
      proxy.cutAfter(bytes * i / (CUTS + 1), i % 4 == 0 ? Cut.HANGS : Cut.ONCE);
      Publishing.publish(target, Editions.edition(edition));
      assertThat(Editions.live(direct, PREFIX))
          .as("cut after " + i + "/" + (CUTS + 1))
          .isEqualTo(Editions.of(Editions.edition(edition)));
    }
    System.out.println("OpenSSH, line cut once: cuts " + CUTS + ", pages lost 0");
  }

  @Test
  void aConnectionThatStaysLostLosesNoPage() throws Exception {
    long bytes = bytesOfOneRun();
    int pages = 0;
    int cut = 0;
    for (int i = 1; i <= CUTS; i++, edition++) {
      proxy.cutAfter(bytes * i / (CUTS + 1), Cut.FOR_GOOD);
      try {
        Publishing.publish(target, Editions.edition(edition));
      } catch (PublishException e) {
        cut++;
        assertThat(e).hasMessageNotContaining("PRIVATE KEY");
      }
      SortedMap<String, String> live = Editions.live(direct, PREFIX);
      pages += Editions.assertWhole(live, edition - 1, edition);
      SortedMap<String, String> wanted = Editions.of(Editions.edition(edition));
      SortedMap<String, Object> before = inodes(wanted, live);

      proxy.cutAfter(0, Cut.NONE);
      Publishing.publish(target, Editions.edition(edition));

      assertThat(Editions.live(direct, PREFIX)).isEqualTo(wanted);
      assertThat(inodes(wanted, live)).as("sent again after cut " + i).isEqualTo(before);
    }
    assertThat(cut).isGreaterThan(CUTS / 2);
    System.out.println(
        "OpenSSH, line cut for good: runs cut " + cut + ", pages seen " + pages + ", lost 0");
  }

  /**
   * Every response trickles, never idle for long: the publisher gives up in time and reports why.
   */
  @Test
  void aServerThatOnlyTricklesIsAbandonedInTime() throws Exception {
    long bytes = bytesOfOneRun();
    int pages = 0;
    for (int part = 0; part < 2; part++, edition++) {
      proxy.cutAfter(bytes * part / 2, Cut.TRICKLES);
      Instant start = Instant.now();
      assertThatThrownBy(() -> Publishing.publish(target, Editions.edition(edition)))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("it took too long");
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
      pages += Editions.assertWhole(Editions.live(direct, PREFIX), edition - 1, edition);

      proxy.cutAfter(0, Cut.NONE);
      Publishing.publish(target, Editions.edition(edition));
      assertThat(Editions.live(direct, PREFIX)).isEqualTo(Editions.of(Editions.edition(edition)));
    }
    System.out.println("OpenSSH, line trickles: runs given up 2, pages seen " + pages + ", lost 0");
  }

  /** The file keys of unchanged files, which show whether one was replaced. */
  private SortedMap<String, Object> inodes(
      SortedMap<String, String> wanted, SortedMap<String, String> live) throws Exception {
    SortedMap<String, Object> inodes = new java.util.TreeMap<>();
    for (String path : wanted.keySet()) {
      if (wanted.get(path).equals(live.get(path))) {
        Path file = server.www().resolve(PREFIX + path);
        inodes.put(path, Files.getAttribute(file, "unix:ino"));
      }
    }
    return inodes;
  }

  @Test
  void aKilledPublisherLosesNoPage() throws Exception {
    TargetSettings killed = server.target(server.port(), "prefix", "killed");
    Map<String, String> secrets = Map.of("SFTP_KEY", server.key());
    System.out.println("OpenSSH: " + new KilledPublisher(killed, secrets, direct, "killed/").run());
  }
}
