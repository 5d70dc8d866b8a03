package dev.candor.publish.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import dev.candor.publish.remote.StoreFault;
import dev.candor.source.Hash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Files on their way: each is sent into a folder of its own under a name that tells its path and
 * its content, and takes its place when it is there whole. So two concurrency, or one that was cut
 * off and still has bytes on the line, never write different bytes into one file; and a long file
 * that was cut off is gone on with.
 */
final class Parts {

  static final String FOLDER = ".candor-parts";

  /** From here on it is worth asking how far the last try came. */
  private static final int LONG = 1 << 18;

  private final String root;
  private final boolean gaps;

  Parts(String root, boolean gaps) {
    this.root = root;
    this.gaps = gaps;
  }

  /** JSch takes some characters of a path for patterns. */
  static String escaped(String path) {
    return path.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }

  /** Sends a file, and says what it is called until it has its name. */
  String send(ChannelSftp channel, String path, byte[] bytes) throws SftpException {
    String part =
        root + "/" + FOLDER + "/" + Hash.of(path + "\n" + Hash.of(bytes)).substring(0, 32);
    int from = bytes.length < LONG ? 0 : sentBefore(channel, part, bytes);
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes, from, bytes.length - from);
    channel.put(rest, part, from == 0 ? ChannelSftp.OVERWRITE : ChannelSftp.APPEND);
    return part;
  }

  /** How many bytes are there already and are right. */
  private static int sentBefore(ChannelSftp channel, String part, byte[] bytes)
      throws SftpException {
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    try {
      if (channel.stat(part).getSize() > bytes.length) {
        return 0;
      }
      channel.get(part, there);
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return 0;
      }
      throw e;
    }
    int length = there.size();
    return Arrays.equals(there.toByteArray(), 0, length, bytes, 0, Math.min(length, bytes.length))
        ? length
        : 0;
  }

  /** Gives a sent file its name, whatever has it now. */
  void replace(ChannelSftp channel, String part, String path) throws SftpException, StoreFault {
    String to = escaped(root + "/" + path);
    try {
      channel.rename(part, to);
    } catch (SftpException e) {
      if (e.id != ChannelSftp.SSH_FX_FAILURE || inOneStep(channel) || !isThere(channel, to)) {
        throw e;
      }
      if (!gaps) {
        throw StoreFault.lasting(
            "can't replace "
                + path
                + ": the server can't do so in one step (posix-rename@openssh.com); set gaps: true"
                + " if each changed page may be missing for a moment");
      }
      channel.rm(to);
      channel.rename(part, to);
    }
  }

  private static boolean inOneStep(ChannelSftp channel) {
    return channel.getExtension("posix-rename@openssh.com") != null;
  }

  /** Gives a sent file its name if nothing has it; says whether it did. */
  boolean putNew(ChannelSftp channel, String part, String path) throws SftpException {
    String to = escaped(root + "/" + path);
    boolean linked = channel.getExtension("hardlink@openssh.com") != null;
    try {
      if (linked) {
        channel.hardlink(part, to);
      } else if (!isThere(channel, to)) {
        channel.rename(part, to);
            return true;
      }
    } catch (SftpException e) {
      if (!isThere(channel, to)) {
        throw e;
      }
      linked = false;
    }
    delete(channel, part);
    return linked;
  }

  private static boolean isThere(ChannelSftp channel, String path) throws SftpException {
    try {
      channel.lstat(path);
      return true;
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw e;
    }
  }

  /** Deletes all parts and their folder, as far as that is possible. */
  void deleteAll(Connection connection) {
    try {
      ChannelSftp channel = connection.channel();
      deleteAll(channel, connection);
    } catch (SftpException | StoreFault e) {
      // What is left only takes up room; the next publish tries again.
    }
  }

  private void deleteAll(ChannelSftp channel, Connection connection) throws SftpException {
    String folder = root + "/" + FOLDER;
    try (Deadline term = connection.term()) {
      for (ChannelSftp.LsEntry entry : channel.ls(folder)) {
        if (entry.getAttrs().isReg()) {
          term.begin(0);
          delete(channel, folder + "/" + entry.getFilename());
        }
      }
      channel.rmdir(folder);
    }
  }

  private static void delete(ChannelSftp channel, String path) throws SftpException {
    try {
      channel.rm(path);
    } catch (SftpException e) {
      if (e.id != ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        throw e;
      }
    }
  }
}
