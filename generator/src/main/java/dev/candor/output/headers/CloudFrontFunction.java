package dev.candor.output.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Json;
import dev.candor.output.headers.HeaderModel.Moved;
import java.util.ArrayList;
import java.util.List;

/** A CloudFront function for viewer requests: it redirects, and finds the file of each address. */
final class CloudFrontFunction {

  private CloudFrontFunction() {}

  /** The most bytes that CloudFront takes. */
  private static final int MOST_BYTES = 10_240;

  static String of(HeaderModel model) {
    String head = "// A function of CloudFront for the viewer requests of " + model.site() + ".\n";
    List<String> moved = new ArrayList<>();
    int bytes = head.getBytes(UTF_8).length + HANDLER.getBytes(UTF_8).length + 32;
    for (Moved one : model.moved()) {
      String from = Json.text(json -> json.writeString(UrlPath.of(one.from())));
      String to = Json.text(json -> json.writeString(UrlPath.of(one.to())));
      String line = "\n  " + from + ": " + to;
      bytes += line.getBytes(UTF_8).length + 1;
      if (bytes > MOST_BYTES) {
        break; // pages at the other old addresses redirect
      }
      moved.add(line);
    }
    String all = String.join(",", moved) + (moved.isEmpty() ? "" : "\n");
    return head + "var moved = {" + all + "};\n\n" + HANDLER;
  }

  private static final String HANDLER =
      """
      function redirect(to) {
        return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
      }

      function handler(event) {
        var request = event.request;
        var uri = request.uri;
        if (Object.prototype.hasOwnProperty.call(moved, uri)) {
          return redirect(moved[uri]);
        }
        if (uri.endsWith("/")) {
          request.uri = uri + "index.html";
        } else if (uri.lastIndexOf(".") < uri.lastIndexOf("/")) {
          return redirect(uri + "/");
        }
        return request;
      }
      """;
}
