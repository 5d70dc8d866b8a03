package dev.candor.importing.listing;

import java.util.List;

/**
 * A field of a kind that a column can hold.
 *
 * @param path its key, after the keys that it is nested in: {@code licences.number}
 * @param of the kind of page whose ids it takes; empty if it takes none
 * @param words the words it takes; empty if it takes others
 */
record FieldShape(String path, Type type, String of, List<String> words) {

  /** Any other field. */
  static final FieldShape ANY = new FieldShape("", Type.TEXT, "", List.of());

  FieldShape {
    words = List.copyOf(words);
  }

  /** What a field holds. */
  enum Type {
    TEXT,
    TEXTS,
    DATE,
    FLAG,
    NUMBER,
    /** One set of fields. */
    GROUP,
    /** A list of sets of fields. */
    GROUPS
  }

  boolean isGroup() {
    return type == Type.GROUP || type == Type.GROUPS;
  }

  /** The last key of its path. */
  String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
