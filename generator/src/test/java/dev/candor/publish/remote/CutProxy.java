package dev.candor.publish.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A proxy between a publisher and any server that doesn't interpret the traffic, and cuts the
 * connection after a number of bytes from the publisher: once, or permanently; or makes it hang or
 * trickle.
 */
public final class CutProxy extends Relay {

  /** What happens to the connection. */
  public enum Cut {
    NONE,
    ONCE,
    FOR_GOOD,
    HANGS,
    /** From then on the server's answers trickle, on this connection and all others. */
    TRICKLES
  }

  private final AtomicLong sent = new AtomicLong();
  private volatile Cut cut = Cut.NONE;
  private volatile long at;

  public CutProxy(int port) {
    super(port);
  }

  /** Restarts the count. */
  public void cutAfter(long bytes, Cut how) {
    sent.set(0);
    at = bytes;
    cut = how;
  }

  /** How many bytes the publisher has sent since. */
  public long sent() {
    return sent.get();
  }

  @Override
  void serve(Socket client) throws IOException {
    if (cut == Cut.FOR_GOOD && sent.get() >= at) {
      reset(client);
      return;
    }
    try (Socket server = server()) {
      client.setTcpNoDelay(true);
      besides(() -> back(client, server));
      forth(client, server);
    }
  }

  private void forth(Socket client, Socket server) throws IOException {
    byte[] buffer = new byte[1024];
    InputStream in = client.getInputStream();
    OutputStream out = server.getOutputStream();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      long all = sent.addAndGet(read);
      Cut how = cut;
      if (all < at || how == Cut.NONE || how == Cut.TRICKLES) {
        out.write(buffer, 0, read);
        continue;
      }
      cut = how == Cut.FOR_GOOD ? how : Cut.NONE;
      if (how == Cut.HANGS) {
        in.transferTo(OutputStream.nullOutputStream());
      } else {
        reset(client);
      }
      return;
    }
  }

  private void back(Socket client, Socket server) {
    byte[] buffer = new byte[8192];
    try (client;
        server) {
      InputStream in = server.getInputStream();
      OutputStream out = client.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (cut == Cut.TRICKLES && sent.get() >= at) {
          trickle(buffer, read, 1, out);
        } else {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      // the other end sees it too
    }
  }
}
