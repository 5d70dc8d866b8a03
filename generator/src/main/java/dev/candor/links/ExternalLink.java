package dev.candor.links;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** An address of another site, and its place in the content. */
public record ExternalLink(SourceFile file, Span span, String url) {

  /** The address without its fragment, which is never sent to a server. */
  String requested() {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
