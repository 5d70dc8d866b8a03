package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small site, the server of its desk, and raw requests to it. */
abstract class DeskRequests {

  static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  static final String FILE = "content/articles/talking.md";

  static final String FRONT =
      "---\ntitle: Talking\nsummary: How to begin. # why\nauthors: [ann]\nreviewer: rob\n"
          + "published: 2026-01-10\n---\n\n";

  @TempDir Path folder;

  DevServer server;
  String token;

  @BeforeEach
  void start() throws Exception {
    BaseSite.write(folder);
    Files.createDirectories(article().getParent());
    Files.writeString(article(), FRONT + "Once.\n");
    serve();
  }

  final void serve() throws Exception {
    Preview preview = new Preview(Settings.of(folder).withDrafts(true), TODAY);
    server = DevServer.start(preview, 0, new Reporter(line -> {}));
    Matcher said = Pattern.compile("data-token=\"(\\w{64})\"").matcher(get("/_candor/new"));
    assertThat(said.find()).isTrue();
    token = said.group(1);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  Path article() {
    return folder.resolve(FILE);
  }

  String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  String spelled(String headers) {
    return headers
        .replace(" + ", "\r\n")
        .replace("SELF", "http://" + host())
        .replace("PORT", "" + server.address().getPort())
        .replace("TOKEN", token);
  }

  static String value(String answer, String key) {
    Matcher found = Pattern.compile("\"" + key + "\":\"([^\"]*)\"").matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group(1);
  }

  String get(String path, String... headers) throws IOException {
    String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
    return exchange("GET " + path + " HTTP/1.1\r\nHost: " + host() + more, "");
  }

  String post(String name, String... values) throws IOException {
    String body =
        List.of(values).contains("file")
            ? json(values)
            : json("file", FILE).replace("}", ",") + json(values).substring(1);
    return send(
        name, "Origin: SELF\r\nContent-Type: application/json\r\nX-Candor-Token: TOKEN", body);
  }

  String send(String name, String headers, String body) throws IOException {
    return exchange(
        "POST /_candor/"
            + name
            + " HTTP/1.1\r\nHost: "
            + host()
            + "\r\n"
            + spelled(headers)
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length,
        body);
  }

  static String json(String... values) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < values.length; i += 2) {
      String escaped =
          values[i + 1]
              .replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\t", "\\t");
      json.append(i == 0 ? "" : ",").append('"').append(values[i]).append("\":\"");
      json.append(escaped).append('"');
    }
    return json.append('}').toString();
  }

  String exchange(String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n" + body).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  static String bodyOf(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }
}
