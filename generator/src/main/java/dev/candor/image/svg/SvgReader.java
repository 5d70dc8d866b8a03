package dev.candor.image.svg;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.Optional;

/** Reads SVG files. */
public final class SvgReader {

  private static final String PLAIN =
      "save it from the drawing program as plain SVG, without scripts and links";

  private SvgReader() {}

  /**
   * The drawing in a file: what isn't part of one is left out, and reported if it would run or load
   * something. Empty if there is none.
   */
  public static Outcome<Optional<Drawing>> read(SourceFile file) {
    return read(file, false);
  }

  /** The same, with all ids, so that pages and stylesheets can refer to parts of the drawing. */
  public static Outcome<Optional<Drawing>> readWithIds(SourceFile file) {
    return read(file, true);
  }

  private static Outcome<Optional<Drawing>> read(SourceFile file, boolean withIds) {
    Findings found = new Findings(file);
    SvgNode.Element root;
    try {
      root = new SvgParser(file, (at, what) -> report(found, ImageRules.UNSAFE, at, what)).parse();
    } catch (SvgFault e) {
      report(found, e.rule(), e.at(), e.message(), e.remedy());
      return found.with(Optional.empty());
    }
    Optional<SvgSize> size = SvgSize.of(root);
    if (size.isEmpty()) {
      report(
          found,
          ImageRules.SIZE,
          -1,
          "the drawing has no size",
          "add viewBox=\"0 0 width height\" to <svg>");
    }
    SvgReferences references = SvgReferences.of(root);
    references
        .fault()
        .ifPresent(
            fault ->
                report(
                    found,
                    ImageRules.UNSAFE,
                    fault.at(),
                    fault.message(),
                    "draw the parts once, without copies of copies"));
    SvgSize shown = size.orElse(SvgSize.UNDECLARED);
    String text = SvgWriter.write(root, withIds ? id -> true : references.ids()::contains);
    return found.with(Optional.of(new Drawing(shown.width(), shown.height(), text)));
  }

  private static void report(Findings found, Rule rule, int at, String message) {
    report(found, rule, at, message, PLAIN);
  }

  private static void report(Findings found, Rule rule, int at, String message, String remedy) {
    int end = Math.min(found.file().text().length(), at + 1);
    found.add(rule, at < 0 ? Span.NONE : Span.of(at, end), message, remedy);
  }
}
