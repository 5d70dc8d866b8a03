package dev.candor.publish.sftp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a server is, who asks, and how the server is known. Says nothing of its secrets.
 *
 * @param knownHosts the file that says which keys servers have; a server that isn't in it is
 *     refused
 * @param key a private key as OpenSSH or PEM writes it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Login(
    String host,
    int port,
    String user,
    Path knownHosts,
    Optional<byte[]> key,
    Optional<String> passphrase,
    Optional<String> password,
    Duration patience) {

  @Override
  public String toString() {
    return user + "@" + host + ":" + port;
  }
}
