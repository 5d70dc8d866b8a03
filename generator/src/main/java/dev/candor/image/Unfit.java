package dev.candor.image;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.image.svg.ImageRules;
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
    return new Unfit(ImageRules.BROKEN, "the image is damaged: " + how, ImageRules.COPY_AGAIN);
  }

  static Unfit kind(String message, String remedy) {
    return new Unfit(ImageRules.KIND, message, remedy);
  }

  static Unfit size(String message, String remedy) {
    return new Unfit(ImageRules.SIZE, message, remedy);
  }

  /** The finding for a file at this path. */
  Diagnostic in(String path) {
    return rule.at(SourceFile.of(path, ""), Span.NONE, String.valueOf(getMessage()))
        .suggesting(remedy);
  }
}
