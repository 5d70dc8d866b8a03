package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes slots for references to pages and works, and reports those that can't be read. */
final class ReferenceWriter {

  /** How many characters of an unclosed reference a finding shows. */
  private static final int SHOWN = 60;

  private final HtmlOut out;
  private final Findings findings;

  ReferenceWriter(HtmlOut out, Findings findings) {
    this.out = out;
    this.findings = findings;
  }

  /** Reports a page reference that has nothing between its brackets or is never closed. */
  void unreadable(InlineText source, int start) {
    char[] text = source.chars();
    int end = CharacterClasses.skipWhitespace(text, start + 2, source.to());
    boolean empty = end + 1 < source.to() && text[end] == ']' && text[end + 1] == ']';
    if (empty) {
      Span span = Span.of(source.source(start), source.source(end + 1) + 1);
      findings.add(
          MarkdownRules.EMPTY_LINK,
          span,
          "this reference doesn't name a page",
          "write a page's title between the brackets, or delete it");
    } else if (end < source.to()) {
      int lineEnd = CharacterClasses.lineEnd(text, start, Math.min(source.to(), start + SHOWN));
      findings.add(
          MarkdownRules.OPEN_REFERENCE,
          Span.of(source.source(start), source.source(lineEnd - 1) + 1),
          "this reference is never closed",
          remedyFor(source, start, lineEnd));
    }
  }

  /** The whole reference, if one bracket closes it. */
  private static String remedyFor(InlineText source, int start, int lineEnd) {
    String written = source.string(start + 2, lineEnd);
    int close = written.indexOf(']');
    return close > 0 && written.lastIndexOf('[', close) < 0
        ? "write [[" + written.substring(0, close) + "]]"
        : "close it with ]]; for brackets as text, write \\[\\[";
  }

  /** Writes {@code [[name#heading|text]]}. */
  void pageLink(InlineText source, Tokens tokens, int token, Span span) {
    String inside = PlainText.insideOf(source, tokens, token);
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    int hash = target.indexOf('#');
    String name = PlainText.words(hash < 0 ? target : target.substring(0, hash)).strip();
    Optional<String> heading =
        hash < 0 ? Optional.empty() : Optional.of(PlainText.words(target.substring(hash + 1)));
    Optional<String> shown =
        bar < 0 ? Optional.empty() : Optional.of(PlainText.words(inside.substring(bar + 1)));
    if (name.startsWith("@")) {
      findings.add(
          MarkdownRules.UNREAD_CITATION,
          span,
          "this isn't read as a citation: it has two pairs of brackets",
          "write [" + name + "]");
      out.text(name);
      return;
    }
    if (name.isEmpty() && heading.isEmpty()) {
      findings.add(
          MarkdownRules.EMPTY_LINK,
          span,
          "this reference doesn't name a page",
          "write the page's title before the bar: [[title|words]]");
      shown.ifPresent(out::text);
      return;
    }
    out.slot(new Slot.PageLink(out.at(), span, name, heading, shown));
    out.count(shown.orElse(name));
  }

  /** Writes {@code [@key; @key]}. */
  void citation(InlineText source, Tokens tokens, int token, Span span) {
    List<String> keys = new ArrayList<>();
    String inside = source.string(tokens.start(token) + 1, tokens.end(token) - 1);
    for (String key : inside.split(";", -1)) {
      keys.add(key.strip().substring(1));
    }
    out.slot(new Slot.Citation(out.at(), span, keys));
  }
}
