package dev.candor.image;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** Thrown when an image can't be shown, for a reason that its author can fix. */
final class Unfit extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final String remedy;

  Unfit(Rule rule, String message, String remedy) {
    super(message);
    this.rule = rule;
    this.remedy = remedy;
  }

  static Unfit broken(String how) {
    return new Unfit(
        ImageRules.BROKEN,
        "the image is damaged: " + how,
        "copy the original again, or open it in an image program and save it again");
  }

  static Unfit kind(String message, String remedy) {
    return new Unfit(ImageRules.KIND, message, remedy);
  }

  static Unfit size(String message, String remedy) {
    return new Unfit(ImageRules.SIZE, message, remedy);
  }

  boolean isOfSize() {
    return ImageRules.SIZE.equals(rule);
  }

  /** The finding for a file; the file's text is empty unless it is a drawing. */
  Diagnostic in(SourceFile file) {
    return rule.at(file, Span.of(0, 0), String.valueOf(getMessage())).suggesting(remedy);
  }
}
