package dev.candor.content;

import java.util.Optional;

/**
 * A misconception that a page corrects.
 *
 * @param statement the misconception, as people say it
 * @param fact what contradicts it, understandable without the page's question
 * @param evidence how strong the evidence for that fact is
 */
public record Myth(String statement, Optional<String> fact, EvidenceGrade evidence) {
  static Myth read(Fields f) {
    return new Myth(
        f.text("statement", "The misconception, as people say it."),
        f.optionalText("fact", "What is true instead, in one or two sentences."),
        f.choice("evidence", "How strong the evidence is.", EvidenceGrade.class));
  }
}
