package dev.candor.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Editions;
import dev.candor.publish.remote.Servers;
import dev.candor.publish.remote.Store;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people publish to one folder of a real OpenSSH server at once. */
class SecondPublisherTest {

  @TempDir private Path disk;

  @Test
  void aRejectedPublisherDoesNotDisturbTheActiveOne() throws Exception {
    Servers.require("sshd", "openssh-server", SecondPublisherTest.class);
    try (OpenSsh server = new OpenSsh(disk);
        Store direct = new SftpKind().open(server.target(server.port()))) {
      TargetSettings target = server.target(server.port(), "prefix", "site");
      Path lock = server.www().resolve("site.candor/lock");
      for (int round = 0; round < 3; round++) {
        List<Artifact> site = Trials.site("v" + round, 60);
        CountDownLatch refused = new CountDownLatch(1);
        CompletableFuture<Void> first =
            CompletableFuture.runAsync(() -> publish(target, waiting(site, lock, refused)));
        while (!Files.exists(lock) && !first.isDone()) {
          Thread.sleep(1);
        }
        while (!first.isDone()) {
          try {
            Trials.publish(target, disk.resolve("second"), site);
          } catch (PublishException e) {
            assertThat(e).hasMessageContaining("another publish to");
            refused.countDown();
          }
        }
        first.join();
        assertThat(refused.getCount()).as("refused in round " + round).isZero();
        assertThat(Editions.live(direct, "site/")).isEqualTo(Editions.of(site));
      }
    }
  }

  /** The same site, which isn't read while its publisher has the lock and nobody was refused. */
  private static List<Artifact> waiting(List<Artifact> site, Path lock, CountDownLatch refused) {
    return site.stream()
        .map(
            file ->
                file.readBy(
                    () -> {
                      if (Files.exists(lock)) {
                        await(refused);
                      }
                      return file.bytes();
                    }))
        .toList();
  }

  private static void await(CountDownLatch refused) {
    try {
      assertThat(refused.await(60, TimeUnit.SECONDS)).as("the second was refused").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publish(TargetSettings target, List<Artifact> site) {
    try {
      Trials.publish(target, disk.resolve("first"), site);
    } catch (PublishException e) {
      throw new CompletionException(e);
    }
  }
}
