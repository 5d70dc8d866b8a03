package dev.candor.lsp;

import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts between offsets and the protocol's positions, both in UTF-16 units. */
final class Positions {

  private Positions() {}

  static Range range(SourceFile file, Span span) {
    LineMap lines = file.lines();
    return new Range(position(lines, span.start()), position(lines, span.end()));
  }

  private static Position position(LineMap lines, int offset) {
    return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
  }

  static int offset(SourceFile file, Position position) {
    LineMap lines = file.lines();
    int start = lines.start(position.getLine() + 1);
    return Math.min(file.text().length(), start + position.getCharacter());
  }
}
