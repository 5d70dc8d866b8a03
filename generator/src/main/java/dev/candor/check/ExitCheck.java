package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Artifact;
import dev.candor.output.Build;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every page has the exit link, as a plain link that tells nobody where the reader was. */
final class ExitCheck implements Check {

  static final Rule MISSING_EXIT =
      Rule.error("missing-exit", "Every page has the exit link, and it works without scripts.");

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    String address = build.site().config().exit().url().replace("&", "&amp;").replace("'", "&#39;");
    String link = "href=\"" + address + "\" rel=\"nofollow noreferrer\"";
    List<Artifact> pages =
        build.artifacts().stream().filter(a -> a.path().value().endsWith(".html")).toList();
    byte[] wanted = link.getBytes(UTF_8);
    List<Boolean> there = workers.map(pages, page -> contains(page.bytes(), wanted));
    List<Artifact> without = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!there.get(i)) {
        without.add(pages.get(i));
      }
    }
    if (without.isEmpty()) {
      return List.of();
    }
    Artifact first = without.get(0);
    SourceFile file = SourceFile.of(first.path().value(), new String(first.bytes(), UTF_8));
    String more = without.size() == 1 ? "" : " (one of " + without.size() + " pages without)";
    return List.of(
        MISSING_EXIT
            .at(file, Span.NONE, "the page has no exit link" + more)
            .suggesting("put <a " + link + "> into its template"));
  }

  /** Whether bytes occur in others; a link at the head of a page is found at once. */
  private static boolean contains(byte[] page, byte[] wanted) {
    int last = page.length - wanted.length;
    for (int i = 0; i <= last; i++) {
      if (page[i] == wanted[0]
          && Arrays.equals(page, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
