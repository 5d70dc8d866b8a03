package dev.candor.publish.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.OtherProcess;
import dev.candor.publish.run.Trials;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publisher that is killed loses no page, and the next one finishes its work at once. */
class KilledDeliveryTest {

  private static final List<Artifact> A = Trials.site("a", 40);
  private static final List<Artifact> B = Trials.site("b", 40);
  private static final int KILLS = 10;

  @TempDir private Path disk;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isKilledAtAnyMoment(boolean hashes) throws Exception {
    Shop shop = Shop.onDisk(disk.resolve("store"), hashes);
    shop.publish(A);
    Random random = new Random(20261125);
    for (int kill = 0; kill < KILLS; kill++) {
      OtherProcess.kill(
          random, 120, KilledDeliveryTest.class, shop.folder().toString(), "" + hashes);

      shop.assertWhole(A, B);
      shop.publish(A);
      assertThat(shop.shown()).isEqualTo(Shop.of(A));
    }
  }

  /** Publishes the two sites in turn, as a process with its own lock, until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Shop shop = Shop.onDisk(folder, Boolean.parseBoolean(arguments[1]));
    System.out.println("ready");
    while (true) {
      for (List<Artifact> site : List.of(B, A)) {
        Shop.publisher(shop.store(), Shop.target(folder), Trials.context(folder)).publish(site);
      }
    }
  }
}
