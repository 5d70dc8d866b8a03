package dev.candor.importing.listing;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.importing.Existing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import of listings needs to know of the site.
 *
 * @param kind the kind of the directory's entries
 */
public record ListingSite(Kinds kinds, ContentKind<?> kind) {

  String folder() {
    return kind.folder() + "/";
  }

  /** The name of the kind that other pages belong to; empty if there is none. */
  String topicKind() {
    return kinds.of(KindRole.TOPIC).map(ContentKind::name).orElse("");
  }

  /** The ids of topics by their ids and names, as {@link RowKeys#name} has them. */
  static Map<String, String> topics(Existing existing) {
    Map<String, String> topics = new TreeMap<>();
    for (Map.Entry<String, List<String>> topic : existing.topics().entrySet()) {
      topics.put(RowKeys.name(topic.getKey()), topic.getKey());
      topic.getValue().forEach(name -> topics.putIfAbsent(RowKeys.name(name), topic.getKey()));
    }
    return topics;
  }
}
