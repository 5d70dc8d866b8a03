package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a story of a case says about itself: who is in it, and what it is made of. */
public final class Stories {

  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "(?is).*\\b(?:composite|identifying details|names? (?:and [a-z ]+ )?(?:have|has) been"
              + " changed|fictional|fictitious|not a real)\\b.*");

  private static final Pattern COMPOSITE =
      Pattern.compile("(?is).*\\b(?:composite|many (?:cases|clients|couples))\\b.*");

  private static final Pattern NAMES =
      Pattern.compile("^\\p{Lu}\\p{L}+(?:(?:, | and | & |, and )\\p{Lu}\\p{L}+)*$");

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )(\\p{Lu}\\p{Ll}{2,})\\b");

  private static final Set<String> NO_NAMES =
      Set.of(
          "The",
          "They",
          "She",
          "His",
          "Her",
          "But",
          "And",
          "For",
          "When",
          "After",
          "Then",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Christmas",
          "English");

  private static final int MOST_PEOPLE = 4;

  private Stories() {}

  /** Whether a story follows here: after remarks on it and its title, there is a paragraph. */
  static boolean follows(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size() && isDisclaimer(blocks.get(at))) {
      at++;
    }
    at += at < blocks.size() && blocks.get(at) instanceof Heading ? 1 : 0;
    return at < blocks.size() && blocks.get(at) instanceof Paragraph;
  }

  /** Whether a paragraph only says that names were changed or cases blended. */
  static boolean isDisclaimer(Block block) {
    return block instanceof Paragraph paragraph
        && Inlines.text(paragraph.inside()).length() < 260
        && DISCLAIMER.matcher(Inlines.text(paragraph.inside())).matches();
  }

  /** "composite" if the text says so, and otherwise the careful word, "fictional". */
  public static String basis(String text) {
    return COMPOSITE.matcher(text).matches() ? "composite" : "fictional";
  }

  /** First names: those of the title, or those that the text uses most. */
  public static List<String> people(String title, List<Block> story) {
    if (NAMES.matcher(title).matches()) {
      return List.of(title.split(", and |, | and | & "));
    }
    Map<String, Integer> counts = new TreeMap<>();
    String text = Blocks.text(story);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      if (!NO_NAMES.contains(name.group(1))) {
        counts.merge(name.group(1), 1, Integer::sum);
      }
    }
    List<String> names = new ArrayList<>(counts.keySet());
    names.removeIf(n -> counts.getOrDefault(n, 0) < 2 && counts.size() > 2);
    names.sort((a, b) -> text.indexOf(a) - text.indexOf(b));
    return names.size() > MOST_PEOPLE ? names.subList(0, MOST_PEOPLE) : names;
  }

  /** The words of a heading as the title of a story; empty for words like "Clinical vignette". */
  public static String title(List<Block> heading) {
    String said =
        heading.isEmpty() ? "" : Inlines.text(((Heading) heading.get(0)).inside()).strip();
    return said.toLowerCase(Locale.ROOT).startsWith("clinical") ? "" : said;
  }
}
