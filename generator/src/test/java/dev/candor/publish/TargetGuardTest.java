package dev.candor.publish;

import static dev.candor.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders that a site can't be published into; each is rejected before anything is written. */
class TargetGuardTest {

  @TempDir Path disk;
  private Path project;
  private Path content;

  @BeforeEach
  void makesAProject() throws IOException {
    project = Files.createDirectory(disk.toRealPath().resolve("project"));
    content = Files.createDirectory(project.resolve("content"));
    Files.writeString(content.resolve("page.md"), "text");
  }

  @Test
  void allowsAFolderOfTheProjectThatIsNotThereYet() throws Exception {
    Path folder = project.resolve("site/target/public");

    assertThat(guard().check(folder)).isEqualTo(folder);
  }

  @Test
  void allowsANameThatOnlyBeginsLikeAGuardedOne() throws Exception {
    assertThat(guard().check(project.resolve("content-site"))).hasFileName("content-site");
  }

  @Test
  void refusesTheRootOfTheDisk() {
    assertRefused(disk.toAbsolutePath().getRoot(), "the root of the disk");
  }

  @Test
  void refusesTheHomeFolderAndWhatContainsIt() {
    Path home = Path.of(System.getProperty("user.home"));
    assertRefused(home, "home folder");
    Path above = home.getParent();
    if (above != null && above.getNameCount() > 0) {
      assertRefused(above, "home folder");
    }
  }

  @Test
  void refusesTheProjectAndItsContent() {
    assertRefused(project, "it contains " + content);
    assertRefused(disk, "it contains " + content);
    assertRefused(content, "it contains " + content);
    assertRefused(content.resolve("articles/public"), "it is inside " + content);
    assertRefused(project.resolve("other/../content"), "it contains " + content);
  }

  @Test
  void refusesContentReachedThroughALink() throws Exception {
    link(project.resolve("shortcut"), content);

    assertRefused(project.resolve("shortcut/public"), "it is inside " + content);
  }

  @Test
  void followsALinkOnTheWayToTheFolder() throws Exception {
    Path real = Files.createDirectory(project.resolve("real"));
    link(project.resolve("shortcut"), real);

    new FolderPublisher(project.resolve("shortcut/public")).publish(site("index.html", "home"));

    assertThat(real.resolve("public/index.html")).hasContent("home");
  }

  @Test
  void refusesASymbolicLink() throws Exception {
    Path real = Files.createDirectory(project.resolve("real"));
    link(project.resolve("public"), real);

    assertRefused(project.resolve("public"), "symbolic link");
    assertThat(real).isEmptyDirectory();
  }

  @Test
  void refusesAFileInTheWay() throws Exception {
    Path file = Files.writeString(project.resolve("file"), "text");

    assertRefused(file, "not a folder");
    assertRefused(file.resolve("public"), file + " is not a folder");
    assertThat(file).hasContent("text");
  }

  @Test
  void refusesAFileInTheWayOfItsWorkshop() throws Exception {
    Files.writeString(project.resolve(".public.candor"), "text");

    assertThatThrownBy(
            () -> new FolderPublisher(project.resolve("public")).publish(site("a.html", "a")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(".public.candor");
  }

  @Test
  void refusesAFolderThatCanNotBeWritten() throws Exception {
    Path folder = Files.createDirectory(project.resolve("public"));
    assumeTrue(folder.toFile().setWritable(false), "read-only folders don't exist here");
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write anywhere");
      assertRefused(folder, "no permission");
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @Test
  void refusesAFolderBesideWhichNothingCanBeWritten() throws Exception {
    Path folder = Files.createDirectories(project.resolve("out/public"));
    assumeTrue(project.resolve("out").toFile().setWritable(false), "no read-only folders here");
    try {
      assumeTrue(!Files.isWritable(project.resolve("out")), "this user may write anywhere");
      assertRefused(folder, "no permission");
    } finally {
      project.resolve("out").toFile().setWritable(true);
    }
  }

  private TargetGuard guard() {
    return new TargetGuard(List.of(content, project.resolve(".git")));
  }

  private void assertRefused(Path folder, String why) {
    assertThatThrownBy(
            () ->
                new FolderPublisher(folder, List.of(content, project.resolve(".git")))
                    .publish(site("index.html", "home")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("can't publish into")
        .hasMessageContaining(why);
    assertThat(content).isDirectoryContaining("glob:**/page.md");
    Path name = folder.getFileName();
    if (name != null) {
      assertThat(Files.exists(folder.resolveSibling("." + name + ".candor"))).isFalse();
    }
  }

  private static void link(Path link, Path to) throws IOException {
    try {
      Files.createSymbolicLink(link, to);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "this system doesn't let us make symbolic links");
    }
  }
}
