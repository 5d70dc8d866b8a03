package dev.candor.links;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** An address of another site, and where in the content it stands. */
public record ExternalLink(SourceFile file, Span span, String url) {

  /** Without the fragment, which a server never hears of. */
  String visited() {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
