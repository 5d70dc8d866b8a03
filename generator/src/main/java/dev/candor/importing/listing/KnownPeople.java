package dev.candor.importing.listing;

import dev.candor.content.Slug;
import dev.candor.importing.ContentFolder;
import dev.candor.importing.Existing;
import dev.candor.importing.Ledger;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people who have a listing, or get one from this table. */
final class KnownPeople {

  /** A person's page: as it was, and with what the rows said so far. */
  static final class Person {
    private final String path;
    private final ListingDraft before;
    private final boolean edited;
    private ListingDraft draft;
    private int row;

    private Person(String path, ListingDraft before, boolean edited) {
      this.path = path;
      this.before = before;
      this.draft = before;
      this.edited = edited;
    }

    String path() {
      return path;
    }

    ListingDraft before() {
      return before;
    }

    ListingDraft draft() {
      return draft;
    }

    /** Whether an editor wrote or changed the page. */
    boolean isEdited() {
      return edited;
    }

    /** The first row about this person; 0 if none was yet. */
    int row() {
      return row;
    }

    void say(ListingDraft more, int byRow) {
      draft = more;
      row = row == 0 ? byRow : row;
    }
  }

  private final ListingSite site;
  private final Existing existing;
  private final Ledger ledger;
  private final Map<String, Person> byPath = new LinkedHashMap<>();
  private final Map<String, String> pathByKey = new HashMap<>();
  private final Map<String, String> pathByName = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  KnownPeople(ListingSite site, ContentFolder folder, Existing existing, Ledger ledger) {
    this.site = site;
    this.existing = existing;
    this.ledger = ledger;
    for (String path : folder.paths()) {
      if (path.startsWith(site.folder()) && path.endsWith(".md")) {
        folder.read(path).ifPresent(text -> add(path, text));
      }
    }
  }

  private void add(String path, String text) {
    ListingDraft draft = DraftReader.read(SourceFile.of("content/" + path, text));
    boolean edited =
        !ledger.isReserved(path) && !ledger.hash(path).equals(Optional.of(Ledger.hashOf(text)));
    byPath.put(path, new Person(path, draft, edited));
    RowKeys.sure(draft, "").forEach(key -> pathByKey.putIfAbsent(key, path));
    draft.single("name").ifPresent(n -> pathByName.putIfAbsent(RowKeys.name(n.text()), path));
  }

  /** The path of the page with a key; empty if there is none. */
  Optional<String> path(String key) {
    String path = pathByKey.get(key);
    return path == null ? ledger.page(key) : Optional.of(path);
  }

  /** The path of a page of another person with the same name, written by hand. */
  Optional<String> namesake(String name) {
    return Optional.ofNullable(pathByName.get(RowKeys.name(name)));
  }

  /** The person that a page is about; a new one if there is none. */
  Person person(String path) {
    return byPath.computeIfAbsent(path, p -> new Person(p, new ListingDraft(), false));
  }

  /** Notes what a row's person is known by. */
  void know(Person person, List<String> keys) {
    for (String key : keys) {
      pathByKey.put(key, person.path());
      ledger.page(key, person.path());
    }
  }

  /** The people that rows were about, in the order of their first rows. */
  List<Person> told() {
    List<Person> told = new ArrayList<>(byPath.values());
    told.removeIf(person -> person.row() == 0);
    told.sort((a, b) -> Integer.compare(a.row(), b.row()));
    return told;
  }

  /** A path that no page has. */
  String free(String name, List<String> keys) {
    String slug = Slug.of(name);
    String first = keys.isEmpty() ? name : keys.get(0);
    String id =
        slug.equals(Slug.of(""))
            ? site.kind().name() + "-" + Ledger.hashOf(first).substring(0, 8)
            : slug;
    String free = id;
    for (int i = 2; !isFree(free); i++) {
      free = id + "-" + i;
    }
    ids.add(free);
    return site.folder() + free + ".md";
  }

  private boolean isFree(String id) {
    String path = site.folder() + id + ".md";
    return !ids.contains(id) && !existing.hasId(id) && !ledger.isOurs(path);
  }

  /** Frees the id of a person who got no page. */
  void release(Person person) {
    if (person.row() == 0 && person.before().single().isEmpty()) {
      byPath.remove(person.path());
      ids.remove(Existing.id(person.path()));
    }
  }
}
