package dev.candor.publish.remote;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own servers, where they are installed. */
public final class Servers {

  private static final String MORE = ":/usr/sbin:/usr/local/sbin:/sbin";

  private Servers() {}

  /** The command's file. */
  public static Optional<Path> find(String command) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + MORE;
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Continues if the command is installed. If not, the test is skipped with a hint on what to
   * install; in CI ({@code CI=true}) it fails.
   */
  public static Path require(String command, String debianPackage, Class<?> test) {
    Optional<Path> found = find(command);
    String advice = command + " is not here; on Debian: apt-get install " + debianPackage;
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(advice);
    }
    if (found.isEmpty()) {
      System.err.println("SKIPPED " + test.getSimpleName() + ": " + advice);
    }
    Assumptions.assumeTrue(found.isPresent(), advice);
    return found.orElseThrow();
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Waits until a server answers on a port. */
  public static void await(int port, Process server, Path log)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (Instant.now().isBefore(end) && server.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    server.destroyForcibly();
    throw new IOException("the server did not start: " + Files.readString(log));
  }
}
