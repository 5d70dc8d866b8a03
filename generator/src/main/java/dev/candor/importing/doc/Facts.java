package dev.candor.importing.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must survive an import, in the order of the text.
 *
 * @param words the words, without punctuation
 * @param links the address and the words of each link
 * @param images the address of each image
 * @param headings the level and the words of each heading
 * @param items the depth and the first words of each item of a list
 * @param cells the words of each cell of a table
 */
public record Facts(
    List<String> words,
    List<String> links,
    List<String> images,
    List<String> headings,
    List<String> items,
    List<String> cells) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  public Facts {
    words = List.copyOf(words);
    links = List.copyOf(links);
    images = List.copyOf(images);
    headings = List.copyOf(headings);
    items = List.copyOf(items);
    cells = List.copyOf(cells);
  }

  /** The words of a text: runs of letters and digits. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** The words of a text with single spaces between them. */
  public static String plain(String text) {
    return String.join(" ", words(text));
  }
}
