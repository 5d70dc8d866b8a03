package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the theme "plain": each pair that may meet on a page has enough contrast. */
class ThemeColoursTest {

  private static final double TEXT = 7;
  private static final double LARGE_TEXT = 4.5;
  private static final double EDGE = 3;
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): (#(?:[0-9a-f]{3}|[0-9a-f]{6}));");
  private static final String DARK = "@media (prefers-color-scheme: dark)";

  private static final Map<String, Map<String, String>> SCHEMES = new LinkedHashMap<>();

  @BeforeAll
  static void load() throws IOException {
    SCHEMES.put("light", new LinkedHashMap<>());
    SCHEMES.put("dark", new LinkedHashMap<>());
    for (String file : new String[] {"00-tokens.css", "68-charts.css"}) {
      String css = Files.readString(Fixtures.THEME.resolve("styles/" + file));
      String[] parts = css.split(Pattern.quote(DARK), 2);
      assertThat(parts).as(file).hasSize(2);
      String[] later = parts[1].split("@media", 2);
      SCHEMES.get("light").putAll(colours(parts[0]));
      SCHEMES.get("dark").putAll(colours(later[0]));
    }
    assertThat(SCHEMES.get("dark")).containsOnlyKeys(SCHEMES.get("light").keySet());
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new LinkedHashMap<>();
    COLOUR.matcher(css).results().forEach(m -> colours.put(m.group(1), m.group(2)));
    return colours;
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "ink, paper",
    "ink, raised",
    "ink, panel",
    "ink, good-panel",
    "ink, alert-panel",
    "soft, paper",
    "soft, raised",
    "soft, panel",
    "link, paper",
    "link, raised",
    "link, panel",
    "link, good-panel",
    "link, alert-panel",
    "brand, paper",
    "brand, raised",
    "brand, panel",
    "good, good-panel",
    "good, paper",
    "good, raised",
    "alert, alert-panel",
    "alert, paper",
    "alert, raised",
    "ink, soon-panel",
    "link, soon-panel",
    "on-tone, alert",
    "on-tone, soon",
    "on-tone, good",
    "on-brand, brand"
  })
  void textIsReadableOnItsBackground(String text, String ground) {
    SCHEMES.forEach(
        (scheme, colours) ->
            assertThat(contrast(colours, text, ground)).as(scheme).isGreaterThanOrEqualTo(TEXT));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "line, paper",
    "line, raised",
    "line, panel",
    "focus, paper",
    "focus, raised",
    "focus, panel",
    "focus, good-panel",
    "focus, alert-panel",
    "brand, paper",
    "brand, panel"
  })
  void theEdgeOfAControlIsVisible(String edge, String ground) {
    SCHEMES.forEach(
        (scheme, colours) ->
            assertThat(contrast(colours, edge, ground)).as(scheme).isGreaterThanOrEqualTo(EDGE));
  }

  /** A chart's colours on its panel, and the panel's colour as text on them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aChartIsVisibleAndReadableInItsColours(int number) {
    SCHEMES.forEach(
        (scheme, colours) ->
            assertThat(contrast(colours, "panel", "chart-" + number))
                .as(scheme)
                .isGreaterThanOrEqualTo(LARGE_TEXT));
  }

  /** The contrast of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.getOrDefault(one, ""));
    double b = luminance(colours.getOrDefault(other, ""));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    assertThat(hex).startsWith("#");
    String digits = hex.substring(1);
    String full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return 0.2126 * linear(full, 0) + 0.7152 * linear(full, 2) + 0.0722 * linear(full, 4);
  }

  private static double linear(String hex, int at) {
    double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
