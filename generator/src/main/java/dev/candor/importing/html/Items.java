package dev.candor.importing.html;

import dev.candor.importing.doc.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The items of one list while it is read. */
final class Items {

  private final boolean ordered;
  private final int first;
  private final List<List<Block>> items = new ArrayList<>();

  Items(boolean ordered, int first) {
    this.ordered = ordered;
    this.first = first;
  }

  static int start(Element list) {
    String start = list.attr("start");
    return start.matches("[0-9]{1,8}") ? Integer.parseInt(start) : 1;
  }

  void add(List<Block> item) {
    if (!item.isEmpty()) {
      items.add(new ArrayList<>(item));
    }
  }

  void addToLast(List<Block> more) {
    if (items.isEmpty()) {
      add(more);
    } else {
      items.get(items.size() - 1).addAll(more);
    }
  }

  List<Block> finish() {
    return items.isEmpty() ? List.of() : List.of(new Block.Items(ordered, first, items));
  }
}
