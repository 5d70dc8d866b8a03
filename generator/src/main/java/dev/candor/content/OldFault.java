package dev.candor.content;

/**
 * A fault that the site already had when its baseline was written: the rule, the file, and the text
 * concerned, which identifies it even when it moves within the file.
 */
public record OldFault(String rule, String file, String text) {

  static OldFault read(Fields f) {
    return new OldFault(
        f.text("rule", "The id of the rule."),
        f.text("file", "The file, as reports name it."),
        f.text("text", "The text concerned, or the message about it."));
  }
}
