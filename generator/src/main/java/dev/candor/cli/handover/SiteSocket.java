package dev.candor.cli.handover;

import dev.candor.engine.ProgramFiles;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server of one site and one build of the program listens for commands.
 *
 * @param name the site's root and the program's own file with its size and time: another version,
 *     or the same one built again, is another program. Client and server compare it, since two
 *     names can have one address
 */
public record SiteSocket(UnixDomainSocketAddress address, String name) {

  /**
   * The socket for a site's root folder and the program's own file; empty if one of them doesn't
   * exist, or if this system can't keep other users away.
   */
  public static Optional<SiteSocket> of(Path root, Path program) {
    Optional<Path> folder = ProgramFiles.privateFolder();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      String name =
          root.toRealPath()
              + "|"
              + program.toRealPath()
              + "|"
              + Files.size(program)
              + "|"
              + Files.getLastModifiedTime(program).toMillis();
      // Short, because the path of a socket has some hundred bytes at most.
      Path file = folder.get().resolve(Integer.toHexString(name.hashCode()));
      return Optional.of(new SiteSocket(UnixDomainSocketAddress.of(file), name));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
