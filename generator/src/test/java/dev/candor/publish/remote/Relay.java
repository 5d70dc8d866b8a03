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

/** A proxy between a publisher and a server on this machine that causes faults on request. */
abstract class Relay implements AutoCloseable {

  /** The delay before each byte of a trickling connection. */
  private static final int BETWEEN_BYTES = 15;

  private final int port;
  private final ServerSocket listening;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();

  /** A relay to the server on a port; the relay has its own port. */
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
      // the other end sees it too
    }
  }

  /** Serves one connection of a publisher, in its own thread. */
  abstract void serve(Socket client) throws IOException;

  /** Does something in another thread. */
  void besides(Runnable action) {
    hands.execute(action);
  }

  /** A connection to the server. */
  Socket server() throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
    open.add(server);
    return server;
  }

  /** Resets a connection so that the other end sees it as broken. */
  static boolean reset(Socket client) throws IOException {
    client.setSoLinger(true, 0);
    client.close();
    return false;
  }

  /** Passes on a few bytes at a time: never idle for long, but slow to finish. */
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
