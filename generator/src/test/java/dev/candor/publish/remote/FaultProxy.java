package dev.candor.publish.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A proxy between a publisher and a real HTTP server that passes everything through, and fails at
 * one given request in a given way.
 */
public final class FaultProxy extends Relay {

  /** The kind of failure. */
  public enum Fault {
    NONE,
    /** The connection is reset before the server gets the request. */
    RESET_BEFORE,
    /** The connection is reset after the server has handled it: the publisher can't know. */
    RESET_AFTER,
    ERROR_500,
    /** 503, with Retry-After one second. */
    BUSY_503,
    /** Half of the answer, then nothing more. */
    STALL,
    /** The whole answer, byte by byte: never idle, and long in coming. */
    TRICKLE,
    /** The whole answer, in pieces that come to some 25 KB a second. */
    SLOW
  }

  private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile int at;
  private volatile boolean dead;

  public FaultProxy(int port) {
    super(port);
  }

  /** From now on, the given request (the first is 1) fails; restarts the count. */
  public void failAt(int request, Fault how) {
    requests.set(0);
    log.clear();
    at = request;
    fault = how;
    dead = false;
  }

  /** From the given request on, every request is reset before it reaches the server. */
  public void dieAt(int request) {
    failFrom(request, Fault.RESET_BEFORE);
  }

  /** From the given request on, every request fails. */
  public void failFrom(int request, Fault how) {
    failAt(request, how);
    dead = true;
  }

  /** How many requests there were since. */
  public int requests() {
    return requests.get();
  }

  /** Method and path of each request since. */
  public java.util.List<String> log() {
    return java.util.List.copyOf(log);
  }

  @Override
  void serve(Socket client) throws IOException {
    try (Socket server = server()) {
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      InputStream asked = new BufferedInputStream(client.getInputStream());
      InputStream answered = new BufferedInputStream(server.getInputStream());
      while (exchange(client, asked, server, answered)) {
        // the next request of this connection
      }
    }
  }

  private boolean exchange(Socket client, InputStream asked, Socket server, InputStream answered)
      throws IOException {
    byte[] request = message(asked, false);
    if (request.length == 0) {
      return false;
    }
    String line = new String(request, ISO_8859_1).split(" HTTP", 2)[0];
    log.add(line);
    int number = requests.incrementAndGet();
    Fault now = number == at || dead && number > at ? fault : Fault.NONE;
    OutputStream back = client.getOutputStream();
    switch (now) {
      case RESET_BEFORE -> {
        return reset(client);
      }
      case ERROR_500 -> {
        return say(back, "500 Internal Server Error", "");
      }
      case BUSY_503 -> {
        return say(back, "503 Slow Down", "Retry-After: 1\r\n");
      }
      default -> {
        // goes through
      }
    }
    server.getOutputStream().write(request);
    byte[] answer = message(answered, line.startsWith("HEAD"));
    if (now == Fault.RESET_AFTER) {
      return reset(client);
    }
    if (now == Fault.STALL) {
      back.write(answer, 0, answer.length / 2);
      back.flush();
      return asked.read() >= 0; // until the other end has had enough
    }
    if (now == Fault.TRICKLE || now == Fault.SLOW) {
      trickle(answer, answer.length, now == Fault.SLOW ? 400 : 1, back);
      return true;
    }
    back.write(answer);
    back.flush();
    return true;
  }

  private static boolean say(OutputStream back, String status, String headers) throws IOException {
    String answer = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
    back.write(answer.getBytes(ISO_8859_1));
    back.flush();
    return true;
  }

  /** One complete request or response; empty at the end of the connection. */
  private static byte[] message(InputStream in, boolean headOnly) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = head(in, out);
    String lower = head.toLowerCase(Locale.ROOT);
    boolean bodiless =
        headOnly || lower.startsWith("http/1.1 204") || lower.startsWith("http/1.1 304");
    if (bodiless || head.isEmpty()) {
      return out.toByteArray();
    }
    if (lower.contains("transfer-encoding: chunked")) {
      chunks(in, out);
    } else {
      int at = lower.indexOf("\r\ncontent-length:");
      if (at >= 0) {
        String value = lower.substring(at + 17, lower.indexOf("\r\n", at + 2)).strip();
        out.write(in.readNBytes(Integer.parseInt(value)));
      }
    }
    return out.toByteArray();
  }

  private static String head(InputStream in, ByteArrayOutputStream out) throws IOException {
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      out.write(b);
      last = last << 8 | b;
      if (last == 0x0d0a0d0a) {
        return out.toString(ISO_8859_1);
      }
    }
    out.reset();
    return "";
  }

  private static void chunks(InputStream in, ByteArrayOutputStream out) throws IOException {
    for (int size = -1; size != 0; ) {
      StringBuilder line = new StringBuilder();
      for (int b = in.read(); b >= 0; b = in.read()) {
        out.write(b);
        if (b == '\n') {
          break;
        }
        line.append((char) b);
      }
      size = Integer.parseInt(line.toString().strip(), 16);
      out.write(in.readNBytes(size + 2));
    }
  }
}
