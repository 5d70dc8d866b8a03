package dev.candor.publish.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a publisher and any server, understands nothing of what goes through, and cuts the
 * line after so many bytes of the publisher's: once, or so that it stays cut; or lets it hang.
 */
public final class CutProxy implements AutoCloseable {

  /** What becomes of the line. */
  public enum Cut {
    NONE,
    ONCE,
    FOR_GOOD,
    HANGS
  }

  private final int port;
  private final ServerSocket listening;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
  private final AtomicLong sent = new AtomicLong();
  private volatile Cut cut = Cut.NONE;
  private volatile long at;

  public CutProxy(int port) {
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

  /** Counting begins anew. */
  public void cutAfter(long bytes, Cut how) {
    sent.set(0);
    at = bytes;
    cut = how;
  }

  /** How many bytes the publisher has sent since. */
  public long sent() {
    return sent.get();
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        open.add(client);
        if (cut == Cut.FOR_GOOD && sent.get() >= at) {
          reset(client);
          continue;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(server);
        hands.execute(() -> forth(client, server));
        hands.execute(() -> back(client, server));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void forth(Socket client, Socket server) {
    byte[] buffer = new byte[1024];
    try (client;
        server) {
      InputStream in = client.getInputStream();
      OutputStream out = server.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        long all = sent.addAndGet(read);
        if (cut != Cut.NONE && all >= at) {
          boolean hangs = cut == Cut.HANGS;
          cut = cut == Cut.FOR_GOOD ? cut : Cut.NONE;
          if (!hangs) {
            reset(client);
            return;
          }
          in.transferTo(OutputStream.nullOutputStream());
          return;
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // whoever is at the other end sees it too
    }
  }

  private static void back(Socket client, Socket server) {
    try (client;
        server) {
      server.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      // whoever is at the other end sees it too
    }
  }

  private static void reset(Socket client) throws IOException {
    client.setSoLinger(true, 0);
    client.close();
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
