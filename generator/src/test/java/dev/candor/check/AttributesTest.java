package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AttributesTest {

  /** Every other byte is looked at, so each attribute is tried at both. */
  @Test
  void findsIdsAndLinksWhereverTheyStand() {
    String html =
        "<a id=\"a\" href=\"/one/?a=b&amp;c\" x=\"\" src=\"/two/\"><b id=\"bc\" data-href=\"/no/\""
            + " href=\"#a\" y=\"=\" id=\"d\"></b></a> a=b <i title=\"&quot;\" href=\"/three/\">";
    for (int shift = 0; shift < 4; shift++) {
      Attributes found = Attributes.of(("<p>" + " ".repeat(shift) + html).getBytes(UTF_8));

      assertThat(found.ids()).containsExactlyInAnyOrder("a", "bc", "d");
      assertThat(found.links()).containsExactly("/one/?a=b&c", "/two/", "#a", "/three/");
    }
  }

  @Test
  void survivesAnEndInTheMiddleOfAValue() {
    for (String cut : new String[] {"", "<a href", "<a href=", "<a href=\"", "<a href=\"/on"}) {
      assertThat(Attributes.of(cut.getBytes(UTF_8)).ids()).isEmpty();
    }
  }

  @Test
  void tellsAValueThatWasJustSeenFromOthersThatEndAlike() {
    RecentTexts recent = new RecentTexts();
    Set<String> texts = new TreeSet<>();
    for (String value :
        List.of("/a/the-same-end-of-it/", "/b/the-same-end-of-it/", "/a/the-same-end-of-it/")) {
      byte[] html = ("<a href=\"" + value + "\">").getBytes(UTF_8);
      recent.put(html, 9, html.length - 2, texts);
    }

    assertThat(texts).containsExactly("/a/the-same-end-of-it/", "/b/the-same-end-of-it/");
  }
}
