package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Admits only requests from a browser on this machine, to an address of this machine, from a page
 * of this server. Another site open in the same browser can send requests here too, and must learn
 * nothing from them. A foreign name that DNS points at this machine is not one of its addresses.
 */
final class Guard {

  private static final String TOKEN = "X-Candor-Token";

  private final Set<String> hosts;
  private final Set<String> origins;

  private final String token;

  /** For a server at a port of the loopback interface. */
  Guard(int port) {
    List<String> names = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    hosts = Set.copyOf(names);
    origins = Set.copyOf(names.stream().map(name -> "http://" + name).toList());
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    token = HexFormat.of().formatHex(secret);
  }

  /** What a page of this server must say in order to write; no other site can know it. */
  String token() {
    return token;
  }

  /** Whether a request with these headers may be answered. */
  boolean admits(String method, Headers headers) {
    return (method.equals("GET") || method.equals("HEAD"))
        && isOne(headers.get("Host"), hosts, false)
        && isOne(headers.get("Origin"), origins, true)
        && isOne(headers.get("Sec-Fetch-Site"), Set.of("same-origin", "none"), true);
  }

  /**
   * Whether a request with these headers may change something: only from a page that was loaded
   * from exactly this address, and that knows the token.
   */
  boolean admitsWrite(String method, Headers headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    return method.equals("POST")
        && isOne(host, hosts, false)
        && isOne(headers.get("Origin"), Set.of("http://" + host.get(0)), false)
        && isOne(headers.get("Sec-Fetch-Site"), Set.of("same-origin"), true)
        && isOne(headers.get("Content-Type"), Set.of("application/json"), false)
        && isToken(headers.get(TOKEN));
  }

  private boolean isToken(@Nullable List<String> values) {
    return values != null
        && values.size() == 1
        && MessageDigest.isEqual(values.get(0).getBytes(UTF_8), token.getBytes(UTF_8));
  }

  /** A header that is sent twice is an attack. */
  private static boolean isOne(
      @Nullable List<String> values, Set<String> allowed, boolean mayBeAbsent) {
    return values == null || values.isEmpty()
        ? mayBeAbsent
        : values.size() == 1 && allowed.contains(values.get(0));
  }
}
