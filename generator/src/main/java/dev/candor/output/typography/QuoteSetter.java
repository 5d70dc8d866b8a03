package dev.candor.output.typography;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decides what straight quotation marks and apostrophes become. One that no rule is sure about
 * stays as it is: feet and inches, for example.
 */
final class QuoteSetter {

  private static final String APOSTROPHE = "’";
  private static final String BEFORE_A_QUOTE = "([{«“‘„‚”¿¡–—-/";
  private static final int LONGEST_QUOTE = 600;

  /** English words, and decades, that begin with an apostrophe. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?:tis|twas|em|til|cause|n|bout|round|cos)\\b.*", Pattern.DOTALL);

  private static final Pattern DECADE = Pattern.compile("\\d\\ds?(?!\\d).*", Pattern.DOTALL);

  private final ShownCharacters in;
  private final QuotationMarks marks;
  private final String language;
  private boolean open;
  private boolean innerOpen;

  QuoteSetter(ShownCharacters in, String language) {
    this.in = in;
    this.language = Typesetter.base(language);
    this.marks = QuotationMarks.of(language);
  }

  /** Begins a block: no quotation goes on from the last one. */
  void begin() {
    open = false;
    innerOpen = false;
  }

  /** What a straight mark becomes after a character; nothing if it stays. */
  String set(char mark, int offset, char previous) {
    char next = in.next(in.after(offset));
    boolean beginning = previous == ' ' || BEFORE_A_QUOTE.indexOf(previous) >= 0;
    return mark == '"'
        ? outer(previous, next, beginning)
        : inner(offset, previous, next, beginning);
  }

  private String outer(char previous, char next, boolean beginning) {
    if (beginning && next != ' ' && !(open && isEnd(previous, next))) {
      open = true;
      return marks.open();
    }
    boolean unsure =
        previous == ' '
            || !open && Character.isDigit(previous)
            || Character.isLetter(previous) && Character.isLetter(next) && !open
            || language.equals("he") && Character.isLetter(previous) && Character.isLetter(next);
    if (unsure) {
      return "";
    }
    open = false;
    return marks.close();
  }

  /** Whether a mark after a dash or a bracket ends a quotation: {@code "wait—"}. */
  private static boolean isEnd(char previous, char next) {
    return previous != ' ' && !Character.isLetterOrDigit(next);
  }

  private String inner(int offset, char previous, char next, boolean beginning) {
    boolean letters = Character.isLetterOrDigit(previous) && Character.isLetter(next);
    if (letters) {
      return language.equals("he") ? "" : APOSTROPHE;
    }
    if (beginning && next != ' ' && !(innerOpen && isEnd(previous, next))) {
      String rest = in.rest(in.after(offset), LONGEST_QUOTE);
      if (isShortened(rest) || !closes(rest)) {
        return APOSTROPHE;
      }
      innerOpen = true;
      return marks.innerOpen();
    }
    if (previous == ' ' || !innerOpen && Character.isDigit(previous)) {
      return "";
    }
    if (innerOpen) {
      innerOpen = false;
      return marks.innerClose();
    }
    return APOSTROPHE;
  }

  private boolean isShortened(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    return DECADE.matcher(lower).matches()
        || language.equals("en") && SHORTENED.matcher(lower).matches();
  }

  /** Whether a mark follows that can end a quotation: after a word, and not within one. */
  private static boolean closes(String rest) {
    for (int i = rest.indexOf('\''); i >= 0; i = rest.indexOf('\'', i + 1)) {
      boolean afterAWord = i > 0 && rest.charAt(i - 1) != ' ';
      boolean within = i + 1 < rest.length() && Character.isLetterOrDigit(rest.charAt(i + 1));
      if (afterAWord && !within) {
        return true;
      }
    }
    return false;
  }
}
