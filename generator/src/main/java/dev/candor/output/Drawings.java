package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.image.svg.Drawing;
import dev.candor.image.svg.ImageRules;
import dev.candor.image.svg.SvgReader;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The SVG files of a theme, held to the same as those of authors.
 *
 * @param theme the theme, its drawings written anew
 * @param found what isn't part of a drawing
 */
record Drawings(SourceTree theme, List<Diagnostic> found) {

  static Drawings in(SourceTree theme) {
    List<SourceFile> files = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (SourceFile file : theme.files()) {
      if (file.path().endsWith(".svg")) {
        Outcome<Optional<Drawing>> read = SvgReader.readWithIds(file);
        String text = read.value().map(Drawing::text).orElse("");
        files.add(new SourceFile(file.path(), text, file.plain()));
        // Icons get their size from the stylesheet.
        read.found().stream().filter(d -> !d.rule().equals(ImageRules.SIZE)).forEach(found::add);
      } else {
        files.add(file);
      }
    }
    return new Drawings(new SourceTree(files, theme.assets(), theme.faults()), found);
  }
}
