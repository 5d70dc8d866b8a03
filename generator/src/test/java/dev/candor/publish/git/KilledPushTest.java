package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.OtherProcess;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed publisher leaves a complete site on the branch, and the next one finishes the work. */
class KilledPushTest {

  private static final List<Artifact> A = Trials.site("a", 20);
  private static final List<Artifact> B = Trials.site("b", 20);

  /** More with {@code -Dcandor.kills=100}. */
  private static final int KILLS = Integer.getInteger("candor.kills", 8);

  @TempDir private Path disk;

  private static TargetSettings target(Path disk) {
    return Trials.target("git", disk, "repository", "hosting.git", "branch", "pages");
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", disk + "/hosting.git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private String tree() throws Exception {
    return git("rev-parse", "pages^{tree}");
  }

  @Test
  void theBranchIsTheOldCommitOrTheNewOneWhole() throws Exception {
    new ProcessBuilder(
            "git", "init", "--quiet", "--bare", "--initial-branch=pages", disk + "/hosting.git")
        .start()
        .waitFor();
    Path scratch = disk.resolve("scratch");
    Trials.publish(target(disk), scratch, A);
    String a = tree();
    Trials.publish(target(disk), scratch, B);
    String b = tree();
    Random random = new Random(20261125);
    int old = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      OtherProcess.kill(random, 400, KilledPushTest.class, disk.toString());

      String tree = tree();
      old += tree.equals(a) ? 1 : 0;
      assertThat(tree).isIn(a, b);
      assertThat(git("fsck", "--no-dangling", "--connectivity-only")).isEmpty();

      // Wherever it was interrupted, on the publisher's machine too.
      Trials.publish(target(disk), scratch, kill % 2 == 0 ? A : B);
      assertThat(tree()).isEqualTo(kill % 2 == 0 ? a : b);
    }
    System.out.println(
        "git: kills " + KILLS + ", branch at the one site " + old + " times, broken 0");
  }

  /** Publishes the two sites in turn until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[0]);
    System.out.println("ready");
    while (true) {
      Trials.publish(target(disk), disk.resolve("scratch"), A);
      Trials.publish(target(disk), disk.resolve("scratch"), B);
    }
  }
}
