package dev.candor.site;

import dev.candor.markdown.Body;
import java.util.List;

/**
 * A body of which every slot is resolved ({@code resolutions} in the order of its slots), with the
 * glossary terms to mark, in order.
 */
public record LinkedBody(Body body, List<Resolution> resolutions, List<Mark> marks) {

  public static final LinkedBody EMPTY = new LinkedBody(Body.EMPTY, List.of(), List.of());

  public LinkedBody {
    resolutions = List.copyOf(resolutions);
    marks = List.copyOf(marks);
  }

  /** Whether it contains a chart, or embeds a body that does. */
  public boolean hasChart() {
    for (Resolution resolution : resolutions) {
      if (resolution instanceof Resolution.Charted
          || resolution instanceof Resolution.Embedded embedded && embedded.body().hasChart()) {
        return true;
      }
    }
    return false;
  }

  /** How many words readers see: its own, and those of what it embeds. */
  public int words() {
    int words = body.words();
    for (Resolution resolution : resolutions) {
      words += resolution instanceof Resolution.Embedded embedded ? embedded.body().words() : 0;
    }
    return words;
  }

  /** A stretch of the body's HTML (offsets) that is the first use of a term on its page. */
  public record Mark(int start, int end, Target term) {}
}
