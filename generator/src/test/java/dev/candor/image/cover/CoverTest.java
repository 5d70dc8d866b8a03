package dev.candor.image.cover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.Hash;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Tests covers and the cards made from them. */
class CoverTest {

  private static final Path THEME = Path.of("../themes/plain");

  private static byte[] card(String words, String topic) throws IOException {
    List<byte[]> fonts =
        List.of(
            Files.readAllBytes(THEME.resolve("fonts/literata-600-latin-ext.ttf")),
            Files.readAllBytes(THEME.resolve("fonts/literata-600-latin.ttf")));
    return new CardPress(words, Palette.USUAL, fonts).press(Cover.of(topic));
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void aCoverIsSmallAndDecorationOnlyAndItsStyleComesFromClasses() {
    for (int i = 0; i < 500; i++) {
      String svg = Cover.of("topic-" + i).svg();
      assertThat(svg.getBytes(UTF_8).length).as(svg).isLessThanOrEqualTo(700);
      assertThat(svg)
          .startsWith("<svg class=\"cover\" viewBox=\"0 0 1200 630\"")
          .contains("aria-hidden=\"true\" focusable=\"false\"")
          .doesNotContain("style", "fill=", "<text", "id=");
    }
  }

  @Test
  void aNameAlwaysHasTheSameCoverAndNamesHaveDifferentOnes() {
    Set<String> covers = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      covers.add(Cover.of("topic-" + i).svg());
      assertThat(Cover.of("topic-" + i)).isEqualTo(Cover.of("topic-" + i));
    }
    assertThat(covers).hasSizeGreaterThan(480);
  }

  @Test
  void aCardIsAPngOfTheRightSizeAndNotHeavy() throws IOException {
    for (int i = 0; i < 12; i++) {
      byte[] png = card("Plain Words", "topic-" + i);
      BufferedImage image = image(png);
      assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(1200, 630);
      assertThat(png.length).isLessThanOrEqualTo(40_000);
      assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(Palette.USUAL.paper());
    }
  }

  /** There is ink between the baseline and the cap height, and none outside the words. */
  @Test
  void theWordsAreDrawnWithoutAnyFontOfTheMachine() throws IOException {
    assertThat(ink(image(card("Plain Words", "x")), 80, 640)).isGreaterThan(4000);
    assertThat(ink(image(card("", "x")), 80, 640)).isZero();
    assertThat(ink(image(card("Źródło čistota", "x")), 80, 640)).isGreaterThan(4000);
  }

  @Test
  void wordsThatTheFontsLackAreLeftOutCompletely() throws IOException {
    assertThat(card("Plain 言葉", "x")).isEqualTo(card("", "x"));
  }

  @Test
  void manyWordsAreSetSmallerAndStayWithinTheCard() throws IOException {
    BufferedImage image = image(card("A very long name of a site ".repeat(4).strip(), "x"));

    assertThat(ink(image, 80, 1130)).isGreaterThan(500);
    assertThat(ink(image, 1130, 1200)).isZero();
  }

  private static int ink(BufferedImage image, int from, int to) {
    int ink = 0;
    for (int y = 90; y < 160; y++) {
      for (int x = from; x < to; x++) {
        ink += (image.getRGB(x, y) & 0xffffff) == Palette.USUAL.ink() ? 1 : 0;
      }
    }
    return ink;
  }

  /** The bytes are the same on any machine: compares with those from another machine. */
  @Test
  void theBytesAreTheSameOnEveryMachine() throws IOException {
    StringBuilder hashes = new StringBuilder();
    for (String topic : List.of("", "desire", "closeness", "talking-together", "body-and-health")) {
      hashes.append(Hash.of(card("Plain Words", topic)), 0, 8).append(' ');
    }
    assertThat(hashes.toString().strip()).isEqualTo(EXPECTED);
  }

  private static final String EXPECTED = "ec2b8654 f3662f46 be416b7a cd20e62f 6c1eb863";

  @Test
  void aDrawnDiscCoversTheAreaOfADisc() {
    PixelCanvas canvas = new PixelCanvas(200, 100, 0);
    canvas.fill(Mask.of(200, 100, new Shape.Disc(90, 50, 40)::trace), 0xffffff, 1);

    double covered = 0;
    for (PixelRuns row : canvas.rows()) {
      for (int run = 0; run < row.count(); run++) {
        covered += row.length(run) * (row.colour(run) & 0xff) / 255.0;
      }
      assertThat(row.end(row.count() - 1)).isEqualTo(200);
    }
    assertThat(covered).isBetween(Math.PI * 1600 * .995, Math.PI * 1600 * 1.005);
    assertThat(pixel(canvas, 90, 50)).isEqualTo(0xffffff);
    assertThat(pixel(canvas, 45, 50)).isZero();
  }

  private static int pixel(PixelCanvas canvas, int x, int y) {
    PixelRuns row = canvas.rows().get(y);
    int run = 0;
    while (row.end(run) <= x) {
      run++;
    }
    return row.colour(run);
  }

  @Test
  void shapesAreClippedAtTheEdges() {
    PixelCanvas canvas = new PixelCanvas(100, 100, 0);
    canvas.fill(Mask.of(100, 100, new Shape.Disc(0, 0, 500)::trace), 0xffffff, 1);

    for (PixelRuns row : canvas.rows()) {
      assertThat(row.count()).isEqualTo(1);
      assertThat(row.colour(0)).isEqualTo(0xffffff);
    }
  }

  /** Inflated by the platform, for runs of all lengths that are encoded differently. */
  @Test
  void deflatedBytesInflateToTheOriginal() throws Exception {
    for (int length :
        new int[] {1, 2, 3, 4, 5, 11, 130, 257, 258, 259, 260, 261, 262, 517, 70_000}) {
      Deflated deflated = new Deflated();
      byte[] expected = new byte[256 * length];
      for (int value = 0; value < 256; value++) {
        deflated.run((byte) value, length);
        Arrays.fill(expected, value * length, (value + 1) * length, (byte) value);
      }
      Inflater inflater = new Inflater();
      inflater.setInput(deflated.finish());
      byte[] inflated = new byte[expected.length + 1];

      assertThat(inflater.inflate(inflated)).isEqualTo(expected.length);
      assertThat(inflater.finished()).isTrue(); // and with the right checksum
      assertThat(Arrays.copyOf(inflated, expected.length)).isEqualTo(expected);
      inflater.end();
    }
  }

  @Test
  void colourPropertiesOfTheStylesheetAreThoseOfTheCards() {
    Palette palette =
        Palette.of(
            ":root{--cover-paper: #010203; --cover-d:#0a0b0c}@media x{:root{--cover-d:#fff}}");

    assertThat(palette.paper()).isEqualTo(0x010203);
    assertThat(palette.of('d')).isEqualTo(0x0a0b0c);
    assertThat(palette.of('a')).isEqualTo(Palette.USUAL.of('a'));
  }

  @Test
  void theThemeSetsAllColours() throws IOException {
    String css = Files.readString(THEME.resolve("styles/00-tokens.css"));
    for (String name : List.of("paper", "ink", "a", "b", "c", "d")) {
      assertThat(css).containsPattern("--cover-" + name + ": #[0-9a-f]{6}");
    }
  }
}
