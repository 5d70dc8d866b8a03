package dev.candor.hosting;

import dev.candor.publish.remote.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of this machine's web servers, on its own port, serving a folder. */
final class WebServer implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final Process process;

  private WebServer(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** With a settings file in which {@code $port} and {@code $here} are filled in. */
  static WebServer start(Path folder, String settings, List<String> command)
      throws IOException, InterruptedException {
    int port = Servers.freePort();
    Path file = folder.resolve("server.conf");
    String here = folder.toString();
    Files.writeString(
        file, settings.replace("$port", Integer.toString(port)).replace("$here", here));
    List<String> filled = new ArrayList<>();
    command.forEach(word -> filled.add(word.replace("$here", here)));
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(filled).redirectErrorStream(true);
    builder.environment().put("HOME", here);
    Process process = builder.redirectOutput(log.toFile()).start();
    Servers.await(port, process, log);
    return new WebServer(port, process);
  }

  /** Requests a path; headers are given as name, value, name, value ... */
  HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
