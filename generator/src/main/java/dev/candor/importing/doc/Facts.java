package dev.candor.importing.doc;

import java.util.List;
import java.util.Set;

/**
 * What must survive an import, in the order of the text.
 *
 * @param words the words, without punctuation, with single spaces between them
 * @param links the address and the words of each link
 * @param images the address of each image
 * @param headings the level and the words of each heading
 * @param items the depth and the first words of each item of a list
 * @param cells the words of each cell of a table
 */
public record Facts(
    String words,
    List<String> links,
    List<String> images,
    List<String> headings,
    List<String> items,
    List<String> cells) {

  public static final Facts NONE =
      new Facts("", List.of(), List.of(), List.of(), List.of(), List.of());

  public Facts {
    links = List.copyOf(links);
    images = List.copyOf(images);
    headings = List.copyOf(headings);
    items = List.copyOf(items);
    cells = List.copyOf(cells);
  }

  /** The words of a text: runs of letters and digits. */
  public static List<String> words(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  private static boolean isOfWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The words of a text with single spaces between them. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean ofWord = isOfWord(c);
      if (ofWord) {
        plain.append(!inWord && plain.length() > 0 ? " " : "").appendCodePoint(c);
      }
      inWord = ofWord;
      at += Character.charCount(c);
    }
    return plain.toString();
  }

  /** The same without the links to some addresses. */
  public Facts without(Set<String> hrefs) {
    List<String> others =
        links.stream().filter(l -> hrefs.stream().noneMatch(h -> l.startsWith(h + " "))).toList();
    return new Facts(words, others, images, headings, items, cells);
  }

  /** How many words there are. */
  public int count() {
    return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
  }
}
