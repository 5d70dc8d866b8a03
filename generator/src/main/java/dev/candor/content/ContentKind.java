package dev.candor.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of page: everything the program has to know about it, in one place.
 *
 * @param name its name in content, settings, templates and messages
 * @param folder the folder of its files, which also begins their addresses, but for kinds at the
 *     root
 * @param route the beginning of its addresses
 * @param synonyms other names for it
 * @param title the readers' word for one page, unless the messages define another
 * @param plural the readers' word for several pages
 * @param fields its fields, declared by reading them
 * @param traits the other properties of its pages
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

  /** Starts a kind whose pages are at {@code /folder/id/}. */
  public static <T extends Content> KindBuilder<T> of(
      String name, String folder, Function<Fields, T> fields) {
    return new KindBuilder<>(name, folder, fields);
  }

  /** Declares all fields of a page of this kind: its own, then those that every page has. */
  public void state(Fields statement) {
    T unused = fields.apply(statement);
    Shared unusedToo = Shared.read(statement);
  }

  /** Whether the kind has this role. */
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

  /** The same kind, with addresses that begin with this one. */
  ContentKind<T> under(String root) {
    return new ContentKind<>(
        name,
        folder,
        root + route.substring(1),
        synonyms,
        title,
        plural,
        fields,
        traits.under(root));
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
