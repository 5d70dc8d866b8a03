package dev.candor.content;

/**
 * What a page of a kind is to programs that read schema.org's words.
 *
 * @param type the type, such as {@code Recipe}
 * @param titleKey the property that has the title
 * @param shape how the statement is built
 * @param vouched whether the reviewer is named; not for stories, which aren't factual
 */
public record KindSchemaOrg(String type, String titleKey, Shape shape, boolean vouched) {

  /** A page of which no more is known. */
  public static final KindSchemaOrg USUAL = text("WebPage");

  /** How a statement is built. */
  public enum Shape {
    /** A text with an author. */
    TEXT,
    /** A text that answers a question. */
    QUESTION,
    /** A word of a glossary. */
    TERM,
    /** Somebody's page. */
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
