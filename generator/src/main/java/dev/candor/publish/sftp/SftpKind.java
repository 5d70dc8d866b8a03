package dev.candor.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreKind;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens folders on servers that are reached by SFTP. Options: {@code host}, {@code port}, {@code
 * user}, {@code path}, {@code knownHosts} (by default the user's), {@code timeout} in seconds, and
 * {@code gaps: true} for servers that can't replace a file in one step.
 */
public final class SftpKind implements StoreKind {

  /** How many seconds one request may take, apart from the time for its bytes. */
  private static final int TIMEOUT = 60;

  @Override
  public Store open(TargetSettings target) throws PublishException {
    Optional<byte[]> key = key(target);
    Optional<String> password = secret(target, "PASSWORD");
    if (key.isEmpty() && password.isEmpty()) {
      throw new PublishException(
          "the target \""
              + target.name()
              + "\" needs a key or a password: set SFTP_KEY, SFTP_KEY_FILE or SFTP_PASSWORD in the"
              + " environment, or "
              + Secrets.nameOf(target.name(), "KEY")
              + " for this target alone");
    }
    Login login =
        new Login(
            target.required("host"),
            number(target, "port", 22),
            target.required("user"),
            knownHosts(target),
            key,
            secret(target, "PASSPHRASE"),
            password,
            target.seconds("timeout", TIMEOUT));
    String path = target.required("path");
    String root =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new SftpStore(login, root, target.isSet("gaps"));
  }

  private static Optional<String> secret(TargetSettings target, String what) {
    return target.secrets().of(target.name(), what, "SFTP_" + what);
  }

  /** The private key, given itself, as CI keeps secrets, or as the path of its file. */
  private static Optional<byte[]> key(TargetSettings target) throws PublishException {
    Optional<String> text = secret(target, "KEY");
    if (text.isPresent()) {
      return Optional.of((text.get().strip() + "\n").getBytes(UTF_8));
    }
    Optional<String> file = secret(target, "KEY_FILE");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(target.root().resolve(file.get())));
    } catch (IOException e) {
      throw new PublishException(
          "can't read the private key in the file that SFTP_KEY_FILE names", e);
    }
  }

  private static Path knownHosts(TargetSettings target) throws PublishException {
    return target.option("knownHosts").isPresent()
        ? target.path("knownHosts")
        : Path.of(System.getProperty("user.home", ""), ".ssh", "known_hosts");
  }

  private static int number(TargetSettings target, String key, int otherwise)
      throws PublishException {
    Optional<String> text = target.option(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.get());
    } catch (NumberFormatException e) {
      throw new PublishException(key + ": " + text.get() + " is not a number", e);
    }
  }
}
