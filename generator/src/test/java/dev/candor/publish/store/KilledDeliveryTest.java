package dev.candor.publish.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.Artifact;
import dev.candor.publish.act.Trials;
import java.io.BufferedReader;
import java.io.InputStreamReader;
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
    Shop shop = new Shop(disk.resolve("store"), hashes);
    shop.publish(A);
    Random random = new Random(20261125);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledDeliveryTest.class.getName(),
                  shop.folder().toString(),
                  Boolean.toString(hashes))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String line =
          new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
      assertThat(line).isEqualTo("ready");
      Thread.sleep(random.nextInt(120));
      process.destroyForcibly().waitFor();

      shop.assertWhole(A, B);
      shop.publish(A);
      assertThat(shop.shown()).isEqualTo(Shop.of(A));
    }
  }

  /** Publishes the two sites in turn, as a process with a lock of its own, until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Shop shop = new Shop(folder, Boolean.parseBoolean(arguments[1]));
    System.out.println("ready");
    while (true) {
      for (List<Artifact> site : List.of(B, A)) {
        Shop.publisher(shop.store(), Shop.target(folder), Trials.circumstances(folder))
            .publish(site, false);
      }
    }
  }
}
