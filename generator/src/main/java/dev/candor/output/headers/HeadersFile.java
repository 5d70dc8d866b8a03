package dev.candor.output.headers;

import dev.candor.output.headers.HeaderModel.Header;

/** {@code _headers}, as Netlify and Cloudflare Pages read it. */
final class HeadersFile {

  private HeadersFile() {}

  /**
   * Where two rules match, Cloudflare joins their values, so no header is in two such rules. Both
   * hosts revalidate pages by default; hence no rule for that.
   */
  static String of(HeaderModel model) {
    StringBuilder out = new StringBuilder();
    out.append("# Netlify and Cloudflare Pages send these with every file of ");
    out.append(model.site()).append(".\n/*\n");
    model.always().forEach(header -> line(out, header));
    for (String folder : model.lasting()) {
      out.append('\n').append(UrlPath.of(folder)).append("/*\n");
      line(out, HeaderModel.KEPT);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Header header) {
    out.append("  ").append(header.name()).append(": ").append(header.value()).append('\n');
  }
}
