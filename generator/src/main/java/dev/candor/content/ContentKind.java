package dev.candor.content;

import java.util.function.Function;

/**
 * A kind of page: its name, the folder it is kept in (which also begins its address, but for kinds
 * at the root), the template that shows it, and its fields, stated by reading them.
 */
public record ContentKind<T extends Content>(
    String name, String folder, String route, Function<Fields, T> fields) {

  /** A kind whose pages live at {@code /folder/id/}. */
  static <T extends Content> ContentKind<T> of(
      String name, String folder, Function<Fields, T> fields) {
    return new ContentKind<>(name, folder, "/" + folder + "/", fields);
  }

  /** A kind whose pages live at {@code /id/}. */
  static <T extends Content> ContentKind<T> atRoot(
      String name, String folder, Function<Fields, T> fields) {
    return new ContentKind<>(name, folder, "/", fields);
  }

  /** States all fields of a page of this kind: its own, then those that every page has. */
  public void state(Fields statement) {
    T unused = fields.apply(statement);
    Shared unusedToo = Shared.read(statement);
  }
}
