package dev.candor.cli;

import dev.candor.cli.handover.CommandClient;
import dev.candor.cli.handover.SiteSocket;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The entry point of {@code java -jar candor.jar}. Starts the program again with JVM options for a
 * short run, since a jar can't contain any and the defaults are made for servers. If the command
 * line has JVM options, it does not.
 */
public final class Launcher {

  /** The process that started this one, by its number. */
  private static final String PARENT = "candor.parent";

  /** The fast compiler is done before the work is; see docs/decisions/0005. */
  static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          // Pages are alike: a method that has run some sixty times will run thousands of times.
          "-XX:Tier3InvocationThreshold=60",
          "-XX:Tier3MinInvocationThreshold=20",
          "-XX:Tier3CompileThreshold=500",
          "-XX:Tier3BackEdgeThreshold=6000",
          // All processors collect garbage; survivors are promoted at once.
          "-XX:+UseParallelGC",
          "-XX:MaxTenuringThreshold=0",
          "-XX:MaxRAMPercentage=60",
          "-Xshare:auto");

  /**
   * With enough memory, a heap of 1 GB that need not grow step by step, 128 MB of it for the young
   * generation, nearly all of that for new objects, since survivors are promoted at once.
   */
  private static final List<String> ROOM = List.of("-Xms1g", "-Xmn128m", "-XX:SurvivorRatio=64");

  /** The default heap size from which there is enough memory. */
  private static final long ENOUGH = 1L << 30;

  /** The first Java version that warns about native code, which encodes images. */
  private static final int WARNS_OF_NATIVE_CODE = 24;

  /**
   * How often this process looks whether its parent is still there. The JDK's own notice of an exit
   * comes through a pool of threads that has just one on a small machine, which may be waiting.
   */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** The commands that a running server does faster. */
  private static final Set<String> SERVED = Set.of("build", "check");

  private Launcher() {}

  public static void main(String[] args) {
    OptionalInt elsewhere = doneByServer(args);
    if (elsewhere.isEmpty()) {
      elsewhere = relaunched(args);
    }
    if (elsewhere.isPresent()) {
      Runtime.getRuntime().exit(elsewhere.getAsInt());
    }
    String parent = System.getProperty(PARENT);
    if (parent != null) {
      endWith(Long.parseLong(parent));
    }
    Main.main(args);
  }

  /**
   * Has a running server of the same site and the same jar do a build or a check, which has most of
   * it in memory. Empty if there is none, or if it must not be asked.
   */
  private static OptionalInt doneByServer(String[] args) {
    List<String> line = List.of(args);
    if (!isServed(line) || System.getenv("CI") != null || System.getProperty(PARENT) != null) {
      return OptionalInt.empty();
    }
    Optional<SiteSocket> socket = SiteSocket.of(rootIn(line), program());
    return socket.isEmpty()
        ? OptionalInt.empty()
        : CommandClient.run(
            socket.get(), Path.of("").toAbsolutePath(), System.out, System.err, args);
  }

  /** Whether a command line is one that a running server may do. */
  static boolean isServed(List<String> line) {
    return !line.isEmpty() && SERVED.contains(line.get(0)) && !line.contains(Alone.OPTION);
  }

  /** The root folder on a command line. */
  private static Path rootIn(List<String> line) {
    String root = ".";
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).startsWith("--root=")) {
        root = line.get(i).substring("--root=".length());
      } else if (line.get(i).equals("--root") && i + 1 < line.size()) {
        root = line.get(i + 1);
      }
    }
    return Path.of(root);
  }

  /** The jar that the program runs from. */
  static Path program() {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Ends this process as soon as its parent has ended, even by a kill that runs no hook: otherwise
   * a publish that was stopped would go on unseen.
   */
  private static void endWith(long parent) {
    Optional<ProcessHandle> handle =
        ProcessHandle.current().parent().filter(process -> process.pid() == parent);
    if (handle.isEmpty()) {
      Runtime.getRuntime().exit(ExitStatus.ENVIRONMENT);
    }
    ProcessHandle launcher = handle.orElseThrow();
    Thread watch =
        new Thread(
            () -> {
              while (launcher.isAlive()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
              }
              Runtime.getRuntime().exit(ExitStatus.ENVIRONMENT);
            },
            "candor-parent");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Runs the command line in a new process and returns its exit status; empty if this one will run
   * it.
   */
  private static OptionalInt relaunched(String[] args) {
    ProcessHandle.Info info = ProcessHandle.current().info();
    // A server runs for hours, which the defaults are made for.
    boolean serves = args.length > 0 && (args[0].equals("serve") || args[0].equals("lsp"));
    if (serves
        || System.getProperty(PARENT) != null
        || info.arguments().isEmpty()
        || hasOptions(info)) {
      return OptionalInt.empty();
    }
    try {
      Path jar = program();
      ClassArchive archive = ClassArchive.of(jar, args, ProcessHandle.current().pid());
      Process process = new ProcessBuilder(command(jar, archive, args)).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      int status = process.waitFor();
      archive.keep(status);
      return OptionalInt.of(status);
    } catch (IOException e) {
      return OptionalInt.empty(); // then this process does the work, only slower
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(ExitStatus.ENVIRONMENT);
    }
  }

  private static List<String> command(Path jar, ClassArchive archive, String[] args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    if (Runtime.getRuntime().maxMemory() >= ENOUGH) {
      command.addAll(ROOM);
    }
    // With more jars on the class path the archive doesn't match, and Java would warn each time.
    if (!Files.exists(jar.resolveSibling("spelling"))) {
      command.add(archive.option());
    }
    command.add("-Xlog:disable");
    command.add("-Djava.awt.headless=true");
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_CODE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
    command.add("-cp");
    command.add(jar.toString());
    command.add(Launcher.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  /** Whether there are JVM options before the jar, or in the environment. */
  private static boolean hasOptions(ProcessHandle.Info info) {
    for (String argument : info.arguments().orElse(new String[0])) {
      if (argument.equals("-jar")) {
        break;
      }
      if (argument.startsWith("-X")) {
        return true;
      }
    }
    return System.getenv("JDK_JAVA_OPTIONS") != null;
  }
}
