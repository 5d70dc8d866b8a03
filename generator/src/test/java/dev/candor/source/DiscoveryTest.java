package dev.candor.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

class DiscoveryTest {

  @TempDir Path temporary;
  private Path root = Path.of("");

  @BeforeEach
  void makesAProject() throws IOException {
    root = Files.createDirectories(temporary.resolve("project"));
    Files.createDirectories(root.resolve("content"));
  }

  /**
   * Not every file system allows the names and links that are to be rejected; then nothing is
   * reported.
   */
  private Path write(String path, byte[] bytes) throws IOException {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(root.resolve(path.substring(0, path.lastIndexOf('/'))));
      return Files.write(file, bytes);
    } catch (InvalidPathException e) {
      throw new TestAbortedException("no such name on this computer: " + path, e);
    }
  }

  private void link(String path, Path target) throws IOException {
    try {
      Files.createSymbolicLink(root.resolve(path), target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      throw new TestAbortedException("no links on this computer", e);
    }
  }

  private Path write(String path, String text) throws IOException {
    return write(path, text.getBytes(UTF_8));
  }

  private SourceTree read() {
    return new Discovery(Discovery.Limits.USUAL, 2).read(root, "content");
  }

  private static byte[] bytes(String before, int... odd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(UTF_8));
    IntStream.of(odd).forEach(out::write);
    return out.toByteArray();
  }

  @Test
  void readsTextsAndAssetsInTheOrderOfCodePoints() throws IOException {
    write("content/b.md", "b");
    write("content/a/z.md", "z");
    write("content/a.md", "a");
    write("content/\uD83D\uDE00.md", "after U+FF5E");
    write("content/\uFF5E.md", "before U+1F600");
    write("content/images/x.png", bytes("", 0x89, 0x50));
    SourceTree tree = read();
    assertThat(tree.files())
        .extracting(SourceFile::path)
        .containsExactly(
            "content/a.md",
            "content/a/z.md",
            "content/b.md",
            "content/\uFF5E.md",
            "content/\uD83D\uDE00.md");
    assertThat(tree.assets()).extracting(Asset::path).containsExactly("content/images/x.png");
    assertThat(tree.assets().get(0).bytes()).containsExactly(0x89, 0x50);
    assertThat(tree.faults()).isEmpty();
  }

  @Test
  void normalizesByteOrderMarksAndLineEndsSoThatEqualTextsHaveEqualHashes() throws IOException {
    write("content/a.md", "---\ntitle: é\n---\n\n");
    write("content/b.md", "\uFEFF---\r\ntitle: é\r\n---\r\r\n");
    write("content/c.md", "\uFEFF---\ntitle: é\n---\n\n");
    assertThat(read().files())
        .extracting(SourceFile::text, SourceFile::hash)
        .containsOnly(tuple("---\ntitle: é\n---\n\n", Hash.of("---\ntitle: é\n---\n\n")));
  }

  @Test
  void reportsTheByteThatIsNotUtf8() throws IOException {
    write("content/a.md", bytes("\uFEFFé\r\nb", 0xE9, 0x20));
    SourceTree tree = read();
    assertThat(tree.faults()).hasSize(1);
    SourceFault fault = tree.faults().get(0);
    assertThat(fault.rule()).isEqualTo("encoding");
    assertThat(fault.message()).isEqualTo("byte 8 (0xE9) is not UTF-8, the way text is stored");
    assertThat(fault.file().text().charAt(fault.offset())).isEqualTo('\uFFFD');
    assertThat(tree.files()).containsExactly(fault.file());
  }

  @Test
  void recognizesUtf16() throws IOException {
    write("content/a.md", "\uFEFFtitle".getBytes(UTF_16LE));
    assertThat(read().faults())
        .extracting(SourceFault::suggestion)
        .containsExactly("this is UTF-16; save the file as UTF-8");
  }

  @Test
  void acceptsAWrittenReplacementCharacter() throws IOException {
    write("content/a.md", "a \uFFFD");
    assertThat(read().faults()).isEmpty();
  }

  @Test
  void rejectsLargeFilesWithoutReadingThem() throws IOException {
    write("content/a.md", "x".repeat(11));
    write("content/b.png", "x".repeat(21));
    write("content/c.md", "x".repeat(10));
    SourceTree tree = new Discovery(new Discovery.Limits(10, 20, 100, 9), 1).read(root, "content");
    assertThat(tree.faults())
        .extracting(SourceFault::path, SourceFault::rule)
        .containsExactly(tuple("content/a.md", "file-size"), tuple("content/b.png", "file-size"));
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.assets()).isEmpty();
  }

  @Test
  void rejectsMoreFilesAndFoldersThanTheLimits() throws IOException {
    write("content/a/b/c.md", "");
    write("content/d.md", "");
    write("content/e.md", "");
    SourceTree tree = new Discovery(new Discovery.Limits(9, 9, 1, 2), 1).read(root, "content");
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.faults())
        .extracting(SourceFault::message)
        .containsExactlyInAnyOrder(
            "there are more than 1 files", "there are more than 2 levels of folders");
  }

  @Test
  void rejectsLinksThatLeaveTheProject() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.md"), "secret");
    Path sibling = Files.createDirectories(temporary.resolve("project-2"));
    link("content/a.md", outside);
    link("content/b", sibling);
    link("content/c.md", Path.of("../../secret.md"));
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".git/config"), "secret");
    link("content/d.txt", root.resolve(".git/config"));
    link("content/e.md", Path.of("nowhere.md"));
    SourceTree tree = read();
    assertThat(tree.files()).isEmpty();
    assertThat(tree.faults()).hasSize(5).extracting(SourceFault::rule).containsOnly("symlink");
  }

  @Test
  void rejectsAContentFolderThatIsALinkOutOfTheProject() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.writeString(outside.resolve("a.md"), "secret");
    link("linked", outside);
    SourceTree tree = new Discovery(Discovery.Limits.USUAL, 1).read(root, "linked");
    assertThat(tree.files()).isEmpty();
    assertThat(tree.faults()).extracting(SourceFault::rule).containsExactly("symlink");
  }

  @Test
  void followsLinksWithinTheProject() throws IOException {
    write("content/a.md", "a");
    write("shared/b.md", "b");
    link("content/more", root.resolve("shared"));
    link("content/c.md", Path.of("a.md"));
    SourceTree tree = read();
    assertThat(tree.faults()).isEmpty();
    assertThat(tree.files())
        .extracting(SourceFile::path, SourceFile::text)
        .containsExactly(
            tuple("content/a.md", "a"),
            tuple("content/c.md", "a"),
            tuple("content/more/b.md", "b"));
  }

  @Test
  void terminatesOnCircularLinks() throws IOException {
    write("content/articles/a.md", "a");
    link("content/articles/up", Path.of(".."));
    link("content/self", Path.of("self"));
    SourceTree tree = read();
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.faults())
        .extracting(SourceFault::path, SourceFault::rule)
        .containsExactly(tuple("content/articles/up", "symlink"), tuple("content/self", "symlink"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".hidden.md", "a.md~", ".a.md.swp", "#a.md#", ".DS_Store", "Thumbs.db"})
  void skipsTheBackupFilesOfEditors(String name) throws IOException {
    write("content/" + name, "x");
    assertThat(read()).isEqualTo(new SourceTree(List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {".env", ".env.local", "server.pem", "id_rsa", ".git/config", "a.key"})
  void reportsFilesThatHoldSecrets(String name) throws IOException {
    write("content/" + name, "x");
    SourceTree tree = read();
    assertThat(tree.faults()).extracting(SourceFault::rule).containsExactly("stray-file");
    assertThat(tree.files()).isEmpty();
    assertThat(tree.assets()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con.md", "a:b.md", "a?.md", "a .md ", "e\u0301.md", "a\u202Eb.md", "nul"})
  void refusesNamesThatAreNotPortable(String name) throws IOException {
    write("content/" + name, "x");
    SourceTree tree = read();
    assertThat(tree.faults()).extracting(SourceFault::rule).containsExactly("file-name");
    assertThat(tree.files()).isEmpty();
  }

  @Test
  void refusesNamesThatCollideOnOtherComputers() throws IOException {
    write("content/First.md", "1");
    write("content/first.md", "2");
    write("content/x/first.md", "3");
    assumeThat(root.resolve("content/First.md")).hasContent("1");
    assertThat(read().faults())
        .extracting(SourceFault::path, SourceFault::rule, SourceFault::message)
        .containsExactly(
            tuple(
                "content/first.md",
                "name-collision",
                "on some computers this is the same name as \"content/First.md\""));
  }

  @Test
  void reportsAMissingFolder() {
    SourceTree tree = new Discovery(Discovery.Limits.USUAL, 1).read(root, "themes");
    assertThat(tree.faults()).extracting(SourceFault::rule).containsExactly("missing-folder");
  }

  @Test
  void readsAnExternalFolderUnderAnotherName() throws IOException {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere/articles"));
    Files.writeString(elsewhere.resolve("a.md"), "a");
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, 1).readAs(temporary.resolve("elsewhere"), "content");
    assertThat(tree.files()).extracting(SourceFile::path).containsExactly("content/articles/a.md");
  }

  @Test
  void readsTheSameWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("content/articles/page-" + i + ".md", "text " + i);
    }
    SourceTree one = new Discovery(Discovery.Limits.USUAL, 1).read(root, "content");
    SourceTree eight = new Discovery(Discovery.Limits.USUAL, 8).read(root, "content");
    assertThat(one.files()).hasSize(200).isEqualTo(eight.files());
  }
}
