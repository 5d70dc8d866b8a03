package dev.candor.output.headers;

import dev.candor.output.artifact.Json;
import dev.candor.output.headers.HeaderModel.Moved;

/** A CloudFront function for viewer requests: it redirects, and finds the file of each address. */
final class CloudFrontFunction {

  private CloudFrontFunction() {}

  static String of(HeaderModel model) {
    String moved =
        Json.lines(
            json -> {
              json.writeStartObject();
              for (Moved one : model.moved()) {
                json.writeStringField(UrlPath.of(one.from()), UrlPath.of(one.to()));
              }
              json.writeEndObject();
            });
    return "// A function of CloudFront for the viewer requests of "
        + model.site()
        + ".\nvar moved = "
        + moved.strip()
        + ";\n\n"
        + HANDLER;
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
