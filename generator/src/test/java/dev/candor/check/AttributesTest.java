package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

  /** Every other byte is looked at, so each attribute is tried at both. */
  @Test
  void findsIdsAndLinksWhereverTheyStand() {
    String html =
        "<a id=\"a\" href=\"/one/?a=b&amp;c\" x=\"\" src=\"/two/\"><b id=\"bc\" data-href=\"/no/\""
            + " href=\"#a\" y=\"=\"></b></a> a=b <i id=\"d\" title=\"&quot;\" href=\"/three/\">";
    for (int shift = 0; shift < 4; shift++) {
      Attributes found = Attributes.of(("<p>" + " ".repeat(shift) + html).getBytes(UTF_8));

      assertThat(found.ids()).containsExactlyInAnyOrder("a", "bc", "d");
      assertThat(found.links()).containsExactlyInAnyOrder("/one/?a=b&c", "/two/", "#a", "/three/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/x/'>",
        "<a href=/x/>",
        "<a\nhref\n=\n\"/x/\">",
        "<A HREF=\"/x/\">",
        "<a class=b href = ' /x/ '>",
        "<a/href=/x/>",
        "<a title=\">\"href=\"/x/\">",
        "<a href=/x/ href=/y/>",
        "<a href='&#47;x&#x2f;'>",
        "<a href='/\nx/'>",
        "<a href='\\x\\'>",
        "<img srcset='/x/ 2x'>",
        "<img srcset=',/x/, https://example.org/y 3x'>",
        "<video poster=/x/>",
        "<button formaction=/x/>",
        "<svg><a xlink:href='/x/'/><use href=#u></svg>",
        "<!-- <a href=/no/> --!><a href=/x/>",
        "<script>'<a href=/no/>' // <!-- <script></script><a href=/no/> --></script><a href=/x/>",
        "<textarea><a href=/no/></textarea><a href=/x/>",
        "<svg><style><a href=/x/></a></style></svg>"
      })
  void findsALinkHoweverItIsWritten(String html) {
    assertThat(Attributes.of(html.getBytes(UTF_8)).links()).contains("/x/").doesNotContain("/no/");
  }

  @Test
  void ignoresLinksToOtherSites() {
    String html = "<a href=//example.org/><a href='HTTPS://a.b/'><a href=mailto:a@b.c><a href=''>";
    assertThat(Attributes.of(html.getBytes(UTF_8)).links()).isEmpty();
  }

  /** Any run of these pieces, so that each comes to be in each state of the tokenizer. */
  private static final List<String> PIECES =
      List.of(
          "<a ",
          "<p ",
          "<DIV ",
          "<svg ",
          "<svg>",
          "</svg>",
          "<g>",
          "<title>",
          "</title>",
          "<style>",
          "</style >",
          "<script>",
          "</script>",
          "</SCRIPT/>",
          "<textarea>",
          "</textarea>",
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<!--->",
          "<![CDATA[",
          "]]>",
          "<!doctype html>",
          "<?php ?>",
          "</ x>",
          "</>",
          "</a>",
          "</p>",
          "</g>",
          "<path ",
          "<use ",
          "<desc>",
          "</desc>",
          "<form ",
          "<form>",
          "</form>",
          "<select ",
          "</select>",
          "<option ",
          "<optgroup ",
          "<table>",
          "</table>",
          "<input ",
          "<base ",
          "<br/>",
          ">",
          ">",
          ">",
          "/>",
          "/",
          "=",
          " ",
          "\n",
          "\t",
          "\"",
          "\"",
          "'",
          "'",
          "id",
          "ID",
          "href",
          "Src",
          "srcset",
          "poster",
          "xlink:href",
          "=\"/x/\"",
          "='/y/#z'",
          "=/w/",
          "=\"&#47;v&amp;u\"",
          "=' #t '",
          "=\"&notit;&lt\"",
          "=\"../r/\"",
          "=\"/q/ 2x, /p/\"",
          "text",
          "é",
          "&amp;",
          "<",
          "x<y");

  @Test
  void findsTheSameAsAParserInAnyTagSoup() {
    for (int seed = 0; seed < 60_000; seed++) {
      Random random = new Random(seed);
      StringBuilder soup = new StringBuilder("<!doctype html><body>");
      for (int i = random.nextInt(24); i >= 0; i--) {
        soup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      expectSame(soup.toString());
    }
  }

  /** Most pages must not need a parser, or the quick way would not be one. */
  @Test
  void findsTheSameAsAParserInThePagesOfTheSite() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(Path.of("src/test/golden"))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(20);
    int parsed = 0;
    for (Path page : pages) {
      String html = Files.readString(page);
      expectSame(html);
      parsed += HtmlTagScanner.scan(html.getBytes(UTF_8)).isLost() ? 1 : 0;
    }
    assertThat(parsed).isLessThan(pages.size() / 10);
  }

  private static void expectSame(String html) {
    byte[] bytes = html.getBytes(UTF_8);
    Attributes quick = Attributes.of(bytes);
    Attributes parsed = Attributes.parsed(bytes);
    assertThat(quick.ids()).as(html).isEqualTo(parsed.ids());
    assertThat(quick.links()).as(html).isEqualTo(parsed.links());
    assertThat(quick.rebased()).as(html).isEqualTo(parsed.rebased());
  }

  @ParameterizedTest
  @CsvSource({
    "/x/, /x/, ''",
    "/x/#y, /x/, y",
    "/x/?q=1#y, /x/, y",
    "#y, '', y",
    "?q=1, '', ''",
    "y.html, /articles/a/y.html, ''",
    "../b/, /articles/b/, ''",
    "../../../.., /, ''",
    "/x/./y/../z, /x/z, ''"
  })
  void resolvesTheTargetOfALink(String link, String address, String id) {
    assertThat(SiteLink.of(link, "articles/a/index.html")).isEqualTo(new SiteLink(address, id));
  }

  @Test
  void survivesTextThatEndsInsideAValue() {
    for (String cut : new String[] {"", "<a href", "<a href=", "<a href=\"", "<a href=\"/on"}) {
      assertThat(Attributes.of(cut.getBytes(UTF_8)).ids()).isEmpty();
    }
  }
}
