package dev.candor.image.cover;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a card. A theme sets them in its stylesheet, once for pages and cards.
 *
 * @param paper the background
 * @param ink the text
 * @param tones the tones a to d
 */
public record Palette(int paper, int ink, List<Integer> tones) {

  /** The default, for themes that set none. */
  public static final Palette USUAL =
      new Palette(0xf3f1ea, 0x1d3b44, List.of(0xefcfa6, 0x9cc3bd, 0x4f8c90, 0xb5a7c8));

  private static final Pattern COLOUR =
      Pattern.compile("--cover-(paper|ink|[a-d]):\\s*#([0-9A-Fa-f]{6})\\b");

  public Palette {
    tones = List.copyOf(tones);
  }

  /** The first value that a stylesheet gives to each {@code --cover-…} property. */
  public static Palette of(String css) {
    int[] colours = new int[6];
    Arrays.fill(colours, -1);
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      String name = matcher.group(1);
      int at =
          switch (name) {
            case "paper" -> 4;
            case "ink" -> 5;
            default -> name.charAt(0) - 'a';
          };
      if (colours[at] < 0) {
        colours[at] = Integer.parseInt(matcher.group(2), 16);
      }
    }
    for (int i = 0; i < colours.length; i++) {
      if (colours[i] < 0) {
        colours[i] = i == 4 ? USUAL.paper() : i == 5 ? USUAL.ink() : USUAL.tones().get(i);
      }
    }
    return new Palette(
        colours[4], colours[5], List.of(colours[0], colours[1], colours[2], colours[3]));
  }

  int of(char tone) {
    return tones.get(tone - 'a');
  }
}
