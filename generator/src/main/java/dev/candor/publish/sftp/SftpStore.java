package dev.candor.publish.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import dev.candor.source.Hash;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder on a server. A file is uploaded under a temporary name and renamed in one step, so that
 * nobody ever reads a part of it. Headers are left to the web server there.
 */
final class SftpStore implements Store {

  private static final int CONCURRENCY = 4;

  private final Login login;
  private final String root;
  private final Connection connection;
  private final Parts parts;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /**
   * @param root the folder, from the server's root or from where it puts the user
   * @param gaps whether a server that can't replace a file in one step may do so in two
   */
  SftpStore(Login login, String root, boolean gaps) {
    this.login = login;
    this.root = root;
    this.connection = new Connection(login);
    this.parts = new Parts(root, gaps);
  }

  /** A request on a channel, within a deadline. */
  private interface Work<T> {
    T with(ChannelSftp channel, Deadline deadline) throws SftpException, StoreFault;
  }

  private <T> T at(String action, Work<T> work) throws StoreFault {
    ChannelSftp channel = connection.channel();
    try (Deadline deadline = connection.deadline()) {
      T result = within(deadline, action, channel, work);
      connection.giveBack(channel);
      return result;
    } catch (StoreFault fault) {
      settle(channel, fault.kind());
      throw fault;
    }
  }

  private static <T> T within(Deadline deadline, String action, ChannelSftp channel, Work<T> work)
      throws StoreFault {
    try {
      return work.with(channel, deadline);
    } catch (SftpException e) {
      throw deadline.isOver()
          ? Connection.late(action, e)
          : SftpFaults.of(action, e, channel.isConnected());
    } catch (RuntimeException e) {
      // JSch lets some unexpected exceptions through when a connection breaks
      throw deadline.isOver()
          ? Connection.late(action, e)
          : StoreFault.passing(action + ": the connection broke", e);
    }
  }

  private void settle(ChannelSftp channel, StoreFault.Kind kind) {
    if (kind == StoreFault.Kind.PASSING) {
      folders.clear();
      connection.drop(channel);
    } else {
      connection.giveBack(channel);
    }
  }

  @Override
  public Optional<StoredFile> read(String path) throws StoreFault {
    return at("can't read " + path, (channel, deadline) -> read(channel, deadline, path));
  }

  private Optional<StoredFile> read(ChannelSftp channel, Deadline deadline, String path)
      throws SftpException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      String from = Parts.escaped(root + "/" + path);
      deadline.begin(channel.stat(from).getSize());
      channel.get(from, bytes);
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return Optional.empty();
      }
      throw e;
    }
    return Optional.of(new StoredFile(bytes.toByteArray(), Hash.of(bytes.toByteArray())));
  }

  @Override
  public List<StoredEntry> list(String prefix) throws StoreFault {
    return at(
        "can't list " + place(),
        (channel, deadline) -> {
          List<StoredEntry> all = new ArrayList<>();
          Deque<String> open = new ArrayDeque<>();
          open.push(prefix.substring(0, prefix.lastIndexOf('/') + 1));
          while (!open.isEmpty()) {
            deadline.begin(0);
            list(channel, open.pop(), prefix, open, all);
          }
          return all;
        });
  }

  private void list(
      ChannelSftp channel, String folder, String prefix, Deque<String> open, List<StoredEntry> all)
      throws SftpException {
    List<ChannelSftp.LsEntry> entries;
    try {
      entries = channel.ls(Parts.escaped(root + "/" + folder));
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return;
      }
      throw e;
    }
    for (ChannelSftp.LsEntry entry : entries) {
      String name = entry.getFilename();
      String path = folder + name;
      SftpATTRS traits = entry.getAttrs();
      if (name.equals(".") || name.equals("..") || path.equals(Parts.FOLDER)) {
        continue;
      }
      if (traits.isDir() && (path.startsWith(prefix) || prefix.startsWith(path + "/"))) {
        open.push(path + "/");
      } else if (traits.isReg() && path.startsWith(prefix)) {
        all.add(new StoredEntry(path, traits.getSize(), Optional.empty()));
      }
    }
  }

  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    at(
        "can't write " + path,
        (channel, deadline) -> {
          if (condition instanceof Condition.Version is) {
            Optional<StoredFile> now = read(channel, deadline, path);
            if (now.filter(file -> file.version().equals(is.version())).isEmpty()) {
              throw conflict(path);
            }
          }
          // Twice, since what an earlier try sent may have to be read back.
          deadline.begin(2L * bytes.length);
          makeFolder(channel, Parts.FOLDER);
          makeFolder(channel, path.substring(0, Math.max(0, path.lastIndexOf('/'))));
          send(channel, path, bytes, condition instanceof Condition.Absent);
          return path;
        });
  }

  private void send(ChannelSftp channel, String path, byte[] bytes, boolean onlyNew)
      throws SftpException, StoreFault {
    try {
      String part = parts.send(channel, path, bytes);
      if (!onlyNew) {
        parts.replace(channel, part, path);
      } else if (!parts.putNew(channel, part, path)) {
        throw conflict(path);
      }
    } catch (SftpException e) {
      // The publisher that holds the lock has just deleted all parts, this one's among them.
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        throw StoreFault.passing("can't write " + path + ": its temporary file is gone", e);
      }
      throw e;
    }
  }

  private static StoreFault conflict(String path) {
    return StoreFault.conflict("can't write " + path + ": another publisher has changed it");
  }

  /** Makes a folder and those it is in, up to the store's own but nothing above that. */
  private void makeFolder(ChannelSftp channel, String folder) throws SftpException {
    if (folders.contains(folder)) {
      return;
    }
    String path = Parts.escaped(folder.isEmpty() ? root : root + "/" + folder);
    if (!exists(channel, path)) {
      if (!folder.isEmpty()) {
        makeFolder(channel, folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
      }
      try {
        channel.mkdir(path);
      } catch (SftpException e) {
        // another thread may have made it in the meantime
        if (!exists(channel, path)) {
          throw e;
        }
      }
    }
    folders.add(folder);
  }

  private static boolean exists(ChannelSftp channel, String path) throws SftpException {
    try {
      channel.stat(path);
      return true;
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void delete(String path) throws StoreFault {
    at(
        "can't delete " + path,
        (channel, deadline) -> {
          try {
            channel.rm(Parts.escaped(root + "/" + path));
          } catch (SftpException e) {
            if (e.id != ChannelSftp.SSH_FX_NO_SUCH_FILE) {
              throw e;
            }
          }
          return path;
        });
  }

  @Override
  public int concurrency() {
    return CONCURRENCY;
  }

  @Override
  public String place() {
    return login + " in " + root;
  }

  @Override
  public void deletePartialUploads() {
    parts.deleteAll(connection);
    folders.clear();
  }

  @Override
  public void close() {
    connection.close();
  }
}
