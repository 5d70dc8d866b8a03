package dev.candor.publish.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import com.jcraft.jsch.Session;
import dev.candor.publish.remote.StoreFault;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One session with a server, opened when it is first needed and again after it broke, with one
 * channel for each request at a time.
 */
final class Connection implements AutoCloseable {

  private final Login login;
  private final Deque<ChannelSftp> idle = new ArrayDeque<>();
  private @Nullable Session session;
  private volatile Line line;

  Connection(Login login) {
    this.login = login;
    this.line = new Line(login.timeout());
  }

  /** The deadline of a request in the current session. */
  Deadline deadline() {
    return new Deadline(login.timeout(), line::cut);
  }

  /** A channel for one request, to be returned by {@link #giveBack}. */
  synchronized ChannelSftp channel() throws StoreFault {
    while (!idle.isEmpty()) {
      ChannelSftp channel = idle.pop();
      if (channel.isConnected()) {
        return channel;
      }
    }
    try {
      // Null if the session ends just now, whatever the method's signature says.
      @Nullable ChannelSftp channel = (ChannelSftp) session().openChannel("sftp");
      if (channel == null) {
        close();
        throw StoreFault.passing("the connection to " + login.host() + " broke");
      }
      channel.setFilenameEncoding(UTF_8);
      withDeadline(() -> channel.connect(millis()));
      return channel;
    } catch (JSchException e) {
      // The next try needs a new session: one that is about to end still claims to be connected.
      close();
      throw faultOf(e);
    }
  }

  /** Something that JSch does on the connection. */
  private interface Action {
    void run() throws JSchException;
  }

  private void withDeadline(Action action) throws JSchException, StoreFault {
    Deadline deadline = deadline();
    try {
      action.run();
    } catch (JSchException e) {
      if (deadline.isOver()) {
        close();
        throw late("can't connect to " + login.host(), e);
      }
      throw e;
    } finally {
      deadline.close();
    }
  }

  synchronized void giveBack(ChannelSftp channel) {
    if (channel.isConnected()) {
      idle.push(channel);
    }
  }

  /** Closes a channel whose state is unknown after a failure. */
  void drop(ChannelSftp channel) {
    channel.disconnect();
  }

  private Session session() throws StoreFault, JSchException {
    Session open = session;
    if (open != null && open.isConnected()) {
      return open;
    }
    idle.clear();
    session = null;
    Session fresh = newSession();
    line = new Line(login.timeout());
    fresh.setSocketFactory(line);
    withDeadline(() -> fresh.connect(millis()));
    session = fresh;
    return fresh;
  }

  private Session newSession() throws StoreFault, JSchException {
    JSch jsch = new JSch();
    if (!Files.isReadable(login.knownHosts())) {
      throw StoreFault.lasting(
          "can't read "
              + login.knownHosts()
              + ", the keys of known hosts: create it with ssh-keyscan, compare the key with the"
              + " one your host publishes, and name the file as knownHosts");
    }
    jsch.setKnownHosts(login.knownHosts().toString());
    if (login.key().isPresent()) {
      byte[] phrase = login.passphrase().map(p -> p.getBytes(UTF_8)).orElse(null);
      jsch.addIdentity("key", login.key().get().clone(), null, phrase);
    }
    Session fresh = jsch.getSession(login.user(), login.host(), login.port());
    login.password().ifPresent(word -> fresh.setPassword(word.getBytes(UTF_8)));
    fresh.setConfig("StrictHostKeyChecking", "yes");
    fresh.setConfig("PreferredAuthentications", "publickey,password");
    // A connection without an answer for so long, after two requests, counts as broken.
    fresh.setTimeout(millis());
    fresh.setServerAliveInterval(Math.max(500, millis() / 2));
    fresh.setServerAliveCountMax(1);
    return fresh;
  }

  /** The fault of a request that was not done in time. */
  static StoreFault late(String action, Exception cause) {
    return StoreFault.passing(
        action
            + ": it took too long and was stopped; the target's timeout sets how long it may take",
        cause);
  }

  private int millis() {
    return (int) login.timeout().toMillis();
  }

  private StoreFault faultOf(JSchException e) {
    String host = login.host();
    if (e instanceof JSchUnknownHostKeyException) {
      return StoreFault.lasting(
          host + " is not in " + login.knownHosts() + ": add its key, once you have verified it",
          e);
    }
    if (e instanceof JSchChangedHostKeyException) {
      return StoreFault.lasting(
          host
              + " has another key than "
              + login.knownHosts()
              + " says, so nothing was sent: ask your host whether the key was changed",
          e);
    }
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("auth") || said.contains("privatekey") || said.contains("passphrase")) {
      return StoreFault.lasting(
          host + " does not accept this key or password of " + login.user(), e);
    }
    if (said.contains("algorithm negotiation")) {
      return StoreFault.lasting(host + " and Candor have no encryption method in common", e);
    }
    return StoreFault.passing("can't connect to " + host + reason(e), e);
  }

  private static String reason(JSchException e) {
    return e.getCause() instanceof IOException io && io.getMessage() != null
        ? ": " + io.getMessage()
        : "";
  }

  @Override
  public synchronized void close() {
    Session open = session;
    if (open != null) {
      open.disconnect();
    }
    session = null;
    idle.clear();
  }
}
