package dev.candor.publish.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.OtherProcess;
import dev.candor.publish.PublishException;
import dev.candor.publish.kind.TargetKinds;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Publisher;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Owner;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Publishes to a target as the program does: in this process, or in one that can be killed. */
public final class Publishing {

  /** A process that has ended, so that its lock doesn't block others. */
  private static final Owner GONE = new Owner("this-machine", Integer.MAX_VALUE);

  private Publishing() {}

  /** Publishes without waiting between attempts. */
  public static Published publish(TargetSettings target, List<Artifact> site)
      throws PublishException {
    return publisher(target, pause -> {}).publish(site);
  }

  private static Publisher publisher(TargetSettings target, PublishContext.Pauses pauses)
      throws PublishException {
    Path scratch = Path.of("target", "publishing-tests", target.kind());
    PublishContext context =
        new PublishContext(InstantSource.system(), GONE, Instant.EPOCH, scratch, List.of(), pauses);
    return new Publisher(target, TargetKinds.named(target.kind()), context);
  }

  /**
   * Publishes one version after the other until it is killed; prints each one's number when it is
   * done. Arguments: the kind, the first version, then options and secrets as {@code key=value}.
   */
  public static void main(String[] arguments) throws PublishException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Map<String, String> given = new TreeMap<>();
    for (int i = 2; i < arguments.length; i++) {
      int equals = arguments[i].indexOf('=');
      given.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
    }
    TargetSettings target = Targets.live(arguments[0], given, System.getenv());
    for (int edition = Integer.parseInt(arguments[1]); ; edition++) {
      publisher(target, PublishContext.Pauses.SLEEPING).publish(Editions.edition(edition));
      out.println(edition);
    }
  }

  /**
   * The same in a separate process, which gets the secrets through its environment and logs to a
   * file.
   */
  public static Process start(
      TargetSettings target, Map<String, String> secrets, int edition, Path said)
      throws IOException {
    List<String> command = OtherProcess.command(Publishing.class, target.kind(), "" + edition);
    target.options().forEach((key, value) -> command.add(key + "=" + value));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(secrets);
    return builder.start();
  }
}
