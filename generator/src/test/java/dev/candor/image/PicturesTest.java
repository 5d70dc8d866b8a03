package dev.candor.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.parallel.Workers;
import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SourceTree;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how image files are processed. */
class PicturesTest {

  private static final Path IMAGES = Path.of("src/test/resources/images");

  /** A cache in memory that counts its uses. */
  private static final class Memory implements Cache {
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public synchronized Optional<byte[]> get(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public synchronized void put(String key, byte[] bytes) {
      kept.put(key, bytes);
    }
  }

  private static Outcome<SortedMap<String, Picture>> made(byte[] file, Cache cache) {
    SourceTree tree = new SourceTree(List.of(), List.of(new Asset("a.jpg", file)), List.of());
    return Pictures.of(tree, new TreeSet<>(List.of("a.jpg")), cache, new Workers(2));
  }

  private static Picture only(Outcome<SortedMap<String, Picture>> outcome) {
    return Objects.requireNonNull(outcome.value().get("a.jpg"));
  }

  private static Picture picture(String name) throws IOException {
    Outcome<SortedMap<String, Picture>> outcome = made(file(name), Cache.NONE);
    assertThat(outcome.found()).isEmpty();
    return only(outcome);
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(IMAGES.resolve(name));
  }

  private static BufferedImage shown(Picture.Rendition rendition) throws IOException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(rendition.bytes())));
    return reader.read(0);
  }

  private static boolean isRed(int rgb) {
    Color colour = new Color(rgb);
    return colour.getRed() > 150 && colour.getGreen() < 100 && colour.getBlue() < 100;
  }

  @ParameterizedTest
  @ValueSource(strings = {"gps-turned.jpg", "gps-turned.png"})
  void anImageIsPublishedUprightAndWithoutMetadata(String name) throws Exception {
    String original = new String(file(name), ISO_8859_1);
    assertThat(original).contains("Canary Lane");

    Picture picture = picture(name);

    assertThat(picture.renditions()).hasSize(1);
    byte[] published = picture.renditions().get(0).bytes();
    BufferedImage image = shown(picture.renditions().get(0));
    assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(40, 60);
    assertThat(isRed(image.getRGB(38, 2))).as("the red corner is at the top right").isTrue();
    assertThat(isRed(image.getRGB(2, 2))).isFalse();
    assertThat(new String(published, ISO_8859_1)).doesNotContain("Canary", "Exif", "EXIF", "XMP");
    assertThat(
            StreamSupport.stream(
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(published))
                    .getDirectories()
                    .spliterator(),
                false))
        .extracting(Directory::getClass)
        .doesNotContain(GpsDirectory.class)
        .doesNotContain(ExifIFD0Directory.class);
  }

  @Test
  void theSamplesContainLocations() throws Exception {
    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(file("gps-turned.jpg")))
                .getFirstDirectoryOfType(GpsDirectory.class)
                .getGeoLocation()
                .getLatitude())
        .isBetween(51.0, 52.0);
  }

  /** Follows the red corner of an image through the eight orientations. */
  @ParameterizedTest
  @CsvSource({
    "1,60,40,left,top", "2,60,40,right,top", "3,60,40,right,bottom", "4,60,40,left,bottom",
    "5,40,60,left,top", "6,40,60,right,top", "7,40,60,right,bottom", "8,40,60,left,bottom"
  })
  void everyOrientationIsApplied(int said, int width, int height, String across, String down)
      throws Exception {
    byte[] turned = file("gps-turned.jpg");
    int tag = new String(turned, ISO_8859_1).indexOf("\u0012\u0001\u0003\u0000");
    turned[tag + 8] = (byte) said;

    Picture picture = only(made(turned, Cache.NONE));

    BufferedImage image = shown(picture.renditions().get(0));
    assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(width, height);
    int x = across.equals("left") ? 2 : width - 3;
    int y = down.equals("top") ? 2 : height - 3;
    assertThat(isRed(image.getRGB(x, y))).isTrue();
  }

  @Test
  void noWidthIsAboveTheOriginals() throws Exception {
    assertThat(Pictures.widths(300)).containsExactly(300);
    assertThat(Pictures.widths(800)).containsExactly(480, 800);
    assertThat(Pictures.widths(1300)).containsExactly(480, 800, 1200, 1300);
    assertThat(Pictures.widths(1600)).containsExactly(480, 800, 1200, 1600);
    assertThat(Pictures.widths(9000)).containsExactly(480, 800, 1200, 1600);
    for (Picture.Rendition rendition : picture("wide.jpg").renditions()) {
      assertThat(shown(rendition).getWidth()).isEqualTo(rendition.width());
    }
  }

  @Test
  void greyKeepsItsBrightness() throws Exception {
    BufferedImage image = shown(picture("grey-alpha.png").renditions().get(0));

    assertThat(new Color(image.getRGB(5, 10)).getRed()).isEqualTo(128);
    assertThat(image.getRGB(30, 10) >>> 24).as("transparent").isZero();
    BufferedImage deep = shown(picture("grey-16-bit.png").renditions().get(0));
    assertThat(new Color(deep.getRGB(20, 10)).getRed()).isBetween(125, 130);
  }

  /** A green of sRGB 37, 199, 59, stored in the numbers of Adobe RGB. */
  @Test
  void theProfileOfAPngIsApplied() throws Exception {
    Color green = new Color(shown(picture("adobe.png").renditions().get(0)).getRGB(100, 100));

    assertThat(green.getRed()).isBetween(34, 40);
    assertThat(green.getGreen()).isBetween(197, 201);
    assertThat(green.getBlue()).isBetween(57, 61);
  }

  @Test
  void theProfileOfAWebpIsApplied() throws Exception {
    Color plain = new Color(shown(picture("plain.webp").renditions().get(0)).getRGB(30, 20));
    Color adobe = new Color(shown(picture("adobe.webp").renditions().get(0)).getRGB(30, 20));

    assertThat(plain.getRed() - adobe.getRed()).isBetween(7, 11);
    assertThat(adobe.getGreen() - plain.getGreen()).isBetween(-2, 4);
  }

  @Test
  void aWebpIsTurnedUpright() throws Exception {
    assertThat(picture("turned.webp").height()).isEqualTo(60);
    assertThat(picture("long-exif.webp").height()).as("a chunk longer than the file").isEqualTo(40);
  }

  /** The bytes are the same on any machine: compares with hashes from another machine. */
  @Test
  void theBytesAreTheSameOnEveryMachine() throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (String name : List.of("wide.jpg", "drawing.png", "plain.webp", "still.gif")) {
      for (Picture.Rendition rendition : picture(name).renditions()) {
        hashes.append(Hash.of(rendition.bytes()), 0, 8).append(' ');
      }
    }
    assertThat(hashes.toString().strip()).isEqualTo(EXPECTED);
  }

  private static final String EXPECTED =
      "4b814960 5ae70fa4 edc2ef23 600994de d496727c c6e9e712 c6630d0c c65ad1ed 261dcaef";

  @Test
  void equalBytesAreEncodedOnceWhateverTheFileName() throws Exception {
    Memory memory = new Memory();
    byte[] file = file("gps-turned.jpg");
    made(file, memory);
    assertThat(memory.kept).hasSize(1);
    // The result comes from the cache, so the second time nothing was decoded.
    Picture other = new Picture(1, 2, "webp", List.of(new Picture.Rendition(1, new byte[] {7})));
    memory.kept.replaceAll((key, bytes) -> other.pack());

    Picture again = only(made(file, memory));

    assertThat(again.height()).isEqualTo(2);
    assertThat(again.renditions().get(0).bytes()).containsExactly(7);
  }

  @Test
  void aCacheEntryInAnotherFormatIsReplaced() throws Exception {
    Memory memory = new Memory();
    byte[] file = file("gps-turned.jpg");
    Picture first = only(made(file, memory));
    memory.kept.replaceAll((key, bytes) -> Arrays.copyOf(bytes, 9));

    Picture again = only(made(file, memory));

    assertThat(again.pack()).isEqualTo(first.pack());
    assertThat(memory.kept.values()).containsExactly(first.pack());
  }

  /** Any truncated or changed file gives an image or a finding, never an exception. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gps-turned.jpg",
        "drawing.png",
        "still.gif",
        "plain.webp",
        "grey-16-bit.png",
        "adobe.webp"
      })
  void noBytesMakeItThrow(String name) throws Exception {
    byte[] whole = file(name);
    for (int i = 1; i < 40; i++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * i / 40);
      Outcome<SortedMap<String, Picture>> less = made(cut, Cache.NONE);
      assertThat(less.value().size() + less.found().size()).isEqualTo(1);
      byte[] changed = whole.clone();
      changed[i * 7919 % whole.length] ^= (byte) (i * 37);
      Outcome<SortedMap<String, Picture>> other = made(changed, Cache.NONE);
      assertThat(other.value().size() + other.found().size()).isEqualTo(1);
    }
  }

  @Test
  void theHeaderIsCheckedBeforeAnyPixelIsDecoded() throws Exception {
    List<Diagnostic> found = made(file("bomb.png"), Cache.NONE).found();

    // It has no pixels at all: if they had been read, it would be reported as damaged.
    assertThat(found).singleElement().extracting(d -> d.rule().id()).isEqualTo("image-size");
  }

  @Test
  void theKeyOfTheCacheNamesTheVersionsInUse() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String library : Encoder.VERSION.split(", ")) {
      String[] words = library.split(" ");
      if (words[0].contains("-") || words[0].equals("thumbnailator")) {
        assertThat(pom)
            .contains(
                "<artifactId>" + words[0] + "</artifactId>\n      <version>" + words[1] + "<");
      }
    }
  }
}
