package dev.candor.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** Kills real publishers in the middle of their work, and checks what readers would see. */
public final class KilledPublisher {

  /** More with {@code -Dcandor.kills=100}. */
  private static final int KILLS = Integer.getInteger("candor.kills", 4);

  private final TargetSettings target;
  private final Map<String, String> secrets;
  private final Store store;
  private final String prefix;

  /** The store is that of the target, over a connection without faults. */
  public KilledPublisher(
      TargetSettings target, Map<String, String> secrets, Store store, String prefix) {
    this.target = target;
    this.secrets = secrets;
    this.store = store;
    this.prefix = prefix;
  }

  /** Returns a summary. */
  public String run() throws Exception {
    Random random = new Random(20261124);
    int edition = 1;
    int pages = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path said = Files.createTempFile("publisher", ".said");
      Process process = Publishing.start(target, secrets, edition, said);
      Instant end = Instant.now().plus(Duration.ofSeconds(60));
      while (Files.size(said) == 0 && process.isAlive() && Instant.now().isBefore(end)) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(400));
      process.destroyForcibly().waitFor();
      List<String> done = Files.readAllLines(said);
      Files.delete(said);
      assertThat(done).isNotEmpty();
      int last = Integer.parseInt(done.get(done.size() - 1));
      SortedMap<String, String> live = Editions.live(store, prefix);
      // The last completed version, or the one after it.
      pages += Editions.assertWhole(live, last, last + 1);
      edition = last + 1;
    }
    Publishing.publish(target, Editions.edition(edition));
    assertThat(Editions.live(store, prefix)).isEqualTo(Editions.of(Editions.edition(edition)));
    return "kills " + KILLS + ", pages seen " + pages + ", pages lost 0";
  }
}
