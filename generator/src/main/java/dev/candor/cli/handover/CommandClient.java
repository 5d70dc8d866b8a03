package dev.candor.cli.handover;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Has a command line run by a server, and prints what it prints. */
public final class CommandClient {

  private CommandClient() {}

  /**
   * Runs a command line in the server of a site.
   *
   * @param folder what paths on the command line are relative to
   * @return its exit status; empty if no server is there, or if it ended before the command did
   */
  public static OptionalInt run(
      SiteSocket socket, Path folder, OutputStream out, OutputStream err, String... args) {
    try (SocketChannel server = SocketChannel.open(socket.address())) {
      DataOutputStream to =
          new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(server)));
      to.writeUTF(socket.name());
      to.writeUTF(folder.toString());
      to.writeInt(args.length);
      for (String arg : args) {
        to.writeUTF(arg);
      }
      to.flush();
      return OptionalInt.of(
          printed(new DataInputStream(Channels.newInputStream(server)), out, err));
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static int printed(DataInputStream from, OutputStream out, OutputStream err)
      throws IOException {
    for (int kind = from.readByte(); kind != Frames.END; kind = from.readByte()) {
      byte[] piece = from.readNBytes(from.readInt());
      OutputStream to = kind == Frames.OUT ? out : err;
      to.write(piece);
      to.flush();
    }
    return from.readInt();
  }
}
