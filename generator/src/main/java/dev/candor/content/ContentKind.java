package dev.candor.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of page: everything that any room has to know of it, said once.
 *
 * @param name what it is called in content, settings, templates and messages
 * @param folder the folder of its files, which also begins their addresses, but for kinds at the
 *     root
 * @param route what its addresses begin with
 * @param synonyms other words that may name it
 * @param title what readers call one page of it, unless the messages say otherwise
 * @param plural what readers call several
 * @param fields its fields, stated by reading them
 * @param traits what else holds for its pages
 */
public record ContentKind<T extends Content>(
    String name,
    String folder,
    String route,
    List<String> synonyms,
    String title,
    String plural,
    Function<Fields, T> fields,
    KindTraits traits) {

  public ContentKind {
    synonyms = List.copyOf(synonyms);
  }

  /** A kind whose pages live at {@code /folder/id/}; the builder takes its traits. */
  public static <T extends Content> KindBuilder<T> of(
      String name, String folder, Function<Fields, T> fields) {
    return new KindBuilder<>(name, folder, fields);
  }

  /** States all fields of a page of this kind: its own, then those that every page has. */
  public void state(Fields statement) {
    T unused = fields.apply(statement);
    Shared unusedToo = Shared.read(statement);
  }

  /** Whether the program uses its pages for that. */
  public boolean is(KindRole role) {
    return traits.roles().contains(role);
  }

  /** Whether that holds for its pages. */
  public boolean has(KindTrait trait) {
    return traits.traits().contains(trait);
  }

  /** Whether a text names this kind: by its name, its folder or a synonym. */
  public boolean answersTo(String word) {
    return name.equals(word) || folder.equals(word) || synonyms.contains(word);
  }

  /** The address of the page that lists its pages, if there is one. */
  public Optional<KindHub> hub() {
    return traits.hubs().stream().findFirst();
  }

  /** The same kind in another folder. */
  ContentKind<T> in(String other) {
    return new ContentKind<>(
        name,
        other,
        route.equals("/") ? route : "/" + other + "/",
        synonyms,
        title,
        plural,
        fields,
        traits.moved(folder, other));
  }
}
