package dev.candor.authoring;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A replacement of part of a file's text. */
public record TextEdit(SourceFile file, Span span, String text) {

  /** The text of a file with some edits, which don't overlap. */
  public static String apply(SourceFile file, List<TextEdit> edits) {
    List<TextEdit> own = new ArrayList<>();
    for (TextEdit edit : edits) {
      if (edit.file().path().equals(file.path())) {
        own.add(edit);
      }
    }
    own.sort(Comparator.comparingInt((TextEdit edit) -> edit.span().start()).reversed());
    StringBuilder text = new StringBuilder(file.text());
    for (TextEdit edit : own) {
      text.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return text.toString();
  }
}
