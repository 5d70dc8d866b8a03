package dev.candor.markdown.inline;

import dev.candor.markdown.inline.Tokens.Kind;
import java.util.Optional;

/**
 * Splits the inline content of a block into tokens by the rules of CommonMark 0.31.2, with the
 * references of our dialect. One scanner serves one file; its result is valid until the next call.
 */
public final class InlineScanner {

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\n\\`*_~[]!<&:".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Definitions definitions;
  private final Tokens tokens = new Tokens();
  private final Brackets brackets = new Brackets();
  private InlineText source = InlineText.of("");
  private char[] text = {};
  private int at;
  private int to;
  private LinkScanner links = new LinkScanner(source);
  private TagScanner tags = new TagScanner(source);
  private Backticks ticks = new Backticks(source);

  public InlineScanner(Definitions definitions) {
    this.definitions = definitions;
  }

  public Tokens scan(InlineText inside) {
    source = inside;
    text = inside.chars();
    at = inside.from();
    to = inside.to();
    links = new LinkScanner(inside);
    tags = new TagScanner(inside);
    ticks = new Backticks(inside);
    tokens.clear();
    brackets.clear();
    while (at < to) {
      int start = at;
      char c = text[at];
      while (c >= 128 || !SPECIAL[c]) {
        if (++at == to) {
          break;
        }
        c = text[at];
      }
      if (at > start) {
        tokens.add(Kind.TEXT, start, at);
      }
      if (at < to) {
        special(c);
      }
    }
    tokens.delimiters().resolve(-1);
    return tokens;
  }

  private void special(char c) {
    switch (c) {
      case '\n' -> newLine();
      case '\\' -> backslash();
      case '`' -> backticks();
      case '*', '_' -> delimiters(c);
      case '~' -> tildes();
      case ':' -> colon();
      case '[' -> openBracket(at, false);
      case ']' -> closeBracket();
      case '!' -> bang();
      case '<' -> angle();
      default -> ampersand();
    }
  }

  private void plain(int end) {
    tokens.add(Kind.TEXT, at, end);
    at = end;
  }

  private void newLine() {
    boolean hard = at >= source.from() + 2 && text[at - 1] == ' ' && text[at - 2] == ' ';
    tokens.trimLastText(text);
    tokens.add(hard ? Kind.HARD_BREAK : Kind.SOFT_BREAK, at, at + 1);
    at = CharacterClasses.skipSpaces(text, at + 1, to);
  }

  private void backslash() {
    char following = at + 1 < to ? text[at + 1] : 0;
    if (following == '\n') {
      tokens.add(Kind.HARD_BREAK, at, at + 2);
      at = CharacterClasses.skipSpaces(text, at + 2, to);
    } else if (CharacterClasses.isEscapable(following)) {
      at++;
      plain(at + 1);
    } else {
      plain(at + 1);
    }
  }

  private void ampersand() {
    int end = Unescape.entityEnd(text, at, to);
    String decoded = end < 0 ? "" : Unescape.entity(text, at, end);
    if (decoded.isEmpty()) {
      plain(at + 1);
    } else {
      tokens.addEntity(at, end, decoded);
      at = end;
    }
  }

  private void backticks() {
    int inside = CharacterClasses.runEnd(text, at, to);
    int close = ticks.closing(at, inside);
    if (close < 0) {
      plain(inside);
    } else {
      tokens.add(Kind.CODE, inside, close);
      at = close + inside - at;
    }
  }

  private void delimiters(char c) {
    int end = CharacterClasses.runEnd(text, at, to);
    int before = at > source.from() ? Character.codePointBefore(text, at) : '\n';
    int after = end < to ? Character.codePointAt(text, end) : '\n';
    boolean spaceBefore = CharacterClasses.isWhitespace(before);
    boolean spaceAfter = CharacterClasses.isWhitespace(after);
    boolean markBefore = CharacterClasses.isPunctuation(before);
    boolean markAfter = CharacterClasses.isPunctuation(after);
    // Chinese, Japanese and Korean have no spaces around words and punctuation.
    boolean eastAsian = CharacterClasses.isEastAsian(before) || CharacterClasses.isEastAsian(after);
    boolean leftFlanking = !spaceAfter && (!markAfter || spaceBefore || markBefore || eastAsian);
    boolean rightFlanking = !spaceBefore && (!markBefore || spaceAfter || markAfter || eastAsian);
    boolean opens = leftFlanking && (c != '_' || !rightFlanking || markBefore);
    boolean closes = rightFlanking && (c != '_' || !leftFlanking || markAfter);
    tokens.addDelimiter(at, end);
    tokens.delimiters().add(c, end - at, opens, closes);
    at = end;
  }

  /** Two tildes are strikethrough; one, or more than two, are text. */
  private void tildes() {
    int end = CharacterClasses.runEnd(text, at, to);
    if (end - at == 2) {
      delimiters('~');
    } else {
      plain(end);
    }
  }

  /** The colon of a bare address, such as https://example.org/, or just a colon. */
  private void colon() {
    int start = BareAddress.start(text, tokens.startOfLastText(at), at);
    int end = start < 0 ? -1 : BareAddress.end(text, at, to);
    if (end < 0) {
      plain(at + 1);
      return;
    }
    tokens.endLastText(start);
    tokens.add(Kind.BARE_ADDRESS, start, end);
    at = end;
  }

  private void bang() {
    if (at + 1 >= to || text[at + 1] != '[') {
      plain(at + 1);
      return;
    }
    int embed = Dialect.pageLink(text, at + 1, to);
    if (embed >= 0) {
      tokens.add(Kind.EMBED, at, embed);
      at = embed;
    } else {
      openBracket(at + 1, true);
    }
  }

  private void openBracket(int bracket, boolean image) {
    if (!image
        && (reference(Kind.PAGE_LINK) || reference(Kind.CITATION) || reference(Kind.FOOTNOTE))) {
      brackets.linkFound();
      return;
    }
    int token = tokens.add(image ? Kind.IMAGE_START : Kind.LINK_START, at, bracket + 1);
    brackets.push(token, tokens.delimiters().top(), image);
    at = bracket + 1;
  }

  /** One of the references of our dialect, if there is one here. */
  private boolean reference(Kind kind) {
    int end =
        switch (kind) {
          case PAGE_LINK -> Dialect.pageLink(text, at, to);
          case CITATION -> citation();
          default -> footnote();
        };
    if (end < 0) {
      return false;
    }
    tokens.add(kind, at, end);
    at = end;
    return true;
  }

  /** Citations, unless a destination follows: {@code [@name](https://...)} is a link. */
  private int citation() {
    int end = Dialect.citation(text, at, to);
    boolean link = end >= 0 && end < to && text[end] == '(' && links.inParentheses(end) >= 0;
    return link ? -1 : end;
  }

  /** A footnote's label; if there is no such footnote, it may still be the text of a link. */
  private int footnote() {
    int end = Dialect.footnote(text, at, to);
    boolean linkFollows = end >= 0 && end < to && "([".indexOf(text[end]) >= 0;
    return linkFollows && !definitions.hasFootnote(source.string(at + 2, end - 1)) ? -1 : end;
  }

  private void closeBracket() {
    if (brackets.isEmpty() || brackets.isInactive()) {
      if (!brackets.isEmpty()) {
        brackets.pop();
      }
      plain(at + 1);
      return;
    }
    int end = at + 1 < to && text[at + 1] == '(' ? links.inParentheses(at + 1) : -1;
    Optional<InlineLink> link = end < 0 ? Optional.empty() : Optional.of(links.link());
    if (link.isEmpty() && definitions.hasLinks()) {
      int label = at + 1 < to && text[at + 1] == '[' ? labelEnd(at + 1) : -1;
      boolean full = label > at + 2;
      if (full) {
        link = definitions.link(source.string(at + 2, label));
      } else if (!brackets.isFollowed()) {
        link = shortcut(tokens.end(brackets.token()));
      }
      end = label >= 0 ? label + 1 : at + 1;
    }
    if (link.isEmpty()) {
      brackets.pop();
      plain(at + 1);
      return;
    }
    tokens.addLinkEnd(brackets.token(), link.get(), at, end);
    tokens.delimiters().resolve(brackets.run());
    boolean image = brackets.isImage();
    brackets.pop();
    if (!image) {
      brackets.linkFound();
    }
    at = end;
  }

  /**
   * The end of the label that begins here, including {@code []}, which means the text before it.
   */
  private int labelEnd(int open) {
    boolean empty = open + 1 < to && text[open + 1] == ']';
    return empty ? open + 1 : Definitions.labelEnd(text, open, to);
  }

  private Optional<InlineLink> shortcut(int start) {
    int close = Definitions.labelEnd(text, start - 1, to);
    return close == at ? definitions.link(source.string(start, at)) : Optional.empty();
  }

  private void angle() {
    int end = tags.address(at);
    Kind kind = Kind.ADDRESS;
    if (end < 0) {
      end = tags.mail(at);
      kind = Kind.MAIL;
    }
    if (end >= 0) {
      tokens.add(kind, at + 1, end - 1);
      brackets.linkFound();
      at = end;
      return;
    }
    end = tags.tag(at);
    if (end < 0) {
      plain(at + 1);
    } else {
      tokens.add(Kind.HTML, at, end);
      at = end;
    }
  }
}
