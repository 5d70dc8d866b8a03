package dev.candor.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import dev.candor.engine.PublishOutcome;
import dev.candor.engine.PublishRequest;
import dev.candor.publish.sftp.SftpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** An encrypted password from Maven's settings works on a real server. */
class EncryptedPasswordTest {

  private static final String MASTER = "the-master-password";

  @TempDir private Path disk;

  @BeforeEach
  void writesASite() throws IOException {
    BaseSite.write(disk);
  }

  private static String encrypted(String text, String by) throws Exception {
    return new DefaultPlexusCipher().encryptAndDecorate(text, by);
  }

  /** Maven's own, with a file of its own for the master password. */
  private SettingsDecrypter decrypter(String master) throws Exception {
    Path security =
        Files.writeString(
            disk.resolve("settings-security.xml"),
            "<settingsSecurity><master>"
                + encrypted(master, DefaultSecDispatcher.SYSTEM_PROPERTY_SEC_LOCATION)
                + "</master></settingsSecurity>");
    return new DefaultSettingsDecrypter(
        new DefaultSecDispatcher(new DefaultPlexusCipher(), Map.of(), security.toString()));
  }

  private static Settings settings(String password) {
    Server server = new Server();
    server.setId("candor-live");
    server.setUsername(SftpServer.USER);
    server.setPassword(password);
    Settings settings = new Settings();
    settings.addServer(server);
    return settings;
  }

  private PublishOutcome publish(SftpServer server, String password) throws Exception {
    BaseSite.write(
        disk.resolve("site/site.yaml"),
        "title: Test\npublish:\n  - {name: live, kind: sftp, preview: true, host: 127.0.0.1, port: "
            + server.port()
            + ", user: "
            + SftpServer.USER
            + ", path: /www, knownHosts: known_hosts}\n");
    PublishRequest request =
        Releases.request("live", false, null, settings(password), decrypter(MASTER));
    return Releases.publish(
        new SystemStreamLog(),
        dev.candor.engine.Settings.of(disk).at(Instant.parse("2026-11-22T12:00:00Z")),
        request);
  }

  @Test
  void encryptedOrNotItIsTheServersPassword() throws Exception {
    try (SftpServer server = new SftpServer(Files.createDirectory(disk.resolve("home")))) {
      String hidden = encrypted(SftpServer.PASSWORD, MASTER);
      assertThat(hidden).startsWith("{").doesNotContain(SftpServer.PASSWORD);
      assertThat(publish(server, hidden).refusals()).isEmpty();
      assertThat(disk.resolve("home/www/index.html")).exists();
      assertThat(publish(server, SftpServer.PASSWORD).refusals()).isEmpty();
      assertThatThrownBy(() -> publish(server, encrypted("another-word", MASTER)))
          .hasMessageContaining("127.0.0.1 does not accept this key or password");
    }
  }

  @Test
  void anUndecryptablePasswordIsReportedAndNotShown() throws Exception {
    String hidden = encrypted("s3cr3t-word", "another-master");
    assertThatThrownBy(
            () -> Releases.request("live", false, null, settings(hidden), decrypter(MASTER)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("the server candor-live in Maven's settings can't be decrypted")
        .hasMessageNotContaining("s3cr3t-word")
        .hasNoCause();
  }
}
