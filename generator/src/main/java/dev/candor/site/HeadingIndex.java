package dev.candor.site;

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

  HeadingIndex(List<Heading> headings) {
    this.headings = headings;
    for (int i = 0; i < headings.size(); i++) {
      byId.putIfAbsent(headings.get(i).id(), i);
      byText.putIfAbsent(NameIndex.normal(headings.get(i).text()), i);
    }
  }

  /** The id of the first heading that has this id or text. */
  Optional<String> find(String name) {
    int none = headings.size();
    int first =
        Math.min(byId.getOrDefault(name, none), byText.getOrDefault(NameIndex.normal(name), none));
    return first == none ? Optional.empty() : Optional.of(headings.get(first).id());
  }

  Set<String> ids() {
    return byId.keySet();
  }
}
