package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * An inline parser that leaves the text of blocks unchanged. Flexmark creates one for each
 * document, which costs time; this one has no state, so a single instance serves all.
 */
final class NoInlines extends InlineParserImpl {

  NoInlines(DataHolder options) {
    super(
        options,
        new BitSet(),
        new BitSet(),
        Map.of(),
        new LinkRefProcessorData(List.of(), 0, new int[0]),
        List.of());
  }

  @Override
  public void initializeDocument(Document document) {}

  @Override
  public void parse(BasedSequence content, Node block) {}

  @Override
  public void finalizeDocument(Document document) {}
}
