package dev.candor.publish.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import dev.candor.publish.remote.StoreFault;

/** Turns the errors of a server into faults. */
final class SftpFaults {

  private SftpFaults() {}

  /** A refusal on a working connection is permanent; anything else may pass. */
  static StoreFault of(String action, SftpException e, boolean connected) {
    if (!connected || e.getCause() != null) {
      return StoreFault.passing(action + ": the connection broke", e);
    }
    return switch (e.id) {
      case ChannelSftp.SSH_FX_PERMISSION_DENIED ->
          StoreFault.lasting(action + ": this user has no permission", e);
      case ChannelSftp.SSH_FX_NO_SUCH_FILE ->
          StoreFault.lasting(action + ": its folder does not exist", e);
      case ChannelSftp.SSH_FX_OP_UNSUPPORTED ->
          StoreFault.lasting(action + ": the server does not support it", e);
      case ChannelSftp.SSH_FX_NO_CONNECTION, ChannelSftp.SSH_FX_CONNECTION_LOST ->
          StoreFault.passing(action + ": the connection broke", e);
      default ->
          StoreFault.lasting(
              action + ": the server refused; its disk may be full, or a folder may have that name",
              e);
    };
  }
}
