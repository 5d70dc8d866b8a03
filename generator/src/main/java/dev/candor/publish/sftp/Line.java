package dev.candor.publish.sftp;

import com.jcraft.jsch.SocketFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The socket of a session, which can be closed at any time: only that ends a blocked session. */
final class Line implements SocketFactory {

  private final Duration timeout;
  private volatile @Nullable Socket open;

  Line(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    Socket socket = new Socket();
    open = socket;
    socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
    return socket;
  }

  @Override
  public InputStream getInputStream(Socket socket) throws IOException {
    return socket.getInputStream();
  }

  @Override
  public OutputStream getOutputStream(Socket socket) throws IOException {
    return socket.getOutputStream();
  }

  void cut() {
    Socket socket = open;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // it is unusable either way
      }
    }
  }
}
