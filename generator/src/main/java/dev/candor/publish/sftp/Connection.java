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
 * One session with a server, made when it is first needed and made anew after it broke, with as
 * many channels as there are hands at work.
 */
final class Connection implements AutoCloseable {

  private final Login login;
  private final Deque<ChannelSftp> idle = new ArrayDeque<>();
  private @Nullable Session session;
  private volatile Line line;

  Connection(Login login) {
    this.login = login;
    this.line = new Line(login.patience());
  }

  /** The time for something that is asked on the session that is open now. */
  Deadline term() {
    return new Deadline(login.patience(), line::cut);
  }

  /** A channel that nobody else uses, to be given back by {@link #giveBack}. */
  synchronized ChannelSftp channel() throws StoreFault {
    while (!idle.isEmpty()) {
      ChannelSftp channel = idle.pop();
      if (channel.isConnected()) {
        return channel;
      }
    }
    try {
      // Null if the session ends in this very moment, whatever its signature says.
      @Nullable ChannelSftp channel = (ChannelSftp) session().openChannel("sftp");
      if (channel == null) {
        close();
        throw StoreFault.passing("the connection to " + login.host() + " broke");
      }
      channel.setFilenameEncoding(UTF_8);
      inTerm(() -> channel.connect(millis()));
      return channel;
    } catch (JSchException e) {
      // Whatever it was, the next try begins with a new session: one that is dying says it lives.
      close();
      throw faultOf(e);
    }
  }

  /** Something that JSch does on the line. */
  private interface Action {
    void run() throws JSchException;
  }

  private void inTerm(Action action) throws JSchException, StoreFault {
    Deadline term = term();
    try {
      action.run();
    } catch (JSchException e) {
      if (term.isOver()) {
        close();
        throw late("can't connect to " + login.host(), e);
      }
      throw e;
    } finally {
      term.close();
    }
  }

  synchronized void giveBack(ChannelSftp channel) {
    if (channel.isConnected()) {
      idle.push(channel);
    }
  }

  /** A channel that can't be trusted any more. */
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
    line = new Line(login.patience());
    fresh.setSocketFactory(line);
    inTerm(() -> fresh.connect(millis()));
    session = fresh;
    return fresh;
  }

  private Session newSession() throws StoreFault, JSchException {
    JSch jsch = new JSch();
    if (!Files.isReadable(login.knownHosts())) {
      throw StoreFault.lasting(
          "can't read the keys of known hosts, "
              + login.knownHosts()
              + "; make it with ssh-keyscan, compare the key with what your host says, and name it"
              + " as knownHosts");
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
    // A line that is silent for so long, though asked twice, is taken for one that is cut.
    fresh.setTimeout(millis());
    fresh.setServerAliveInterval(Math.max(500, millis() / 2));
    fresh.setServerAliveCountMax(1);
    return fresh;
  }

  /** What was asked was not done in its term. */
  static StoreFault late(String action, Exception cause) {
    return StoreFault.passing(
        action + ": it took too long, and the line was cut; see timeout in the target's settings",
        cause);
  }

  private int millis() {
    return (int) login.patience().toMillis();
  }

  private StoreFault faultOf(JSchException e) {
    String host = login.host();
    if (e instanceof JSchUnknownHostKeyException) {
      return StoreFault.lasting(
          host + " is not in " + login.knownHosts() + "; add its key when you know that it is its",
          e);
    }
    if (e instanceof JSchChangedHostKeyException) {
      return StoreFault.lasting(
          host
              + " has another key than "
              + login.knownHosts()
              + " says: it is not the server it was, or somebody is in between; nothing was sent",
          e);
    }
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("auth") || said.contains("privatekey") || said.contains("passphrase")) {
      return StoreFault.lasting(
          host + " does not let " + login.user() + " in with this key or password", e);
    }
    if (said.contains("algorithm negotiation")) {
      return StoreFault.lasting(host + " and Candor share no way to encrypt", e);
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
