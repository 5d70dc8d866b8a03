package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootedLinksTest {

  private static String below(String base, String html) {
    return new String(RootedLinks.below(base, html.getBytes(UTF_8)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a href="/">x</a> | <a href="/repo/">x</a>
          <a href="/faqs/#cost">é</a> | <a href="/repo/faqs/#cost">é</a>
          <A CLASS=x HREF='/a/'> | <A CLASS=x HREF='/repo/a/'>
          <a href=/a/>x</a> | <a href=/repo/a/>x</a>
          <a title="1 > 0" href = "/a/"> | <a title="1 > 0" href = "/repo/a/">
          <img srcset="/a.webp 1w, /b.webp 2w" src="/a.webp"> | <img srcset="/repo/a.webp 1w, /repo/b.webp 2w" src="/repo/a.webp">
          <div data-index="/assets/d/"> | <div data-index="/repo/assets/d/">
          <meta http-equiv="refresh" content="0; url=/a/"> | <meta http-equiv="refresh" content="0; url=/repo/a/">
          <svg><use xlink:href="/i.svg#a"/></svg> | <svg><use xlink:href="/repo/i.svg#a"/></svg>
          """)
  void putsThePathBeforeAddressesOfTheSite(String html, String wanted) {
    assertThat(below("/repo", html)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a href="//example.org/">
          <a href="https://example.org/a/">
          <a href="#top">
          <a href="../a/">
          <a title="/a/" href="">
          <p>/a/ and href="/a/"</p>
          <!-- <a href="/a/"> -->
          <script>x = '<a href="/a/">'</script>
          <textarea><a href="/a/"></textarea>
          <meta name="description" content="/a/">
          """)
  void leavesTheRestAlone(String html) {
    assertThat(below("/repo", html)).isEqualTo(html);
  }

  @Test
  void escapesThePath() {
    assertThat(below("/a&b's", "<a href='/x/'>")).isEqualTo("<a href='/a&amp;b&#39;s/x/'>");
  }

  @Test
  void aSiteAtTheRootKeepsItsBytes() {
    byte[] html = "<a href=\"/a/\">".getBytes(UTF_8);
    assertThat(RootedLinks.below("", html)).isSameAs(html);
  }
}
