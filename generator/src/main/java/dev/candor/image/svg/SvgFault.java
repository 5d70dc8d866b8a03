package dev.candor.image.svg;

import dev.candor.diagnostic.Rule;

/** Thrown when a file contains no drawing; the place is negative if it is the whole file. */
final class SvgFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final int at;
  private final String remedy;

  private SvgFault(Rule rule, int at, String message, String remedy) {
    super(message);
    this.rule = rule;
    this.at = at;
    this.remedy = remedy;
  }

  static SvgFault broken(int at, String how) {
    return new SvgFault(
        ImageRules.BROKEN, at, "the image is damaged: " + how, ImageRules.COPY_AGAIN);
  }

  static SvgFault notSvg() {
    return new SvgFault(
        ImageRules.KIND, -1, "the file is not an SVG image", "save it as plain SVG");
  }

  static SvgFault unsafe(int at, String message) {
    return new SvgFault(
        ImageRules.UNSAFE, at, message, "save it from the drawing program as plain SVG");
  }

  Rule rule() {
    return rule;
  }

  int at() {
    return at;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
