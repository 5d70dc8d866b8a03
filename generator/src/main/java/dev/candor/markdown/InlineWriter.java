package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.markdown.inline.InlineScanner;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import dev.candor.markdown.inline.Tokens.Kind;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes the inline content of blocks. Holds the tokens of one block at a time. */
final class InlineWriter {

  private final HtmlOut out;
  private final Findings findings;
  private final InlineScanner scanner;
  private final Footnotes footnotes;
  private final LinkWriter links;
  private final EmphasisWriter emphasis;
  private final Comments comments;
  private final Slips slips;
  private final ReferenceWriter references;
  private final boolean trusting;
  private final Set<String> openTags = new HashSet<>();
  private InlineText source = InlineText.of("");
  private Tokens tokens;

  InlineWriter(
      HtmlOut out, Findings findings, Footnotes footnotes, Comments comments, boolean trusting) {
    this.out = out;
    this.comments = comments;
    this.findings = findings;
    this.footnotes = footnotes;
    this.trusting = trusting;
    this.links = new LinkWriter(out, findings, trusting);
    this.emphasis = new EmphasisWriter(out);
    this.slips = new Slips(findings);
    this.references = new ReferenceWriter(out, findings);
    this.scanner = new InlineScanner(footnotes.definitions());
    this.tokens = scanner.scan(source);
  }

  /** Reads the inline content of a block; all other methods then refer to it. */
  InlineWriter read(InlineText inside) {
    source = inside;
    tokens = scanner.scan(inside);
    openTags.clear();
    return this;
  }

  /** The name of the page to embed, if the block contains nothing else. */
  Optional<String> embedded() {
    boolean alone = tokens.size() == 1 && tokens.kind(0) == Kind.EMBED;
    return alone
        ? Optional.of(source.string(tokens.start(0) + 3, tokens.end(0) - 2).strip())
        : Optional.empty();
  }

  /** The title of the image, if the block contains nothing but an image with a title. */
  Optional<String> caption() {
    int last = tokens.size() - 1;
    boolean alone = last > 0 && tokens.kind(0) == Kind.IMAGE_START && tokens.partner(0) == last;
    return alone ? tokens.link(last).title() : Optional.empty();
  }

  /** Writes the block's only image, without its title. */
  void figure() {
    int last = tokens.size() - 1;
    InlineLink link = tokens.link(last);
    InlineLink untitled =
        new InlineLink(link.destination(), link.start(), link.end(), Optional.empty());
    links.image(untitled, plain(1, last), span(0, last));
  }

  /** Writes a block that is not a paragraph: a heading, a cell, an item's words. */
  void write() {
    write(false);
  }

  void writeParagraph() {
    write(true);
  }

  private void write(boolean paragraph) {
    if (!trusting) {
      slips.examine(source, tokens, paragraph);
    }
    int token = 0;
    while (token < tokens.size()) {
      token = write(token);
    }
  }

  /** Writes a token; returns the index of the next one to write. */
  private int write(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    switch (tokens.kind(token)) {
      case TEXT -> text(start, end);
      case ENTITY -> out.text(tokens.decoded(token));
      case SOFT_BREAK -> out.text("\n");
      case HARD_BREAK -> {
        out.raw("<br>\n");
        out.endWord();
      }
      case CODE -> code(start, end);
      case DELIMITER -> emphasis.write(source, tokens, token);
      case LINK_START -> linkStart(token);
      case IMAGE_START -> {
        return image(token);
      }
      case LINK_END -> links.end(span(token, token));
      case ADDRESS, MAIL -> address(token);
      case BARE_ADDRESS -> bareAddress(token);
      case HTML -> html(token);
      case PAGE_LINK -> references.pageLink(source, tokens, token, span(token, token));
      case EMBED -> {
        findings.add(
            MarkdownRules.MISPLACED_EMBED,
            span(token, token),
            "an embedded page needs a paragraph of its own",
            "put it between two blank lines, or delete the \"!\" to make it a link");
        out.text(source, start, end);
      }
      case CITATION -> references.citation(source, tokens, token, span(token, token));
      case FOOTNOTE ->
          footnotes.reference(out, source.string(start + 2, end - 1), span(token, token));
    }
    return token + 1;
  }

  private void text(int start, int end) {
    if (!trusting) {
      AttributeLists.examine(source, start, end, findings);
    }
    out.text(source, start, end);
  }

  private void linkStart(int token) {
    int last = tokens.partner(token);
    if (last < 0) {
      boolean reference =
          tokens.end(token) < source.to() && source.chars()[tokens.end(token)] == '[';
      if (reference && !trusting) {
        references.unreadable(source, tokens.start(token));
      }
      out.text(source, tokens.start(token), tokens.end(token));
      return;
    }
    Span span = span(token, last);
    if (!trusting && !hasWords(token + 1, last)) {
      findings.add(
          MarkdownRules.EMPTY_LINK,
          span,
          "this link has no words",
          "write them between the brackets, or delete the link");
    }
    links.start(tokens.link(last), span);
  }

  /** Whether a heading has no words, although nothing in it is wrong by itself. */
  boolean isEmpty() {
    boolean link = false;
    for (int token = 0; token < tokens.size(); token++) {
      link |= tokens.kind(token) == Kind.LINK_END;
    }
    return !trusting && !link && !hasWords(0, tokens.size());
  }

  private boolean hasWords(int from, int to) {
    if (!plain(from, to).isBlank()) {
      return true;
    }
    for (int token = from; token < to; token++) {
      if (tokens.kind(token) == Kind.EMBED) {
        return true;
      }
    }
    return false;
  }

  private Span span(int first, int last) {
    int start = source.source(tokens.start(first));
    return Span.of(start, Math.max(start, source.source(tokens.end(last) - 1) + 1));
  }

  private int image(int token) {
    int last = tokens.partner(token);
    if (last < 0) {
      out.text(source, tokens.start(token), tokens.end(token));
      return token + 1;
    }
    links.image(tokens.link(last), plain(token + 1, last), span(token, last));
    return last + 1;
  }

  private void code(int start, int end) {
    out.raw("<code>");
    out.pause();
    String code = PlainText.code(source, start, end);
    out.text(code);
    out.resume();
    out.raw("</code>");
  }

  private void address(int token) {
    String shown = source.string(tokens.start(token), tokens.end(token));
    String destination = tokens.kind(token) == Kind.MAIL ? "mailto:" + shown : shown;
    Span span = span(token, token);
    links.start(new InlineLink(destination, span.start(), span.end(), Optional.empty()), span);
    out.text(shown);
    links.end(span);
  }

  private void bareAddress(int token) {
    if (trusting || links.isOpen()) {
      out.text(source, tokens.start(token), tokens.end(token));
    } else {
      address(token);
    }
  }

  private void html(int token) {
    if (trusting) {
      out.raw(source.string(tokens.start(token), tokens.end(token)));
      return;
    }
    String html = source.string(tokens.start(token), tokens.end(token));
    if (comments.length(html, source.source(tokens.start(token))) > 0) {
      return;
    }
    HtmlSlips.report(html, openTags, span(token, token), findings);
    out.pause();
    out.text(source, tokens.start(token), tokens.end(token));
    out.resume();
  }

  /** The whole block as text without markup. */
  String plain() {
    return plain(0, tokens.size());
  }

  private String plain(int from, int to) {
    return PlainText.of(source, tokens, from, to);
  }
}
