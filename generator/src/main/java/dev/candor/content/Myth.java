package dev.candor.content;

/**
 * A misconception that a page clears up.
 *
 * @param statement the misconception, as people say it
 * @param evidence how strong the evidence against it is
 */
public record Myth(String statement, EvidenceGrade evidence) {
  static Myth read(Fields f) {
    return new Myth(
        f.text("statement", "The misconception, as people say it."),
        f.choice("evidence", "How strong the evidence is.", EvidenceGrade.class));
  }
}
