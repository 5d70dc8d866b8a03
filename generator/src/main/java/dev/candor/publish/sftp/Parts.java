package dev.candor.publish.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import dev.candor.publish.remote.StoreFault;
import dev.candor.source.Hash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Files that are being uploaded: each goes into a separate folder, under a hash of its path and
 * content, and is renamed once it is complete. So two uploads, or one that was cut off and still
 * has bytes on the way, never write different bytes into one file, and a long file that was cut off
 * is resumed.
 */
final class Parts {

  static final String FOLDER = ".candor-parts";

  /** From this size on it is worth asking how far the last try got. */
  private static final int LONG = 1 << 18;

  private final String root;
  private final boolean gaps;

  Parts(String root, boolean gaps) {
    this.root = root;
    this.gaps = gaps;
  }

  /** Escapes the characters that JSch reads as patterns. */
  static String escaped(String path) {
    return path.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
  }

  /** Uploads a file, and returns its temporary path. */
  String send(ChannelSftp channel, String path, byte[] bytes) throws SftpException {
    String part =
        root + "/" + FOLDER + "/" + Hash.of(path + "\n" + Hash.of(bytes)).substring(0, 32);
    int from = bytes.length < LONG ? 0 : sentBefore(channel, part, bytes);
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes, from, bytes.length - from);
    channel.put(rest, part, from == 0 ? ChannelSftp.OVERWRITE : ChannelSftp.APPEND);
    return part;
  }

  /** How many bytes of the part are there already, and correct. */
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

  /** Renames an uploaded file to its path, replacing any file there. */
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
                + " in one step: the server does not support posix-rename@openssh.com; set gaps:"
                + " true in the target if each changed page may be missing for a moment");
      }
      channel.rm(to);
      channel.rename(part, to);
    }
  }

  private static boolean inOneStep(ChannelSftp channel) {
    return channel.getExtension("posix-rename@openssh.com") != null;
  }

  /** Renames an uploaded file to its path unless a file is there; returns whether it did. */
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
    try (Deadline deadline = connection.deadline()) {
      for (ChannelSftp.LsEntry entry : channel.ls(folder)) {
        if (entry.getAttrs().isReg()) {
          deadline.begin(0);
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
