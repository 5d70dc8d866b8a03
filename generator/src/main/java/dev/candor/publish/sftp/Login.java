package dev.candor.publish.sftp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to log in to a server. Its secrets never appear in {@code toString}.
 *
 * @param knownHosts the file with the keys of known servers; any other server is refused
 * @param key a private key in OpenSSH or PEM format
 * @param timeout how long one request may take, apart from the time for its bytes
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
    Duration timeout) {

  @Override
  public String toString() {
    return user + "@" + host + ":" + port;
  }
}
