package dev.candor.content;

/** What became of a published work. */
public enum RetractionState {
  /** It was withdrawn or doubted, and later confirmed. */
  REINSTATED,
  /** Its journal has doubts about it, and says so. */
  CONCERN,
  /** It was withdrawn, and supports nothing. */
  RETRACTED
}
