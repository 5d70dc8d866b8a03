package dev.candor.output.headers;

import dev.candor.output.headers.HeaderModel.Header;
import java.util.List;

/** What Caddy imports into the site's block of its {@code Caddyfile}. */
final class CaddyFile {

  private CaddyFile() {}

  static String of(HeaderModel model) {
    List<String> lasting = HeaderModel.LASTING.stream().map(f -> "/" + f + "/*").toList();
    String folders = String.join(" ", lasting);
    StringBuilder out = new StringBuilder();
    out.append("# Import this in the block of ").append(model.site());
    out.append(", beside root and file_server.\n");
    out.append("header {\n");
    out.append("\t-Server\n");
    for (Header header : model.always()) {
      line(out.append('\t'), header);
    }
    out.append("}\n");
    out.append("@lasting path ").append(folders).append('\n');
    line(out.append("header @lasting "), HeaderModel.KEPT);
    out.append("@asked not path ").append(folders).append('\n');
    line(out.append("header @asked "), HeaderModel.ASKED);
    out.append("handle_errors {\n");
    line(out.append("\theader "), HeaderModel.ASKED);
    out.append("\trewrite * /404.html\n\tfile_server\n}\n");
    return out.toString();
  }

  private static void line(StringBuilder out, Header header) {
    String value = header.value().replace("\\", "\\\\").replace("\"", "\\\"");
    out.append(header.name()).append(" \"").append(value).append("\"\n");
  }
}
