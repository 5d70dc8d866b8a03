package dev.candor.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.remote.Servers;
import dev.candor.publish.remote.Targets;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real OpenSSH server on its own port, which authenticates the user of this process by key. */
public final class OpenSsh implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final Process server;
  private final String key;

  /** Keeps its keys and files in a folder. */
  public OpenSsh(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("home"));
    makeKey("host_key");
    makeKey("user_key");
    key = Files.readString(folder.resolve("user_key"));
    Files.copy(folder.resolve("user_key.pub"), folder.resolve("authorized_keys"));
    port = Servers.freePort();
    know(port);
    Files.writeString(folder.resolve("sshd_config"), settings());
    if (Files.isWritable(Path.of("/run"))) {
      Files.createDirectories(Path.of("/run/sshd"));
    }
    String sshd = Servers.find("sshd").orElseThrow().toString();
    server =
        new ProcessBuilder(sshd, "-D", "-e", "-f", folder.resolve("sshd_config").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Servers.await(port, server, folder.resolve("log"));
  }

  private String settings() {
    return String.join(
        "\n",
        "Port " + port,
        "ListenAddress 127.0.0.1",
        "HostKey " + folder.resolve("host_key"),
        "PidFile none",
        "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
        "StrictModes no",
        "UsePAM no",
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "PermitRootLogin prohibit-password",
        "Subsystem sftp internal-sftp",
        "");
  }

  private void makeKey(String name) throws IOException, InterruptedException {
    String file = folder.resolve(name).toString();
    Process made =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file).start();
    if (made.waitFor() != 0) {
      throw new IOException("ssh-keygen failed");
    }
  }

  String key() {
    return key;
  }

  public int port() {
    return port;
  }

  /** The folder with the files of the target. */
  public Path www() {
    return folder.resolve("home/www");
  }

  /** Registers this server's key for the given port. */
  public void know(int port) throws IOException {
    String[] words = Files.readString(folder.resolve("host_key.pub")).split(" ");
    String line = "[127.0.0.1]:" + port + " " + words[0] + " " + words[1].strip() + "\n";
    Files.write(
        folder.resolve("known_hosts"),
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
    all.put("user", System.getProperty("user.name"));
    all.put("path", www().toString());
    all.put("knownHosts", folder.resolve("known_hosts").toString());
    all.put("timeout", "10");
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return Targets.live("sftp", all, Map.of("SFTP_KEY", key));
  }

  /** Does something while all connections that are open now are stopped; new ones are served. */
  void whileStopped(Runnable action) throws IOException, InterruptedException {
    List<ProcessHandle> connections = server.descendants().toList();
    signal("-STOP", connections);
    try {
      action.run();
    } finally {
      signal("-CONT", connections);
    }
  }

  private static void signal(String name, List<ProcessHandle> processes)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kill", name));
    processes.forEach(process -> command.add(Long.toString(process.pid())));
    if (new ProcessBuilder(command).start().waitFor() != 0) {
      throw new IOException("the connections can't be sent " + name);
    }
  }

  @Override
  public void close() {
    for (ProcessHandle child : List.copyOf(server.descendants().toList())) {
      child.destroy();
    }
    server.destroy();
  }
}
