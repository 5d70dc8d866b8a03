package dev.candor.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder beside a published one, in which the next site is built and from which it replaces the
 * old one. It is on the same disk, so that a rename moves a whole site in one step.
 *
 * <p>Its content shows how far an exchange got before the process was killed:
 *
 * <ol>
 *   <li>{@code building}: an incomplete site. It is deleted.
 *   <li>{@code swap/site}: a complete site with its manifest, not yet published. If the old site is
 *       still in place, the new one is deleted; if the old one has been moved to {@code old}
 *       already, the new one is published.
 *   <li>{@code swap} without {@code site}: the new site is published. Its manifest replaces the
 *       last one, then {@code old} is deleted, and {@code swap} after it.
 * </ol>
 */
final class StagingArea {

  private final Path target;
  private final Path folder;
  private final Path building;
  private final Path swap;
  private final Path old;
  private final Path manifest;

  private StagingArea(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
    this.building = folder.resolve("building");
    this.swap = folder.resolve("swap");
    this.old = folder.resolve("old");
    this.manifest = folder.resolve("manifest");
  }

  /** The staging area of a folder, which must not be the root of a disk. */
  static StagingArea of(Path target) {
    return new StagingArea(target, target.resolveSibling("." + target.getFileName() + ".candor"));
  }

  boolean exists() {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  void open() throws PublishException {
    if (!exists()) {
      attempt(
          "can't make the folder " + folder,
          () -> {
            Files.createDirectories(target.getParent());
            Files.createDirectory(folder);
          });
    }
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Manifest manifest() throws PublishException {
    return Manifest.read(manifest);
  }

  /** Completes or undoes what a killed publish left. */
  void recover() throws PublishException {
    attempt("can't delete " + building, () -> OldTree.delete(building));
    if (!isThere(swap)) {
      return;
    }
    Path site = swap.resolve("site");
    if (isThere(site)) {
      if (isThere(target) && !isThere(old)) {
        discard(swap);
        return;
      }
      attempt("can't publish into " + target, () -> moveIn(site));
    }
    settle();
  }

  /** If there is something in the place of the old site, it must not be lost. */
  private void moveIn(Path site) throws IOException {
    try {
      Files.deleteIfExists(target);
    } catch (DirectoryNotEmptyException e) {
      throw new IOException(
          "the folder was created again after a publish was interrupted; the site before that is in"
              + " "
              + old
              + ": delete one of the two, or merge them by hand",
          e);
    }
    move(site, target);
  }

  /** Writes a new manifest for the published site, whose files have not changed. */
  void keep(Manifest next) throws PublishException {
    open(building);
    Path file = building.resolve("manifest");
    next.write(file);
    attempt("can't write " + manifest, () -> move(file, manifest));
    discard();
  }

  /** Makes a folder to build a site in. */
  Path makeRoom() throws PublishException {
    open(building);
    return room();
  }

  /** The folder that a site is built in. */
  Path room() {
    return building.resolve("site");
  }

  private static void open(Path folder) throws PublishException {
    attempt("can't make the folder " + folder, () -> Files.createDirectory(folder));
  }

  /**
   * Publishes the site that was built. When this throws, the old site is still published. Once the
   * new one is, nothing can fail any more, and the next publish deletes whatever is left.
   */
  void exchange(Manifest next) throws PublishException {
    next.write(building.resolve("manifest"));
    if (isThere(manifest)) {
      Path replaced = building.resolve("replaced");
      attempt("can't write " + replaced, () -> Files.copy(manifest, replaced));
    }
    attempt("can't prepare " + swap, () -> move(building, swap));
    boolean replaces = isThere(target);
    if (replaces) {
      attempt("can't move away " + target, () -> move(target, old));
    }
    try {
      move(swap.resolve("site"), target);
    } catch (IOException e) {
      if (replaces) {
        attempt("can't put back " + target, () -> move(old, target));
      }
      throw PublishException.of("can't publish into " + target, e);
    }
    settleIfPossible();
  }

  private void settleIfPossible() {
    try {
      settle();
    } catch (PublishException unsettled) {
      // The site is published. The next publish tries again, and reports a failure.
    }
  }

  private void settle() throws PublishException {
    Path next = swap.resolve("manifest");
    if (isThere(next)) {
      attempt("can't write " + manifest, () -> move(next, manifest));
    }
    if (isThere(old)) {
      Manifest before = Manifest.read(swap.resolve("replaced"));
      OldTree last = new OldTree(old, before, target, manifest(), folder.resolve("rescued"));
      attempt("can't delete " + old, last::remove);
    }
    attempt("can't delete " + swap, () -> OldTree.delete(swap));
  }

  /** Deletes what a failed publish prepared, as far as that is possible. */
  void discard() {
    try {
      OldTree.delete(building);
      if (isThere(swap.resolve("site")) && isThere(target) && !isThere(old)) {
        discard(swap);
      }
    } catch (IOException | PublishException uncleared) {
      // The failure itself is already being reported, and the next publish tries again.
    }
  }

  /** Renames it first, in one step, so that a kill halfway can't be misread. */
  private void discard(Path prepared) throws PublishException {
    attempt("can't delete " + prepared, () -> move(prepared, building));
    attempt("can't delete " + building, () -> OldTree.delete(building));
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void attempt(String what, Action action) throws PublishException {
    try {
      action.run();
    } catch (IOException e) {
      throw PublishException.of(what, e);
    }
  }
}
