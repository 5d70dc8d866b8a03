package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch of a real bare repository, read back by git itself. */
class GitDestinationTest {

  private static final List<Artifact> A = Trials.site("a", 8);
  private static final List<Artifact> B = Trials.site("b", 8);

  @TempDir private Path disk;
  private Path bare;
  private TargetSettings target;

  @BeforeEach
  void makesARepository() throws Exception {
    bare = disk.resolve("hosting.git");
    git(disk, "init", "--quiet", "--bare", bare.toString());
    target =
        Trials.target(
            "git",
            disk,
            "repository",
            "hosting.git",
            "branch",
            "pages",
            "cname",
            "www.plain.example");
  }

  private static String git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    for (String who : List.of("GIT_AUTHOR", "GIT_COMMITTER")) {
      builder.environment().put(who + "_NAME", "Somebody");
      builder.environment().put(who + "_EMAIL", "somebody@plain.example");
    }
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private Path scratch(String name) {
    return disk.resolve(name);
  }

  private Path clone(String name) throws Exception {
    git(disk, "clone", "--quiet", "--branch", "pages", bare.toString(), name);
    return disk.resolve(name);
  }

  @Test
  void theBranchHoldsTheSiteAndWhatPagesHostsRead() throws Exception {
    Trials.publish(target, scratch("one"), A);

    Path copy = clone("copy");
    for (Artifact artifact : A) {
      assertThat(copy.resolve(artifact.path().value())).hasBinaryContent(artifact.bytes());
    }
    assertThat(copy.resolve(".nojekyll")).isEmptyFile();
    assertThat(copy.resolve("CNAME")).hasContent("www.plain.example");
    assertThat(copy.resolve(".candor/owner")).content().contains("site " + Trials.SITE);
    assertThat(git(copy, "ls-files").lines()).hasSize(A.size() + 3);
  }

  @Test
  void theSameSitesAreTheSameCommits() throws Exception {
    Trials.publish(target, scratch("one"), A);
    Trials.publish(target, scratch("one"), B);
    Path other = disk.resolve("other.git");
    git(disk, "init", "--quiet", "--bare", other.toString());
    TargetSettings twin =
        Trials.target(
            "git",
            disk,
            "repository",
            "other.git",
            "branch",
            "pages",
            "cname",
            "www.plain.example");
    Trials.publish(twin, scratch("two"), A);
    Thread.sleep(1100);
    Trials.publish(twin, scratch("two"), B);

    assertThat(git(other, "log", "--format=%H %an %ae %aI %cI", "pages"))
        .isEqualTo(git(bare, "log", "--format=%H %an %ae %aI %cI", "pages"))
        .contains("Candor candor@plain.example 2026-11-02T00:00:00");
  }

  @Test
  void publishingNothingMakesNoCommit() throws Exception {
    Trials.publish(target, scratch("one"), A);
    String before = git(bare, "rev-parse", "pages");

    Published again = Trials.publish(target, scratch("fresh"), A);

    assertThat(again.isWritten()).isFalse();
    assertThat(git(bare, "rev-parse", "pages")).isEqualTo(before);
  }

  @Test
  void onlyWhatChangedIsWrittenAndHistoryGrows() throws Exception {
    Trials.publish(target, scratch("one"), A);
    Published second = Trials.publish(target, scratch("one"), B);

    assertThat(second.changes().added()).containsExactly("assets/style.b.css");
    assertThat(second.changes().deleted()).containsExactly("assets/style.a.css");
    assertThat(second.changes().same()).contains(".nojekyll", "CNAME");
    assertThat(git(bare, "log", "--format=%s", "pages").lines())
        .containsExactly(
            "Publish release 2: 1 new, 11 changed, 1 deleted",
            "Publish release 1: 14 new, 0 changed, 0 deleted");
  }

  @Test
  void anEarlierReleaseIsRestoredAsANewCommit() throws Exception {
    Trials.publish(target, scratch("one"), A);
    Trials.publish(target, scratch("one"), B);

    Published back = Trials.rollBack(target, scratch("fresh"), OptionalInt.empty());

    assertThat(back.after().orElseThrow().number()).isEqualTo(3);
    assertThat(git(bare, "rev-parse", "pages^{tree}"))
        .isEqualTo(git(bare, "rev-parse", "pages~2^{tree}"));
    assertThat(git(bare, "log", "--format=%s", "pages").lines().findFirst())
        .contains("Publish release 3: as release 1 was");
  }

