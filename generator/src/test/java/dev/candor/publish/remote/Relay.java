package dev.candor.publish.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a publisher and a server on this machine, and does harm where it is told to. */
abstract class Relay implements AutoCloseable {

  /** How long a line that trickles waits before each of its bytes. */
  private static final int BETWEEN_BYTES = 15;

  private final int port;
  private final ServerSocket listening;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();

  /** A relay to the server on a port, which has a port of its own. */
  Relay(int port) {
    this.port = port;
    try {
      listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hands.execute(this::listen);
  }

  public int port() {
    return listening.getLocalPort();
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        open.add(client);
        hands.execute(() -> serveQuietly(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serveQuietly(Socket client) {
    try (client) {
      serve(client);
    } catch (IOException e) {
      // whoever is at the other end sees it too
    }
  }

  /** Does with one line of a publisher what is to be done, in a thread of its own. */
  abstract void serve(Socket client) throws IOException;

  /** Does something in another thread. */
  void besides(Runnable action) {
    hands.execute(action);
  }

  /** A line to the server. */
  Socket server() throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
    open.add(server);
    return server;
  }

  /** Ends a line so that its other end sees it as broken. */
  static boolean reset(Socket client) throws IOException {
    client.setSoLinger(true, 0);
    client.close();
    return false;
  }

  /** Passes bytes on so many at a time: never idle for long, and never soon done. */
  static void trickle(byte[] bytes, int length, int step, OutputStream out) throws IOException {
    for (int i = 0; i < length; i += step) {
      try {
        Thread.sleep(BETWEEN_BYTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      out.write(bytes, i, Math.min(step, length - i));
      out.flush();
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hands.shutdownNow();
  }
}
