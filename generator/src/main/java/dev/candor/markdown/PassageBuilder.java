package dev.candor.markdown;

import dev.candor.diagnostic.Waiver;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.markdown.inline.InlineScanner;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Extracts the text from the inline content of blocks. One for each file. */
final class PassageBuilder {

  private final InlineScanner scanner;
  private final List<Waiver> waivers;
  private StringBuilder text = new StringBuilder();
  private List<TextBlock.Mark> marks = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] sources = new int[16];
  private int pieces;

  PassageBuilder(InlineScanner scanner, List<Waiver> waivers) {
    this.scanner = scanner;
    this.waivers = waivers;
  }

  TextBlock build(TextBlock.Kind kind, int level, int group, boolean quoted, InlineText inside) {
    text = new StringBuilder();
    marks = new ArrayList<>();
    pieces = 0;
    Tokens tokens = scanner.scan(inside);
    for (int token = 0; token < tokens.size(); token++) {
      token = read(inside, tokens, token);
    }
    int start = inside.source(inside.from());
    int end = inside.isEmpty() ? start : inside.source(inside.to() - 1) + 1;
    int[][] origins = {Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces)};
    boolean nothing = text.toString().isBlank() && marks.isEmpty();
    Span span = Span.of(start, Math.max(start, end));
    return new TextBlock(
        nothing ? TextBlock.Kind.OTHER : kind,
        level,
        group,
        quoted,
        text.toString(),
        origins,
        span,
        marks);
  }

  /** Reads a token; returns the index of the last token used. */
  private int read(InlineText inside, Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    Span span = span(inside, start, end);
    switch (tokens.kind(token)) {
      case TEXT, ADDRESS, BARE_ADDRESS, MAIL -> words(inside.string(start, end), span.start());
      case ENTITY -> words(tokens.decoded(token), span.start());
      case SOFT_BREAK, HARD_BREAK -> words("\n", span.start());
      case CODE -> {
        int from = text.length();
        words(inside.string(start, end), span.start());
        mark(TextBlock.Sort.CODE, from, span, "", "", "");
      }
      case DELIMITER -> {
        int left = tokens.delimiters().left(tokens.delimiter(token));
        words(inside.string(start, start + left), span.start());
      }
      case LINK_START -> {
        return link(inside, tokens, token);
      }
      case IMAGE_START -> {
        return image(inside, tokens, token);
      }
      case HTML -> {
        String html = inside.string(start, end);
        if (Waiver.is(html)) {
          waivers.add(Waiver.ofHtml(html, span));
        }
      }
      case PAGE_LINK -> pageLink(inside.string(start + 2, end - 2), span);
      case CITATION ->
          mark(TextBlock.Sort.CITATION, text.length(), span, inside.string(start, end), "", "");
      case FOOTNOTE ->
          mark(TextBlock.Sort.FOOTNOTE, text.length(), span, inside.string(start, end), "", "");
      case EMBED, LINK_END -> {}
    }
    return token;
  }

  private int link(InlineText inside, Tokens tokens, int token) {
    int last = tokens.partner(token);
    if (last < 0) {
      words(
          inside.string(tokens.start(token), tokens.end(token)),
          inside.source(tokens.start(token)));
      return token;
    }
    InlineLink link = tokens.link(last);
    int from = text.length();
    for (int inner = token + 1; inner < last; inner++) {
      inner = read(inside, tokens, inner);
    }
    Span span = span(inside, tokens.start(token), tokens.end(last));
    mark(
        TextBlock.Sort.LINK,
        from,
        span,
        link.destination(),
        text.substring(from),
        link.title().orElse(""));
    return last;
  }

  private int image(InlineText inside, Tokens tokens, int token) {
    int last = tokens.partner(token);
    if (last < 0) {
      words(
          inside.string(tokens.start(token), tokens.end(token)),
          inside.source(tokens.start(token)));
      return token;
    }
    int from = text.length();
    int piece = pieces;
    for (int inner = token + 1; inner < last; inner++) {
      inner = read(inside, tokens, inner);
    }
    String alternative = text.substring(from);
    text.setLength(from);
    pieces = piece;
    Span span = span(inside, tokens.start(token), tokens.end(last));
    InlineLink link = tokens.link(last);
    mark(
        TextBlock.Sort.IMAGE, from, span, link.destination(), alternative, link.title().orElse(""));
    return last;
  }

  private void pageLink(String inside, Span span) {
    int bar = inside.indexOf('|');
    boolean escaped = bar > 0 && inside.charAt(bar - 1) == '\\';
    String target = bar < 0 ? inside : inside.substring(0, escaped ? bar - 1 : bar);
    String given = bar < 0 ? "" : inside.substring(bar + 1).strip();
    int from = text.length();
    int shift = bar < 0 ? 2 : 3 + bar;
    // An id is shown as its page's title, so its dashes become spaces.
    words(bar < 0 ? target.replace('-', ' ') : inside.substring(bar + 1), span.start() + shift);
    mark(TextBlock.Sort.PAGE_LINK, from, span, target.strip(), given, "");
  }

  private void words(String words, int source) {
    if (words.isEmpty()) {
      return;
    }
    if (pieces == starts.length) {
      starts = Arrays.copyOf(starts, pieces * 2);
      sources = Arrays.copyOf(sources, pieces * 2);
    }
    starts[pieces] = text.length();
    sources[pieces++] = source;
    text.append(words);
  }

  private void mark(
      TextBlock.Sort sort, int from, Span span, String target, String words, String title) {
    marks.add(new TextBlock.Mark(sort, from, text.length(), span, target, words, title));
  }

  private static Span span(InlineText inside, int start, int end) {
    int from = inside.source(start);
    return Span.of(from, end <= start ? from : Math.max(from, inside.source(end - 1) + 1));
  }
}
