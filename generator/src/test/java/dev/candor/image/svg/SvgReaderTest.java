package dev.candor.image.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how SVG files become drawings; more in the cases of the folders images and safety. */
class SvgReaderTest {

  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

  static Stream<Path> ownDrawings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../content/images"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList().stream();
    }
  }

  private static Outcome<Optional<Drawing>> read(String text) {
    return SvgReader.read(SourceFile.of("content/images/a.svg", text));
  }

  private static String drawn(String text) {
    Outcome<Optional<Drawing>> outcome = read(text);
    assertThat(outcome.found()).isEmpty();
    return outcome.value().orElseThrow().text();
  }

  @ParameterizedTest
  @MethodSource("ownDrawings")
  void whatWasWrittenReadsTheSameAgain(Path file) throws Exception {
    String once = drawn(Files.readString(file));

    assertThat(drawn(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d=\"M0 0\" fill=\"rgb(1, 2, 3)\" transform=\"rotate(3)\"/>",
        "<g style=\"fill:#a1b2c3;font-family:'A; B', serif\"><rect width=\"1\"/></g>",
        "<text>a &lt; b &amp; c</text>",
        "<style>.a, g > .b{fill:none}</style><g class=\"a\"/>",
        "<style>@media (prefers-color-scheme:dark){.a{fill:red}}.b{fill:none}</style>"
      })
  void whatADrawingMayHaveIsKept(String part) {
    assertThat(drawn(OPEN + part + "</svg>").replace("&gt;", ">").replace("&quot;", "\""))
        .isEqualTo(OPEN + part + "</svg>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect fill=\"url(//evil.example.org/a)\"/>",
        "<rect fill=\"URL( http://evil.example.org/a )\"/>",
        "<rect fill=\"url&#40;http://evil.example.org/a)\"/>",
        "<rect fill=\"ur/**/l(http://evil.example.org/a)\"/>",
        "<rect fill=\"\\75rl(http://evil.example.org/a)\"/>",
        "<rect style=\"fill:red;b\\61ckground:url(http://evil.example.org/a)\"/>",
        "<rect style=\"--x:url(http://evil.example.org/a)\"/>",
        "<rect style=\"font-family:';};x:url(http://evil.example.org/a)\"/>",
        "<rect style='fill:\"a\";mask:src(\"http://evil.example.org/a\")'/>",
        "<rect filter=\"url(#a) url('http://evil.example.org/a')\"/>",
        "<rect fill=\"image(ltr 'http://evil.example.org/a')\"/>",
        "<style>a{}b{fill:element(#x)}</style>",
        "<style>@media print{.a{fill:red}}</style>",
        "<style>@media (prefers-color-scheme:dark){@import 'http://evil.example.org/a';}</style>",
        "<style>@media (prefers-color-scheme:dark){@media print{.a{fill:red}}}</style>",
        "<style>@namespace 'http://evil.example.org/a';</style>",
        "<style>.a{fill:red}} @import 'http://evil.example.org/a';</style>",
        "<use href=\"data:image/svg+xml,%3Csvg/%3E\"/>",
        "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\" http://evil.example.org/a\"/>",
        "<feImage href=\"#a\"/>",
        "<rect ONCLICK=\"alert(1)\"/>"
      })
  void whatWouldLoadOrRunIsReportedAndLeftOut(String part) {
    Outcome<Optional<Drawing>> outcome = read(OPEN + part + "</svg>");

    assertThat(outcome.found())
        .extracting(Diagnostic::rule)
        .isNotEmpty()
        .containsOnly(ImageRules.UNSAFE);
    assertThat(outcome.value().orElseThrow().text()).doesNotContain("evil", "alert", "data:");
  }

  @Test
  void aFaultFarDownIsReportedAtItsLine() {
    String line = "<path d=\"M0 0 L9 9\"/> <!-- > --> text\n";
    String text = OPEN + "\n" + line.repeat(2_000) + "<image href=\"a.png\"/>\n</svg>";

    assertThat(read(text).found())
        .extracting(Diagnostic::place)
        .containsExactly("content/images/a.svg:2002:1");
  }

  @Test
  void depthIsLimited() {
    String text = OPEN + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</svg>";

    assertThat(read(text).found())
        .extracting(Diagnostic::message)
        .containsExactly("the image is damaged: its elements are nested more than 100 deep");
  }

  @Test
  void aLongRowOfCopiesIsNotFollowedToItsEnd() {
    StringBuilder text = new StringBuilder(OPEN);
    for (int i = 0; i < 20_000; i++) {
      text.append("<g id=\"a").append(i).append("\"><use href=\"#a").append(i + 1);
      text.append("\"/></g>");
    }

    List<Diagnostic> found = read(text.append("</svg>").toString()).found();

    assertThat(found).extracting(Diagnostic::rule).containsExactly(ImageRules.UNSAFE);
  }

  @Test
  void manyCopiesOfOneSymbolAreFine() {
    String copies = "<use href=\"#a\"/>".repeat(3_000);

    assertThat(drawn(OPEN + "<symbol id=\"a\"><path d=\"M1 1\"/></symbol>" + copies + "</svg>"))
        .contains("<symbol id=\"a\">");
  }
}
