package dev.candor.content;

/**
 * How pages of a kind are described in schema.org's vocabulary.
 *
 * @param type the type, such as {@code Recipe}
 * @param titleKey the property that has the title
 * @param shape how the statement is built
 * @param vouched whether the reviewer is named; not for stories, which aren't factual
 */
public record KindSchemaOrg(String type, String titleKey, Shape shape, boolean vouched) {

  /** A page without further details. */
  public static final KindSchemaOrg USUAL = text("WebPage");

  /** How a statement is built. */
  public enum Shape {
    /** A text with an author. */
    TEXT,
    /** A text that answers a question. */
    QUESTION,
    /** A word of a glossary. */
    TERM,
    /** A person's page. */
    PROFILE
  }

  /** A text of a type. */
  public static KindSchemaOrg text(String type) {
    return new KindSchemaOrg(type, "name", Shape.TEXT, true);
  }

  static KindSchemaOrg of(String type, Shape shape) {
    return new KindSchemaOrg(type, "name", shape, true);
  }
}
