package dev.candor.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sends one request at a time to each host, with a delay before the next. */
final class Hosts {

  /** A request to a host. */
  interface Request<T> {
    T send() throws IOException, InterruptedException;
  }

  private final Duration delay;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Hosts(Duration delay) {
    this.delay = delay;
  }

  /** The host of an address, with its port. */
  static String of(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return address.getPort() < 0 ? host : host + ":" + address.getPort();
  }

  /** Sends a request once the host may be asked again. */
  <T> T inTurn(URI address, Request<T> request) throws IOException, InterruptedException {
    return turns.computeIfAbsent(of(address), host -> new Turn()).take(request, delay);
  }

  private static final class Turn {
    private boolean used;
    private long last;

    synchronized <T> T take(Request<T> request, Duration delay)
        throws IOException, InterruptedException {
      long left = used ? delay.toNanos() - (System.nanoTime() - last) : 0;
      if (left > 0) {
        Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
      }
      try {
        return request.send();
      } finally {
        used = true;
        last = System.nanoTime();
      }
    }
  }

  /** Whether a host is this machine, or in a network that the public can't reach. */
  static boolean isPrivate(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      byte[] b = address.getAddress();
      int first = b[0] & 0xff;
      int second = b[1] & 0xff;
      boolean local =
          address.isLoopbackAddress()
              || address.isAnyLocalAddress()
              || address.isLinkLocalAddress()
              || address.isSiteLocalAddress()
              || address.isMulticastAddress();
      boolean unrouted =
          b.length == 4
              ? first == 0
                  || first == 100 && (second & 0xc0) == 64
                  || first == 192 && second == 0 && b[2] == 0
                  || first == 198 && (second & 0xfe) == 18
                  || first >= 240
              : (first & 0xfe) == 0xfc || isTranslated(b);
      if (local || unrouted) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address of the new kind stands for one of the old, which may be a private one. */
  private static boolean isTranslated(byte[] b) {
    boolean nat64 = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff && (b[3] & 0xff) == 0x9b;
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    return nat64 || sixToFour;
  }
}
