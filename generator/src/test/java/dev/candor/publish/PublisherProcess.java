package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A publisher in a separate process, for tests that must observe it from outside. */
final class PublisherProcess {

  static final int SIZE = 60;

  private PublisherProcess() {}

  /** Publishes two versions in turn until killed, or does one of the other tasks. */
  public static void main(String[] arguments) throws InterruptedException {
    FolderPublisher publisher = new FolderPublisher(Path.of(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try {
      switch (arguments[0]) {
        case "in-turn" -> publishInTurn(publisher, out);
        case "b" -> publisher.publish(Sites.version("b", SIZE));
        case "big" -> publisher.publish(bigSite());
        case "hold" -> publisher.publish(Sites.version("b", SIZE), done -> hold(out));
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    } catch (PublishException e) {
      out.println(e.getMessage());
    }
  }

  private static void publishInTurn(FolderPublisher publisher, PrintStream out)
      throws PublishException {
    List<Artifact> a = Sites.version("a", SIZE);
    List<Artifact> b = Sites.version("b", SIZE);
    while (true) {
      publisher.publish(a);
      publisher.publish(b);
      out.println("ready");
    }
  }

  private static List<Artifact> bigSite() {
    List<Artifact> site = new ArrayList<>(Sites.version("b", SIZE));
    site.add(Artifact.of(SitePath.of("big.bin"), new byte[4 << 20]));
    return site;
  }

  private static void hold(PrintStream out) {
    out.println("holding");
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Process start(String task, Path folder) throws IOException {
    return OtherProcess.start(command(task, folder));
  }

  static List<String> command(String task, Path folder) {
    return OtherProcess.command(PublisherProcess.class, task, folder.toString());
  }
}
