package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.block.FootnoteBlock;
import dev.candor.markdown.inline.Definitions;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The footnotes of one body, numbered in the order in which they are first referred to. */
final class Footnotes {

  /** A footnote, its number if it is used, and how often it is used. */
  private static final class Note {
    private final FootnoteBlock block;
    private final Span span;
    private int number;
    private int references;

    Note(FootnoteBlock block) {
      this.block = block;
      this.span = Span.of(block.start(), block.start() + block.label().length() + 3);
    }
  }

  private final Definitions definitions = new Definitions();
  private final Map<String, Note> written = new LinkedHashMap<>();
  private final List<Note> used = new ArrayList<>();
  private final Findings findings;

  Footnotes(Findings findings) {
    this.findings = findings;
  }

  Definitions definitions() {
    return definitions;
  }

  void add(FootnoteBlock block) {
    definitions.addFootnote(block.label());
    Note note = new Note(block);
    if (written.putIfAbsent(Definitions.normal(block.label()), note) != null) {
      findings.add(
          MarkdownRules.REPEATED_FOOTNOTE,
          note.span,
          "there is already a footnote called \""
              + block.label()
              + "\": readers don't see this one",
          "give it another name, such as [^"
              + block.label()
              + "-2], here and where you refer to it");
    }
  }

  /** Writes the number of a footnote as a link to it. */
  void reference(HtmlOut out, String label, Span span) {
    Note note = written.get(Definitions.normal(label));
    if (note == null) {
      findings.add(
          MarkdownRules.UNKNOWN_FOOTNOTE,
          span,
          "no footnote is called \"" + label + "\"",
          "write it as [^" + label + "]: and its text");
      String shown = "[^" + label + "]";
      out.text(shown);
      return;
    }
    if (++note.references == 1) {
      used.add(note);
      note.number = used.size();
    }
    out.raw("<sup><a href=\"#").localId(span).raw("fn:").raw(note.number).raw("\" id=\"");
    out.localId(span).raw(referenceId(note.number, note.references));
    out.raw("\" role=\"doc-noteref\">").raw(note.number).raw("</a></sup>");
  }

  private static String referenceId(int number, int time) {
    return "fnref:" + number + (time == 1 ? "" : ":" + time);
  }

  /** Writes the footnotes in use, which may use further ones, and reports the rest. */
  void write(HtmlOut out, Consumer<FootnoteBlock> inside) {
    if (!used.isEmpty()) {
      out.block("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
      out.word("footnote.title", "", used.get(0).span).raw("\">");
      out.block("<ol>");
      for (int i = 0; i < used.size(); i++) {
        Note note = used.get(i);
        out.block("<li id=\"").localId(note.span).raw("fn:").raw(note.number).raw("\">");
        inside.accept(note.block);
        boolean inParagraph = out.reopen("</p>\n");
        backLinks(out, note);
        out.raw(inParagraph ? "</p>\n</li>" : "</li>");
      }
      out.block("</ol>").block("</section>").line();
    }
    for (Note note : written.values()) {
      if (note.references == 0) {
        findings.add(
            MarkdownRules.UNUSED_FOOTNOTE,
            note.span,
            "nothing refers to this footnote",
            "delete it, or refer to it in the text");
      }
    }
  }

  private static void backLinks(HtmlOut out, Note note) {
    for (int time = 1; time <= note.references; time++) {
      out.raw(" <a href=\"#").localId(note.span).raw(referenceId(note.number, time));
      out.raw("\" role=\"doc-backlink\" aria-label=\"");
      out.word("footnote.back", note.number + (time == 1 ? "" : "-" + time), note.span)
          .raw("\">\u21a9</a>");
    }
  }
}
