package dev.candor.cli.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.engine.ProgramFiles;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Runs the command lines of other processes of the same user, one after the other. */
public final class CommandServer implements Closeable {

  /** Deeply nested texts are rendered by recursion, as in a build. */
  private static final long STACK = 16L << 20;

  /** Runs one command line. */
  public interface Handler {

    /**
     * Runs a command line as if it were typed in a folder.
     *
     * @return its exit status
     */
    int run(Path folder, PrintStream out, PrintStream err, String... args);
  }

  private final SiteSocket place;
  private final ServerSocketChannel socket;
  private final Handler handler;

  private CommandServer(SiteSocket place, ServerSocketChannel socket, Handler handler) {
    this.place = place;
    this.socket = socket;
    this.handler = handler;
  }

  /**
   * Listens for the commands of a site, and returns at once.
   *
   * @throws IOException if another server does, or if this system has no such sockets
   */
  public static CommandServer start(SiteSocket place, Handler handler) throws IOException {
    try (SocketChannel other = SocketChannel.open(place.address())) {
      throw new IOException("another server answers at " + other.getRemoteAddress());
    } catch (SocketException e) {
      ProgramFiles.removePrivate(place.address().getPath()); // left by a server that was killed
    }
    ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      socket.bind(place.address());
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
    CommandServer server = new CommandServer(place, socket, handler);
    Thread thread = new Thread(null, server::listen, "candor-commands", STACK);
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  private void listen() {
    while (socket.isOpen()) {
      try (SocketChannel one = socket.accept()) {
        answer(one);
      } catch (IOException e) {
        // That client has gone, or this server is closing.
      }
    }
  }

  private void answer(SocketChannel client) throws IOException {
    DataInputStream in = new DataInputStream(Channels.newInputStream(client));
    if (!in.readUTF().equals(place.name())) {
      return; // a client of another site, or of another build of the program
    }
    Path folder = Path.of(in.readUTF());
    String[] args = new String[in.readInt()];
    for (int i = 0; i < args.length; i++) {
      args[i] = in.readUTF();
    }
    DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(client)));
    PrintStream out = new PrintStream(new Frames(to, Frames.OUT), false, UTF_8);
    PrintStream err = new PrintStream(new Frames(to, Frames.ERR), false, UTF_8);
    int status = handler.run(folder, out, err, args);
    out.flush();
    err.flush();
    Frames.end(to, status);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    ProgramFiles.removePrivate(place.address().getPath());
  }
}
