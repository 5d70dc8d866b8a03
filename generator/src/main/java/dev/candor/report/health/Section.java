package dev.candor.report.health;

/** A part of the report's page. */
interface Section {

  /** Its fragment: {@code due}. */
  String id();

  String heading();

  /** Its figure at the top of the page, and what that counts. */
  String figure(Health health);

  String counts(Health health);

  /** Its state: {@code good}, {@code fair}, {@code poor}, or empty if it has none. */
  default String mood(Health health) {
    return "";
  }

  void write(Writer out, Health health);
}
