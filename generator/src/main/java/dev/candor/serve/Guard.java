package dev.candor.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Admits only requests from a browser on this machine, to an address of this machine, from a page
 * of this server. Another site open in the same browser can send requests here too, and must learn
 * nothing from them. A foreign name that DNS points at this machine is not one of its addresses.
 */
final class Guard {

  private final Set<String> hosts;
  private final Set<String> origins;

  /** For a server at a port of the loopback interface. */
  Guard(int port) {
    List<String> names = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    hosts = Set.copyOf(names);
    origins = Set.copyOf(names.stream().map(name -> "http://" + name).toList());
  }

  /** Whether a request with these headers may be answered. */
  boolean admits(String method, Headers headers) {
    return (method.equals("GET") || method.equals("HEAD"))
        && isOne(headers.get("Host"), hosts, false)
        && isOne(headers.get("Origin"), origins, true)
        && isOne(headers.get("Sec-Fetch-Site"), Set.of("same-origin", "none"), true);
  }

  /** A header that is sent twice is an attack. */
  private static boolean isOne(
      @Nullable List<String> values, Set<String> allowed, boolean mayBeAbsent) {
    return values == null || values.isEmpty()
        ? mayBeAbsent
        : values.size() == 1 && allowed.contains(values.get(0));
  }
}
