package dev.candor.importing.typing;

import dev.candor.source.Hash;

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

  /** What tells this decision about a page from all others. */
  public String id(String path) {
    return Hash.of(String.join("\n", path, what, before, after)).substring(0, 16);
  }

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
