package dev.candor.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> publish(target, site));
        while (!Files.exists(lock) && !first.isDone()) {
          Thread.onSpinWait();
        }
        String where = "round " + round;
        server.whileStopped(
            () -> {
              assertThat(first).as(where).isNotDone();
              assertThatThrownBy(() -> Trials.publish(target, disk.resolve("second"), site))
                  .isInstanceOf(PublishException.class)
                  .hasMessageContaining("another publish to");
            });
        first.join();
        assertThat(Editions.live(direct, "site/")).isEqualTo(Editions.of(site));
      }
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
