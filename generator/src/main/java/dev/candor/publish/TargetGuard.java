package dev.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides, before anything is written, whether a folder may be published into. */
public final class TargetGuard {

  private final List<Path> guarded;

  /**
   * A guard of some paths.
   *
   * @param guarded what can't be published into, and can't be inside a published folder
   */
  public TargetGuard(List<Path> guarded) {
    this.guarded = List.copyOf(guarded);
  }

  /** The folder's real path, with no symbolic link on the way to it; it need not exist yet. */
  public Path check(Path folder) throws PublishException {
    Path asked = folder.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(asked)) {
      throw refused(
          asked, "it is a symbolic link and would be replaced; name the folder it points to");
    }
    boolean exists = Files.exists(asked, LinkOption.NOFOLLOW_LINKS);
    if (exists && !Files.isDirectory(asked, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(asked, "it is not a folder; move it away or choose another name");
    }
    Path real = real(asked);
    Path parent = real.getParent();
    if (parent == null) {
      throw refused(asked, "it is the root of the disk; choose a separate folder");
    }
    refuseGuarded(asked, real);
    refuseUnwritable(asked, real, parent, exists);
    return real;
  }

  private void refuseGuarded(Path asked, Path real) throws PublishException {
    String home = System.getProperty("user.home", "");
    if (!home.isEmpty() && real(Path.of(home)).startsWith(real)) {
      throw refused(asked, "it is or contains your home folder; choose a separate folder");
    }
    for (Path path : guarded) {
      Path held = real(path);
      if (held.startsWith(real)) {
        throw refused(asked, "it contains " + path + "; choose a folder with nothing else in it");
      }
      if (real.startsWith(held)) {
        throw refused(asked, "it is inside " + path + "; choose a folder outside it");
      }
    }
  }

  private static void refuseUnwritable(Path asked, Path real, Path parent, boolean exists)
      throws PublishException {
    Path place = nearestExisting(parent);
    if (!Files.isDirectory(place)) {
      throw refused(asked, place + " is not a folder");
    }
    if (exists && !Files.isWritable(real)) {
      throw refused(asked, "you have no permission to write there");
    }
    if (!Files.isWritable(place)) {
      throw refused(
          asked,
          "you have no permission to write in "
              + place
              + ", where the new site is prepared beside it");
    }
    if (exists && !onOneDisk(real, parent)) {
      throw refused(
          asked,
          "it is a separate disk (a mount), which can't be replaced as a whole; "
              + "publish into a folder inside it");
    }
  }

  private static boolean onOneDisk(Path folder, Path parent) {
    try {
      return Files.getFileStore(folder).equals(Files.getFileStore(parent));
    } catch (IOException e) {
      return true; // some containers can't say; then the exchange itself will fail
    }
  }

  /** What a path really is: links resolved as far as it exists, the rest as it is written. */
  private static Path real(Path path) throws PublishException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = nearestExisting(absolute);
    try {
      return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    } catch (IOException e) {
      throw PublishException.of("can't resolve the path " + path, e);
    }
  }

  private static Path nearestExisting(Path absolute) {
    Path path = absolute;
    for (@Nullable Path up = absolute; up != null; up = up.getParent()) {
      path = up;
      if (Files.exists(up)) {
        break;
      }
    }
    return path;
  }

  private static PublishException refused(Path folder, String why) {
    return new PublishException("can't publish into " + folder + ": " + why);
  }
}
