package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A set of fonts that a browser sees instead of the machine's, by a fontconfig file of its own. */
enum Fonts {
  /** DejaVu, from a library: the same on every machine. Its letters are wide. */
  PINNED("DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono"),

  /** Noto and Roboto, where Debian's packages put them: their lines are higher. */
  OTHERS("Noto Sans", "Noto Serif", "DejaVu Sans Mono");

  private static final String ADVICE =
      "On Debian: apt-get install fonts-noto-core fonts-roboto-unhinted";

  private static final String IN_JAR = "/net/sf/jasperreports/fonts/dejavu/";

  private static final List<String> FILES =
      List.of(
          "DejaVuSans.ttf",
          "DejaVuSans-Bold.ttf",
          "DejaVuSans-Oblique.ttf",
          "DejaVuSans-BoldOblique.ttf",
          "DejaVuSerif.ttf",
          "DejaVuSerif-Bold.ttf",
          "DejaVuSerif-Italic.ttf",
          "DejaVuSerif-BoldItalic.ttf",
          "DejaVuSansMono.ttf",
          "DejaVuSansMono-Bold.ttf");

  private final String sans;
  private final String serif;
  private final String mono;

  Fonts(String sans, String serif, String mono) {
    this.sans = sans;
    this.serif = serif;
    this.mono = mono;
  }

  /** Where the fonts of Debian's packages are; {@code CANDOR_FONTS} names another place. */
  static Path ofPackages() {
    String named = Optional.ofNullable(System.getenv("CANDOR_FONTS")).orElse("");
    return Path.of(named.isBlank() ? "/usr/share/fonts/truetype" : named);
  }

  /** Whether all its fonts are here. */
  boolean here() {
    return this == PINNED
        || Stream.of("noto/NotoSans-Regular.ttf", "noto/NotoSerif-Regular.ttf")
            .allMatch(file -> Files.exists(ofPackages().resolve(file)));
  }

  /** Skips the test if its fonts aren't here; in CI ({@code CI=true}) it fails instead. */
  void require() {
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(here(), ADVICE);
    }
    assertThat(here()).as(ADVICE).isTrue();
  }

  /** Writes the fontconfig file of this set, and the fonts beside it. */
  Path configuration() {
    try {
      Path folder = Files.createDirectories(Path.of("target/fonts").toAbsolutePath());
      copyTo(folder);
      Path file = folder.resolve(name().toLowerCase(Locale.ROOT) + ".conf");
      return Files.writeString(file, text(folder), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By one thread at a time, and once: browsers that are running read these files. */
  private static synchronized void copyTo(Path folder) throws IOException {
    for (String name : FILES) {
      if (!Files.exists(folder.resolve(name))) {
        Path part = folder.resolve(name + ".part");
        try (InputStream in =
            Objects.requireNonNull(Fonts.class.getResourceAsStream(IN_JAR + name), name)) {
          Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private String text(Path folder) {
    StringBuilder text =
        new StringBuilder(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n");
    text.append("<dir>").append(folder).append("</dir>\n");
    if (this == OTHERS) {
      text.append("<dir>").append(ofPackages().resolve("noto")).append("</dir>\n");
      text.append("<dir>").append(ofPackages().resolve("roboto")).append("</dir>\n");
    }
    text.append("<cachedir>").append(folder.resolve("cache")).append("</cachedir>\n");
    alias(text, "sans-serif", sans);
    alias(text, "system-ui", sans);
    alias(text, "serif", serif);
    alias(text, "monospace", mono);
    alias(text, "ui-monospace", mono);
    return text.append("</fontconfig>\n").toString();
  }

  private static void alias(StringBuilder text, String generic, String family) {
    text.append("<alias binding=\"strong\"><family>").append(generic);
    text.append("</family><prefer><family>").append(family).append("</family></prefer></alias>\n");
  }
}
