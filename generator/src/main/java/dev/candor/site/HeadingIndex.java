package dev.candor.site;

import dev.candor.content.HeadingIds;
import dev.candor.markdown.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings of a page by their ids and their texts. */
final class HeadingIndex {

  private final List<Heading> headings;
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byText = new HashMap<>();
  private final Map<String, Integer> byOldId = new HashMap<>();

  /** The headings of a page, which also have the ids that these tools give them. */
  HeadingIndex(List<Heading> headings, List<HeadingIds> tools) {
    this.headings = headings;
    for (int i = 0; i < headings.size(); i++) {
      byId.putIfAbsent(headings.get(i).id(), i);
      byText.putIfAbsent(NameIndex.normal(headings.get(i).text()), i);
    }
    for (HeadingIds tool : tools) {
      List<String> ids = tool.of(headings.stream().map(Heading::text).toList());
      for (int i = 0; i < ids.size(); i++) {
        byOldId.putIfAbsent(ids.get(i), i);
      }
    }
  }

  /** The id of the first heading that has this id or text. */
  Optional<String> find(String name) {
    return place(name).map(first -> headings.get(first).id());
  }

  /** The place of that heading among all. */
  Optional<Integer> place(String name) {
    int none = headings.size();
    int first =
        Math.min(byId.getOrDefault(name, none), byText.getOrDefault(NameIndex.normal(name), none));
    if (first == none) {
      first = byOldId.getOrDefault(name, none);
    }
    return first == none ? Optional.empty() : Optional.of(first);
  }

  Set<String> ids() {
    return byId.keySet();
  }
}
