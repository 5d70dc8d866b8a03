package dev.candor.content;

/** What a field of a declared kind holds. */
public enum FieldType {
  TEXT,
  NUMBER,
  BOOLEAN,
  DATE,
  CHOICE,
  ID,
  IDS,
  URL,
  IMAGE,
  LIST,
  GROUP;

  /** Whether lists can be ordered by it. */
  boolean isOrder() {
    return this == TEXT || this == NUMBER || this == DATE || this == CHOICE || this == BOOLEAN;
  }

  /** Whether it may name the kind of its pages. */
  boolean takesKind() {
    return this == ID || this == IDS;
  }

  /** Whether it may have a maximum. */
  boolean takesMax() {
    return this == TEXT || this == NUMBER || this == IDS || this == LIST;
  }
}
