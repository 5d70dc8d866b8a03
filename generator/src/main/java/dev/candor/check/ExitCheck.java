package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Exit;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks that every page has the exit link, as a plain link that doesn't reveal where the reader
 * was.
 */
final class ExitCheck implements Check {

  static final Rule MISSING_EXIT =
      Rule.error("missing-exit", "Every page has the exit link, and it works without scripts.");

  private final String link;
  private final byte[] wanted;

  /** The least distance from a byte to the end of the link. */
  private final int[] shift = new int[256];

  private volatile boolean missing;

  ExitCheck(Exit exit) {
    String address = exit.url().replace("&", "&amp;").replace("'", "&#39;");
    this.link = "href=\"" + address + "\" rel=\"nofollow noreferrer\"";
    this.wanted = link.getBytes(UTF_8);
    Arrays.fill(shift, wanted.length);
    for (int i = 0; i < wanted.length - 1; i++) {
      shift[wanted[i] & 0xff] = wanted.length - 1 - i;
    }
  }

  @Override
  public void see(Artifact made) {
    if (isPage(made) && !isIn(made.bytes())) {
      missing = true;
    }
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().value().endsWith(".html");
  }

  /** The affected pages are searched for only if there is one. */
  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    if (!missing) {
      return List.of();
    }
    List<Artifact> pages = build.artifacts().stream().filter(ExitCheck::isPage).toList();
    List<Boolean> there = workers.map(pages, page -> isIn(page.bytes()));
    List<Artifact> without = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!there.get(i)) {
        without.add(pages.get(i));
      }
    }
    Artifact first = without.get(0);
    SourceFile file = SourceFile.of(first.path().value(), new String(first.bytes(), UTF_8));
    String more = without.size() == 1 ? "" : " (one of " + without.size() + " pages without)";
    return List.of(
        MISSING_EXIT
            .at(file, Span.NONE, "the page has no exit link" + more)
            .suggesting("put <a " + link + "> into its template"));
  }

  /** Horspool's search: it reads a page only where the link could end. */
  private boolean isIn(byte[] page) {
    int last = wanted.length - 1;
    for (int i = last; i < page.length; i += shift[page[i] & 0xff]) {
      if (page[i] == wanted[last]
          && Arrays.equals(page, i - last, i + 1, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
