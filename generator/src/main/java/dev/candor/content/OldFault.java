package dev.candor.content;

/**
 * A fault that a site had when its baseline was written: the rule, the file, and the text
 * concerned, by which it is known again wherever in the file it comes to stand.
 */
public record OldFault(String rule, String file, String text) {

  static OldFault read(Fields f) {
    return new OldFault(
        f.text("rule", "The id of the rule."),
        f.text("file", "The file, as reports name it."),
        f.text("text", "The text concerned, or what was said of it."));
  }
}
