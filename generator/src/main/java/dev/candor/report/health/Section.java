package dev.candor.report.health;

/** A part of the report's page. */
interface Section {

  /** Its fragment: {@code due}. */
  String id();

  String heading();

  /** The figure that stands for it at the head of the page, and what it counts. */
  String figure(Health health);

  String counts(Health health);

  /** How it is: {@code good}, {@code fair}, {@code poor}, or empty where that is no question. */
  default String mood(Health health) {
    return "";
  }

  void write(Writer out, Health health);
}
