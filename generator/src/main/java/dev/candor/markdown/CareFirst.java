package dev.candor.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The callouts for care of one file, which are shown before the rest of its text: readers who need
 * help now must not have to look for it. Those inside lists and quotes stay where they are.
 */
final class CareFirst {

  private final IdentityHashMap<BlockQuote, Integer> urgencies = new IdentityHashMap<>();

  /**
   * Finds them in a file: the most urgent first, and those of equal urgency in the order in which
   * they are written.
   */
  List<BlockQuote> in(Document document, BlockTexts texts) {
    List<BlockQuote> quotes = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote quote && quote.getFirstChild() instanceof Paragraph first) {
        int urgency = Callout.urgency(texts.of(first));
        if (urgency < Callout.NOT_CARE) {
          urgencies.put(quote, urgency);
          quotes.add(quote);
        }
      }
    }
    quotes.sort(Comparator.comparing(quote -> urgencies.getOrDefault(quote, Callout.NOT_CARE)));
    return quotes;
  }

  boolean has(BlockQuote quote) {
    return urgencies.containsKey(quote);
  }
}
