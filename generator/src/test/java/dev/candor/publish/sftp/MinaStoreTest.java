package dev.candor.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreRules;
import dev.candor.publish.remote.Targets;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder on a server that isn't OpenSSH, and how it authenticates. */
class MinaStoreTest implements StoreRules {

  @TempDir Path disk;
  private SftpServer server;

  @BeforeEach
  void starts() throws IOException {
    server = new SftpServer(Files.createDirectory(disk.resolve("home")));
  }

  @AfterEach
  void stops() {
    server.close();
  }

  @Override
  public Store store() throws PublishException {
    return new SftpKind().open(server.target(server.port()));
  }

  private static void write(Store store) throws StoreFault {
    store.write("index.html", "home".getBytes(UTF_8), FileTraits.of("index.html"), Condition.NONE);
  }

  private void assertRefused(TargetSettings target, String why) throws PublishException {
    try (Store store = new SftpKind().open(target)) {
      assertThatThrownBy(() -> write(store))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.LASTING))
          .hasMessageContaining(why)
          .hasMessageNotContainingAny(SftpServer.PASSWORD, "not-the-password");
    }
    assertThat(server.home().resolve("www")).doesNotExist();
  }

  @Test
  void leavesNothingBehindButTheSite() throws Exception {
    try (Store store = store()) {
      write(store);
      store.deletePartialUploads();
    }
    assertThat(server.home().resolve("www/index.html")).hasContent("home");
    try (var files = Files.list(server.home().resolve("www"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void sendsNothingToAnUnknownServer() throws Exception {
    Path nobody = Files.writeString(disk.resolve("nobody"), "");
    assertRefused(server.target(server.port(), "knownHosts", nobody.toString()), "add its key");
    assertRefused(
        server.target(server.port(), "knownHosts", disk.resolve("none").toString()), "ssh-keyscan");
  }

  @Test
  void sendsNothingToAServerWithAnotherKey() throws Exception {
    Path other = Files.createDirectories(disk.resolve("other/home"));
    try (SftpServer impostor = new SftpServer(other)) {
      impostor.know(server.port());
      assertRefused(
          server.target(server.port(), "knownHosts", impostor.knownHosts().toString()),
          "another key");
    }
  }

  @Test
  void reportsAWrongPassword() throws Exception {
    TargetSettings given = server.target(server.port());
    assertRefused(
        Targets.live("sftp", given.options(), Map.of("SFTP_PASSWORD", "not-the-password")),
        "does not accept this key or password of publisher");
  }

  @Test
  void listsTheMissingEnvironmentVariables() {
    TargetSettings given = server.target(server.port());
    assertThatThrownBy(() -> new SftpKind().open(Targets.live("sftp", given.options(), Map.of())))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("SFTP_KEY")
        .hasMessageContaining("CANDOR_LIVE_KEY");
  }

  @Test
  void aMissingAnswerIsATemporaryFault() throws Exception {
    int port = server.port();
    server.close();
    try (Store store = new SftpKind().open(server.target(port))) {
      assertThatThrownBy(() -> store.read("index.html"))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.PASSING));
    }
  }
}
