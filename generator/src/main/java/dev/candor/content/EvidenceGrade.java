package dev.candor.content;

/** How strong the evidence for a statement is. */
public enum EvidenceGrade {
  STRONG,
  MODERATE,
  LIMITED,
  CONTESTED
}
