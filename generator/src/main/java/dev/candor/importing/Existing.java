package dev.candor.importing;

import dev.candor.frontmatter.FrontMatter;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an import needs to know of the pages that a site has. */
public final class Existing {

  /** A person of the site. */
  record Person(String id, String name, boolean reviews) {}

  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<String>> topics = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** Reads them from a content folder. */
  public static Existing of(ContentFolder folder) {
    Existing existing = new Existing();
    for (String path : folder.paths()) {
      if (!path.endsWith(".md")) {
        continue;
      }
      existing.ids.add(id(path));
      if (path.startsWith(Folders.PEOPLE) || path.startsWith(Folders.TOPICS)) {
        existing.read(path, folder.read(path).orElse(""));
      }
    }
    return existing;
  }

  /** The id of a page by its file. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
  }

  private void read(String path, String text) {
    SourceFile file = SourceFile.of("content/" + path, text);
    Map<String, List<String>> fields = new HashMap<>();
    for (Yaml.Entry entry : FrontMatter.read(file).value().fields().entries()) {
      fields.put(entry.key(), texts(entry.value()));
    }
    String id = id(path);
    if (path.startsWith(Folders.PEOPLE)) {
      String name = String.join(" ", fields.getOrDefault("name", List.of(id)));
      people.add(new Person(id, name, fields.getOrDefault("role", List.of()).contains("reviewer")));
    } else {
      List<String> names = new ArrayList<>(fields.getOrDefault("title", List.of()));
      names.addAll(fields.getOrDefault("aliases", List.of()));
      topics.put(id, names);
    }
  }

  private static List<String> texts(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return List.of(scalar.text());
    }
    return yaml instanceof Yaml.Sequence list
        ? list.items().stream().flatMap(item -> texts(item).stream()).toList()
        : List.of();
  }

  List<Person> people() {
    return people;
  }

  /** The names of each topic, by id. */
  public Map<String, List<String>> topics() {
    return topics;
  }

  /** Whether a page has this id. */
  public boolean hasId(String id) {
    return ids.contains(id);
  }
}
