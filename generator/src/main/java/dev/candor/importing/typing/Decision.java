package dev.candor.importing.typing;

/**
 * Something that the import decided, for an editor to accept or change.
 *
 * @param what what was decided, in a few words
 * @param reason why
 * @param before the words of the source
 * @param after what they became
 */
public record Decision(
    String what, Certainty certainty, String reason, String before, String after) {

  /** How sure a decision is. */
  public enum Certainty {
    SURE("sure"),
    LIKELY("likely"),
    GUESS("a guess");

    private final String word;

    Certainty(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
