package dev.candor.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where {@code java -jar candor.jar} begins. Starts the program again with the options that suit a
 * short run: a jar can't carry options of the Java machine, and its own choices are made for
 * servers. Somebody who gives such options of their own is left alone.
 */
public final class Launcher {

  private static final String MARK = "candor.relaunched";

  /** What the quick compiler makes is ready when the work is; see docs/decisions/0005. */
  static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          // What runs some sixty times runs thousands of times, a page being like the next.
          "-XX:Tier3InvocationThreshold=60",
          "-XX:Tier3MinInvocationThreshold=20",
          "-XX:Tier3CompileThreshold=500",
          "-XX:Tier3BackEdgeThreshold=6000",
          // All processors clear up at once; what outlives one clearing stays to the end.
          "-XX:+UseParallelGC",
          "-XX:MaxTenuringThreshold=0",
          "-XX:MaxRAMPercentage=60",
          "-Xshare:auto");

  /**
   * Where there is memory, a heap that need not grow step by step: 1 GB, 128 MB of it for the
   * young, nearly all of which is for what is new, since nothing stays among the young.
   */
  private static final List<String> ROOM = List.of("-Xms1g", "-Xmn128m", "-XX:SurvivorRatio=64");

  /** From how many bytes of heap that this machine would be given there is memory. */
  private static final long ENOUGH = 1L << 30;

  /** The first Java that warns of native code, which encodes images. */
  private static final int WARNS_OF_NATIVE_CODE = 24;

  private Launcher() {}

  public static void main(String[] args) {
    OptionalInt elsewhere = relaunched(args);
    if (elsewhere.isPresent()) {
      Runtime.getRuntime().exit(elsewhere.getAsInt());
    }
    Main.main(args);
  }

  /**
   * Runs the command line in a new process and returns its exit status; empty if this one will do.
   */
  private static OptionalInt relaunched(String[] args) {
    ProcessHandle.Info info = ProcessHandle.current().info();
    // A server runs for hours: the Java machine's own choices are made for that.
    boolean serves = args.length > 0 && args[0].equals("serve");
    if (serves
        || System.getProperty(MARK) != null
        || info.arguments().isEmpty()
        || hasOptions(info)) {
      return OptionalInt.empty();
    }
    try {
      Process process = new ProcessBuilder(command(args)).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException | URISyntaxException e) {
      return OptionalInt.empty(); // then this process does the work, only slower
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(ExitStatus.ENVIRONMENT);
    }
  }

  private static List<String> command(String[] args) throws URISyntaxException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    if (Runtime.getRuntime().maxMemory() >= ENOUGH) {
      command.addAll(ROOM);
    }
    Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    // The archive of classes that was made with the jar; one of another machine is passed over.
    // It does not fit where there are more jars, and the Java machine would say so each time.
    if (!Files.exists(jar.resolveSibling("spelling"))) {
      command.add("-XX:SharedArchiveFile=" + jar.resolveSibling("candor.jsa"));
    }
    command.add("-Xlog:disable");
    command.add("-Djava.awt.headless=true");
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_CODE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-D" + MARK + "=true");
    command.add("-cp");
    command.add(jar.toString());
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  /** Whether options of the Java machine stand before the jar, or come from the environment. */
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
