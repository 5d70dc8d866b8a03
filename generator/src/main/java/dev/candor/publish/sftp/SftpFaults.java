package dev.candor.publish.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import dev.candor.publish.remote.StoreFault;

/** What the words of a server mean. */
final class SftpFaults {

  private SftpFaults() {}

  /** A refusal on a line that still stands is the server's last word; all else may pass. */
  static StoreFault of(String deed, SftpException e, boolean connected) {
    if (!connected || e.getCause() != null) {
      return StoreFault.passing(deed + ": the connection broke", e);
    }
    return switch (e.id) {
      case ChannelSftp.SSH_FX_PERMISSION_DENIED ->
          StoreFault.lasting(deed + ": this user has no permission there", e);
      case ChannelSftp.SSH_FX_NO_SUCH_FILE ->
          StoreFault.lasting(deed + ": the folder it belongs into is not there", e);
      case ChannelSftp.SSH_FX_OP_UNSUPPORTED ->
          StoreFault.lasting(deed + ": the server can't do that", e);
      case ChannelSftp.SSH_FX_NO_CONNECTION, ChannelSftp.SSH_FX_CONNECTION_LOST ->
          StoreFault.passing(deed + ": the connection broke", e);
      default ->
          StoreFault.lasting(
              deed + ": the server refused; its disk may be full, or something is in the way", e);
    };
  }
}