  @Test
  void aBranchWithoutTheMarkIsLeftAlone() throws Exception {
    Path work = disk.resolve("work");
    git(disk, "clone", "--quiet", bare.toString(), "work");
    git(work, "checkout", "--quiet", "-b", "pages");
    Files.writeString(work.resolve("main.c"), "int main");
    git(work, "add", "-A");
    git(work, "commit", "--quiet", "-m", "code");
    git(work, "push", "--quiet", "origin", "pages");
    String before = git(bare, "rev-parse", "pages");

    assertThatThrownBy(() -> Trials.publish(target, scratch("one"), A))
        .hasMessageContaining("is not empty (main.c) and has no mark of Candor");
    assertThat(git(bare, "rev-parse", "pages")).isEqualTo(before);
  }

  @Test
  void aPushInTheMeantimeIsNotOverwritten() throws Exception {
    Trials.publish(target, scratch("one"), A);
    GitDestination slow = new GitDestination(target, Trials.context(scratch("slow")));
    slow.look(slow.withServerFiles(B));
    Trials.publish(target, scratch("quick"), Trials.site("c", 8));
    String before = git(bare, "rev-parse", "pages");

    assertThatThrownBy(
            () ->
                slow.publish(
                    new Changes(List.of("assets/style.b.css"), List.of(), List.of(), List.of(), 9)))
        .hasMessage("another publish to this branch has ended in the meantime; publish again");
    assertThat(git(bare, "rev-parse", "pages")).isEqualTo(before);
  }

  @Test
  void anUnreachableRepositoryIsReportedWithoutCredentials() {
    TargetSettings gone =
        Trials.target("git", disk, "repository", "https://u@127.0.0.1:1/a.git", "branch", "pages");
    assertThatThrownBy(() -> Trials.publish(gone, scratch("one"), A))
        .hasMessageContaining("can't reach the git repository: ")
        .hasMessageNotContaining("u@");
    TargetSettings told =
        Trials.target("git", disk, "repository", "https://u:p@127.0.0.1/a.git", "branch", "pages");
    assertThatThrownBy(() -> Trials.publish(told, scratch("one"), A))
        .hasMessageContaining("site.yaml gives a password in the repository")
        .hasMessageContaining("CANDOR_LIVE_TOKEN")
        .hasMessageNotContaining("u:p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--upload-pack=touch ran;",
        "-u touch ran",
        "ext::sh -c touch% ran",
        "fd::7",
        "ssh://-oProxyCommand=touch ran/x",
        "ssh://git@-oProxyCommand=touch ran/x",
        "-oProxyCommand=touch ran:x",
        "git@-oProxyCommand=touch ran:x",
        "https://example.org/a\n--upload-pack=touch ran"
      })
  void anAddressThatWouldRunAProgramIsRefused(String address) throws Exception {
    TargetSettings given = Trials.target("git", disk, "repository", address, "branch", "pages");
    assertThatThrownBy(() -> Trials.plan(given, scratch("one"), A))
        .hasMessageContaining("the repository of the target \"live\" is not an address");

    git(disk, "init", "--quiet");
    git(disk, "config", "remote.origin.url", address.replace("\n", "\r"));
    TargetSettings origin = Trials.target("git", disk, "branch", "pages");
    assertThatThrownBy(() -> Trials.plan(origin, scratch("two"), A))
        .hasMessageContaining("the repository of the target \"live\" is not an address");
    try (Stream<Path> files = Files.walk(disk)) {
      assertThat(files.filter(file -> file.endsWith("ran"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-d", "--upload-pack=x", "@{-1}", "../x", "a b"})
  void aBranchThatGitWouldReadAsSomethingElseIsRefused(String name) {
    TargetSettings odd = Trials.target("git", disk, "repository", "hosting.git", "branch", name);
    assertThatThrownBy(() -> Trials.plan(odd, scratch("one"), A))
        .hasMessageContaining("a branch can't be called");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~/site.git", "$HOME/site.git", "${HOME}/site.git"})
  void anAddressThatOnlyAShellExpandsIsRefusedWithTheWholePath(String address) {
    TargetSettings unexpanded =
        Trials.target("git", disk, "repository", address, "branch", "pages");
    assertThatThrownBy(() -> Trials.plan(unexpanded, scratch("one"), A))
        .hasMessageContaining("write repository: " + System.getProperty("user.home") + "/site.git");
  }

  /**
   * Anyone with push access can create such a name; it must be treated as a name, not a command.
   */
  @Test
  void aFileNameOnTheBranchIsNeverACommand() throws Exception {
    Trials.publish(target, scratch("one"), A);
    Path copy = clone("copy");
    Files.writeString(copy.resolve("a\nD index.html\n\"x\\.html"), "odd");
    git(copy, "add", "-A");
    git(copy, "commit", "--quiet", "-m", "odd");
    git(copy, "push", "--quiet", "origin", "pages");

    Trials.publish(target, scratch("one"), A);

    assertThat(git(bare, "ls-tree", "-r", "--name-only", "pages").lines())
        .hasSize(A.size() + 3)
        .contains("index.html");
  }
}
