package dev.candor.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.remote.Targets;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server that isn't OpenSSH: Apache MINA's, on its own port, with a password. */
public final class SftpServer implements AutoCloseable {

  public static final String USER = "publisher";
  public static final String PASSWORD = "a-password-that-must-never-be-seen";

  private final SshServer server;
  private final Path home;
  private final Path knownHosts;
  private final KeyPair key;

  /** Serves a folder. The known-hosts file is written next to it. */
  public SftpServer(Path home) {
    this.home = home;
    this.knownHosts = home.resolveSibling("known_hosts");
    try {
      key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      server = SshServer.setUpDefaultServer();
      server.setHost("127.0.0.1");
      server.setKeyPairProvider(KeyPairProvider.wrap(key));
      server.setPasswordAuthenticator(
          (user, word, session) -> user.equals(USER) && word.equals(PASSWORD));
      server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
      server.setFileSystemFactory(new VirtualFileSystemFactory(home));
      server.start();
      know(server.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return server.getPort();
  }

  public Path home() {
    return home;
  }

  Path knownHosts() {
    return knownHosts;
  }

  /** Registers this server's key for the given port. */
  public void know(int port) throws IOException {
    String line = "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(key.getPublic()) + "\n";
    Files.write(
        knownHosts,
        line.getBytes(UTF_8),
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }

  /**
   * A target for a folder on this server, optionally through another port; options override the
   * defaults.
   */
  public TargetSettings target(int port, String... options) {
    Map<String, String> all = new TreeMap<>();
    all.put("host", "127.0.0.1");
    all.put("port", Integer.toString(port));
    all.put("user", USER);
    all.put("path", "/www");
    all.put("knownHosts", knownHosts.toString());
    all.put("timeout", "10");
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return Targets.live("sftp", all, Map.of("SFTP_PASSWORD", PASSWORD));
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
