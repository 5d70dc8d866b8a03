package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.content.PublishTarget;
import dev.candor.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at what Candor needs on this machine, and says what is missing. */
public final class Doctor {

  private static final int OLDEST_JAVA = 17;
  private static final long ENOUGH_MEMORY = 512L << 20;

  private final List<String> lines = new ArrayList<>();
  private boolean sound = true;

  private Doctor() {}

  /**
   * Examines this machine and a site.
   *
   * @param port the port that the preview would use
   * @param environment the environment's variables, which may hold what a target needs
   */
  public static Reply examine(Settings settings, int port, Map<String, String> environment) {
    Doctor doctor = new Doctor();
    doctor.java();
    doctor.port(port);
    doctor.program(
        "git", environment, "without it, \"what changed\" and publishing to git don't work");
    doctor.folders(settings);
    doctor.site(settings, environment);
    doctor.lines.add(
        doctor.sound ? "Everything that Candor needs is here." : "See the lines marked \"!!\".");
    return new Reply(doctor.sound ? Reply.Status.DONE : Reply.Status.FAULTY, doctor.lines);
  }

  private void say(boolean good, String what, String remedy) {
    lines.add((good ? "ok  " : "!!  ") + what + (good || remedy.isEmpty() ? "" : ": " + remedy));
    sound &= good;
  }

  private void java() {
    int version = Runtime.version().feature();
    say(
        version >= OLDEST_JAVA,
        "Java " + version,
        "install Java 17 or newer from https://adoptium.net/");
    long memory = Runtime.getRuntime().maxMemory();
    say(
        memory >= ENOUGH_MEMORY,
        (memory >> 20) + " MiB of memory for Java",
        "give it 512 MiB: java -Xmx512m -jar candor.jar");
  }

  private void port(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      say(socket.isBound(), "port " + port + " is free for candor serve", "");
    } catch (IOException e) {
      say(
          false,
          "port " + port + " is in use",
          "stop the other program, or use candor serve --port 4001");
    }
  }

  /** Looks for a program in the folders of PATH. */
  private void program(String name, Map<String, String> environment, String why) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    boolean found = false;
    for (String folder : path.split(File.pathSeparator)) {
      found |=
          !folder.isEmpty()
              && (Files.isExecutable(Path.of(folder, name))
                  || Files.isExecutable(Path.of(folder, name + ".exe")));
    }
    say(
        found,
        found ? name + " is installed" : name + " is not installed",
        "install it from https://git-scm.com/; " + why);
  }

  private void folders(Settings settings) {
    Path root = settings.root();
    boolean exists = Files.isRegularFile(settings.siteFolder().resolve("site.yaml"));
    say(
        exists,
        exists ? "the site is in " + root : "there is no site in " + root,
        "set --root to the folder that holds content/, themes/ and site/, or start one: candor init DIR");
    if (exists) {
      say(
          Files.isWritable(settings.contentFolder()),
          "content/ can be written",
          "give yourself permission to write " + settings.contentFolder());
      say(
          Files.isWritable(settings.siteFolder()),
          "site/ can be written",
          "give yourself permission to write " + settings.siteFolder());
      boolean git = Files.exists(root.resolve(".git"));
      lines.add(
          git
              ? "ok  the site has a history in git"
              : "--  the site has no history yet: git init starts one");
    }
  }

  private void site(Settings settings, Map<String, String> environment) {
    if (!Files.isRegularFile(settings.siteFolder().resolve("site.yaml"))) {
      return;
    }
    try {
      ProjectSources sources = ProjectSources.discover(settings);
      long errors = sources.config().found().stream().filter(Diagnostic::isError).count();
      say(errors == 0, "site.yaml can be read", "candor check names the lines to correct");
      for (PublishTarget target : sources.config().value().publish()) {
        target(target, environment);
      }
    } catch (EnvironmentFault fault) {
      say(false, String.valueOf(fault.getMessage()), "");
    }
  }

  private void target(PublishTarget target, Map<String, String> environment) {
    String name = "target \"" + target.name() + "\"";
    if (target.kind() == PublishTarget.Kind.S3) {
      boolean keys =
          environment.containsKey("AWS_ACCESS_KEY_ID")
              && environment.containsKey("AWS_SECRET_ACCESS_KEY");
      say(
          keys,
          name + (keys ? " has its keys" : " lacks its keys"),
          "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
    } else {
      lines.add("ok  " + name + " needs nothing that can be looked at here");
    }
  }
}
