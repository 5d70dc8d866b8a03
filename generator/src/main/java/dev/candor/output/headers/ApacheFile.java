package dev.candor.output.headers;

import dev.candor.output.headers.HeaderModel.Header;
import dev.candor.output.headers.HeaderModel.Moved;

/** {@code .htaccess}, as Apache reads it where {@code AllowOverride FileInfo} is on. */
final class ApacheFile {

  private ApacheFile() {}

  static String of(HeaderModel model) {
    StringBuilder out = new StringBuilder();
    out.append("# Apache sends these with every file of ").append(model.site());
    out.append(" (mod_headers; AllowOverride FileInfo).\n");
    out.append("ErrorDocument 404 ").append(model.base()).append("/404.html\n");
    out.append("AddDefaultCharset utf-8\n");
    out.append("AddCharset utf-8 .css .js .json .svg .vcf .xml\n");
    out.append("AddType text/vcard .vcf\n");
    out.append("AddType font/woff2 .woff2\n");
    for (Moved moved : model.moved()) {
      out.append("RedirectMatch 301 \"^").append(pattern(moved.from())).append("$\" \"");
      out.append(UrlPath.of(moved.to())).append("\"\n");
    }
    for (Header header : model.always()) {
      // Browsers ignore it over plain http, and the standard forbids sending it.
      String when = header.name().equals(HeaderModel.HSTS) ? " \"expr=%{HTTPS} == 'on'\"" : "";
      line(out, "Header always set ", header, when);
    }
    line(out, "Header set ", HeaderModel.ASKED, "");
    out.append("<If \"%{REQUEST_URI} =~ m#^").append(pattern(model.base())).append("/(");
    out.append(String.join("|", HeaderModel.LASTING)).append(")/#\">\n");
    line(out, "  Header set ", HeaderModel.KEPT, "");
    return out.append("</If>\n").toString();
  }

  /** The regular expression for a path. */
  private static String pattern(String path) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      out.append("\\.[]{}()*+?^$|".indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String how, Header header, String when) {
    String value = header.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
    out.append(how).append(header.name()).append(" \"").append(value).append('"');
    out.append(when).append('\n');
  }
}
