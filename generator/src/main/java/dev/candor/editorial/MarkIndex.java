package dev.candor.editorial;

import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Mark;
import dev.candor.markdown.TextBlock.Sort;
import dev.candor.source.Span;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The marks of a block by their place, so that asking about a word doesn't look at every mark. */
final class MarkIndex {

  private final TreeMap<Integer, Integer> asides = new TreeMap<>();
  private final TreeMap<Integer, Integer> images = new TreeMap<>();
  private final TreeMap<Integer, Boolean> sources = new TreeMap<>();
  private final TreeMap<Integer, Boolean> wordless = new TreeMap<>();

  MarkIndex(TextBlock block) {
    for (Mark mark : block.marks()) {
      boolean name = mark.sort() == Sort.PAGE_LINK && mark.text().isEmpty();
      if (mark.sort() == Sort.CODE || name) {
        asides.merge(mark.from(), mark.to(), Math::max);
      } else if (mark.sort() == Sort.IMAGE) {
        images.merge(mark.span().start(), mark.span().end(), Math::min);
        wordless.put(mark.from(), true);
      } else if (mark.sort() == Sort.CITATION || mark.sort() == Sort.FOOTNOTE) {
        sources.put(mark.from(), true);
        wordless.put(mark.from(), true);
      } else if (mark.sort() == Sort.LINK && mark.text().isBlank()) {
        wordless.put(mark.from(), true);
      }
    }
  }

  /** Whether words are the name of another page, or code. */
  boolean isAside(int from, int to) {
    Map.@Nullable Entry<Integer, Integer> before = asides.floorEntry(from);
    return before != null && to <= before.getValue();
  }

  /** Whether an image lies within a part of the file. */
  boolean hasImage(Span span) {
    Map.@Nullable Entry<Integer, Integer> first = images.ceilingEntry(span.start());
    return first != null && first.getValue() <= span.end();
  }

  /** Whether a citation or footnote begins between two offsets, including both. */
  boolean hasSource(int from, int to) {
    @Nullable Integer first = sources.ceilingKey(from);
    return first != null && first <= to;
  }

  /**
   * Whether an image, a citation, a footnote or a link without words begins between two offsets,
   * including both.
   */
  boolean hasWordless(int from, int to) {
    @Nullable Integer first = wordless.ceilingKey(from);
    return first != null && first <= to;
  }
}
