package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Waiver;
import dev.candor.markdown.inline.Delimiters;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.markdown.inline.InlineScanner;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import dev.candor.markdown.inline.Tokens.Kind;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the inside of blocks. Holds the tokens of one block at a time. */
final class InlineWriter {

  private final HtmlOut out;
  private final Findings findings;
  private final InlineScanner scanner;
  private final Footnotes footnotes;
  private final LinkWriter links;
  private final boolean trusting;
  private InlineText source = InlineText.of("");
  private Tokens tokens;

  InlineWriter(HtmlOut out, Findings findings, Footnotes footnotes, boolean trusting) {
    this.out = out;
    this.findings = findings;
    this.footnotes = footnotes;
    this.trusting = trusting;
    this.links = new LinkWriter(out, findings, trusting);
    this.scanner = new InlineScanner(footnotes.definitions());
    this.tokens = scanner.scan(source);
  }

  /** Reads the inside of a block, which is then the one that all else is about. */
  InlineWriter read(InlineText inside) {
    source = inside;
    tokens = scanner.scan(inside);
    return this;
  }

  /** The name of the page to embed, if that is all there is. */
  Optional<String> embedded() {
    boolean alone = tokens.size() == 1 && tokens.kind(0) == Kind.EMBED;
    return alone
        ? Optional.of(source.string(tokens.start(0) + 3, tokens.end(0) - 2).strip())
        : Optional.empty();
  }

  /** The title of the image, if an image is all there is and it has one. */
  Optional<String> caption() {
    int last = tokens.size() - 1;
    boolean alone = last > 0 && tokens.kind(0) == Kind.IMAGE_START && tokens.partner(0) == last;
    return alone ? tokens.link(last).title() : Optional.empty();
  }

  /** Writes the image that is all there is, without its title. */
  void figure() {
    int last = tokens.size() - 1;
    InlineLink link = tokens.link(last);
    InlineLink untitled =
        new InlineLink(link.destination(), link.start(), link.end(), Optional.empty());
    links.image(untitled, plain(1, last), span(0, last));
  }

  void write() {
    int token = 0;
    while (token < tokens.size()) {
      token = write(token);
    }
  }

  /** Writes a token; the one to go on with. */
  private int write(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    switch (tokens.kind(token)) {
      case TEXT -> out.text(source, start, end);
      case ENTITY -> out.text(tokens.decoded(token));
      case SOFT_BREAK -> out.text("\n");
      case HARD_BREAK -> {
        out.raw("<br>\n");
        out.endWord();
      }
      case CODE -> code(start, end);
      case DELIMITER -> delimiter(token);
      case LINK_START -> linkStart(token);
      case IMAGE_START -> {
        return image(token);
      }
      case LINK_END -> links.end(span(token, token));
      case ADDRESS, MAIL -> address(token);
      case HTML -> html(token);
      case PAGE_LINK -> pageLink(token);
      case EMBED -> {
        findings.add(
            MarkdownRules.MISPLACED_EMBED,
            span(token, token),
            "an embedded page needs a paragraph of its own",
            "put it between two blank lines, or take the \"!\" away to link");
        out.text(source, start, end);
      }
      case CITATION -> citation(token);
      case FOOTNOTE ->
          footnotes.reference(out, source.string(start + 2, end - 1), span(token, token));
    }
    return token + 1;
  }

  /** Starts a link, unless nothing ends it. */
  private void linkStart(int token) {
    int partner = tokens.partner(token);
    if (partner < 0) {
      out.text(source, tokens.start(token), tokens.end(token));
    } else {
      links.start(tokens.link(partner), span(token, partner));
    }
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
    String code = codeText(start, end);
    out.text(code);
    out.resume();
    out.raw("</code>");
  }

  /** Line ends become spaces, and one space is taken off each end if there is more than space. */
  private String codeText(int start, int end) {
    String code = source.string(start, end).replace('\n', ' ');
    boolean padded = code.length() > 2 && code.charAt(0) == ' ' && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private void delimiter(int token) {
    Delimiters delimiters = tokens.delimiters();
    int run = tokens.delimiter(token);
    for (int tag = delimiters.firstClosing(run); tag >= 0; tag = delimiters.nextClosing(tag)) {
      out.raw(delimiters.isStrong(tag) ? "</strong>" : "</em>");
    }
    int left = delimiters.left(run);
    if (left > 0) {
      out.text(source, tokens.start(token), tokens.start(token) + left);
    }
    for (int tag = delimiters.firstOpening(run); tag >= 0; tag = delimiters.nextOpening(tag)) {
      out.raw(delimiters.isStrong(tag) ? "<strong>" : "<em>");
    }
  }

  private void address(int token) {
    String shown = source.string(tokens.start(token), tokens.end(token));
    String destination = tokens.kind(token) == Kind.MAIL ? "mailto:" + shown : shown;
    Span span = span(token, token);
    links.start(new InlineLink(destination, span.start(), span.end(), Optional.empty()), span);
    out.text(shown);
    links.end(span);
  }

  private void html(int token) {
    if (trusting) {
      out.raw(source.string(tokens.start(token), tokens.end(token)));
      return;
    }
    if (Waiver.is(source.string(tokens.start(token), tokens.end(token)))) {
      return;
    }
    findings.add(MarkdownRules.RAW_HTML, span(token, token), "HTML is shown as text");
    out.pause();
    out.text(source, tokens.start(token), tokens.end(token));
    out.resume();
  }

  private void pageLink(int token) {
    String inside = source.string(tokens.start(token) + 2, tokens.end(token) - 2);
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    int hash = target.indexOf('#');
    String name = words(hash < 0 ? target : target.substring(0, hash));
    Optional<String> heading =
        hash < 0 ? Optional.empty() : Optional.of(words(target.substring(hash + 1)));
    Optional<String> shown =
        bar < 0 ? Optional.empty() : Optional.of(words(inside.substring(bar + 1)));
    out.slot(new Slot.PageLink(out.at(), span(token, token), name, heading, shown));
    out.count(shown.orElse(name));
  }

  /** Text on one line, with single spaces. */
  private static String words(String text) {
    return text.strip().replace('\n', ' ');
  }

  private void citation(int token) {
    List<String> keys = new ArrayList<>();
    String inside = source.string(tokens.start(token) + 1, tokens.end(token) - 1);
    for (String key : inside.split(";", -1)) {
      keys.add(key.strip().substring(1));
    }
    out.slot(new Slot.Citation(out.at(), span(token, token), keys));
  }

  /** All that is read, as text without markup. */
  String plain() {
    return plain(0, tokens.size());
  }

  private String plain(int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int token = from; token < to; token++) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      switch (tokens.kind(token)) {
        case ENTITY -> plain.append(tokens.decoded(token));
        case SOFT_BREAK, HARD_BREAK -> plain.append(' ');
        case CODE -> plain.append(codeText(start, end));
        case DELIMITER -> {
          int left = tokens.delimiters().left(tokens.delimiter(token));
          plain.append(source.chars(), start, left);
        }
        case LINK_START, IMAGE_START -> {
          if (tokens.partner(token) < 0) {
            plain.append(source.chars(), start, end - start);
          }
        }
        case PAGE_LINK -> {
          String inside = source.string(start + 2, end - 2);
          plain.append(words(inside.substring(inside.indexOf('|') + 1)));
        }
        case TEXT, ADDRESS, MAIL, HTML -> plain.append(source.chars(), start, end - start);
        case LINK_END, EMBED, CITATION, FOOTNOTE -> {}
      }
    }
    return plain.toString();
  }
}
