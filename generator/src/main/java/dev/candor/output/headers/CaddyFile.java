package dev.candor.output.headers;

import dev.candor.output.headers.HeaderModel.Header;
import dev.candor.output.headers.HeaderModel.Moved;
import java.util.List;

/** What Caddy imports into the site's block of its {@code Caddyfile}. */
final class CaddyFile {

  private CaddyFile() {}

  static String of(HeaderModel model) {
    List<String> lasting = model.lasting().stream().map(f -> quotedPath(f + "/*")).toList();
    String folders = String.join(" ", lasting);
    StringBuilder out = new StringBuilder();
    out.append("# Import this in the block of ").append(model.site());
    out.append(", next to root and file_server.\n");
    always(out, model, "");
    out.append("@lasting path ").append(folders).append('\n');
    line(out.append("header @lasting "), HeaderModel.KEPT);
    out.append("@asked not path ").append(folders).append('\n');
    line(out.append("header @asked "), HeaderModel.ASKED);
    for (Moved moved : model.moved()) {
      out.append("redir ").append(quotedPath(moved.from())).append(' ');
      out.append(quotedPath(UrlPath.of(moved.to()))).append(" 301\n");
    }
    // An error starts a new response, without the headers of the original one.
    out.append("handle_errors {\n");
    always(out, model, "\t");
    line(out.append("\theader "), HeaderModel.ASKED);
    out.append("\trewrite * ").append(quotedPath(model.base() + "/404.html"));
    out.append("\n\tfile_server\n}\n");
    return out.toString();
  }

  /** A path as one word; a brace would begin a placeholder. */
  private static String quotedPath(String path) {
    String safe = path.replace("{", "%7B").replace("}", "%7D");
    return safe.indexOf(' ') < 0 ? safe : '"' + safe + '"';
  }

  private static void always(StringBuilder out, HeaderModel model, String indent) {
    out.append(indent).append("header {\n");
    out.append(indent).append("\t-Server\n");
    for (Header header : model.always()) {
      line(out.append(indent).append('\t'), header);
    }
    out.append(indent).append("}\n");
  }

  private static void line(StringBuilder out, Header header) {
    String value = header.value().replace("\\", "\\\\").replace("\"", "\\\"");
    out.append(header.name()).append(" \"").append(value).append("\"\n");
  }
}
