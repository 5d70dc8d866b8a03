package dev.candor.output.headers;

import dev.candor.output.headers.HeaderModel.Header;
import dev.candor.output.headers.HeaderModel.Moved;

/** What nginx includes in the {@code server} that serves the site. */
final class NginxFile {

  private NginxFile() {}

  static String of(HeaderModel model) {
    StringBuilder out = new StringBuilder();
    out.append("# Include this in the server { } of ").append(model.site()).append(".\n");
    out.append("# A location with an add_header of its own loses all of these.\n");
    out.append("server_tokens off;\n");
    out.append("charset utf-8;\n");
    out.append("charset_types text/css text/plain text/xml application/javascript;\n");
    out.append("error_page 404 ").append(model.base()).append("/404.html;\n");
    out.append("set $candor_cache ").append(quoted(HeaderModel.ASKED)).append(";\n");
    out.append("if ($uri ~ \"^")
        .append(pattern(model.base()))
        .append("/(")
        .append(String.join("|", HeaderModel.LASTING));
    out.append(")/\") {\n  set $candor_cache ").append(quoted(HeaderModel.KEPT)).append(";\n}\n");
    out.append("add_header Cache-Control $candor_cache;\n");
    for (Header header : model.always()) {
      out.append("add_header ").append(header.name()).append(' ');
      out.append(quoted(header)).append(" always;\n");
    }
    for (Moved moved : model.moved()) {
      out.append("location = ").append(word(moved.from()));
      out.append(" { return 301 ").append(word(UrlPath.of(moved.to()))).append("; }\n");
    }
    return out.toString();
  }

  /** The regular expression for a path, within quotes. */
  private static String pattern(String path) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      out.append("\\.[]{}()*+?^$|".indexOf(c) < 0 ? "" : "\\\\").append(c);
    }
    return out.toString();
  }

  /** A path as one word, in quotes if it has to be. */
  private static String word(String path) {
    boolean plain = path.chars().allMatch(c -> c > ' ' && "{};'#\"\\$".indexOf(c) < 0);
    return plain ? path : '"' + path.replace("\\", "\\\\") + '"';
  }

  private static String quoted(Header header) {
    return '"' + header.value().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
