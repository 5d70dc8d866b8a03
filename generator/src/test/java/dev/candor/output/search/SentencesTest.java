package dev.candor.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.markdown.Body;
import dev.candor.markdown.Slot;
import dev.candor.output.typography.Typesetter;
import dev.candor.site.LinkedBody;
import dev.candor.site.Resolution;
import dev.candor.source.Span;
import dev.candor.text.Utf8;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text of a page is split into sentences as readers see them. */
class SentencesTest {

  private static List<String> sentences(String html, List<Slot> slots, List<Resolution> meanings) {
    Body body = new Body(Utf8.of(html), slots, List.of(), List.of(), 0, Body.Opening.NONE);
    return Sentences.of(
        new LinkedBody(body, meanings, List.of()), key -> key, new Typesetter("en", true));
  }

  private static List<String> sentences(String html) {
    return sentences(html, List.of(), List.of());
  }

  @Test
  void aSentenceEndsAtItsMarkAndAtTheEndOfABlock() {
    assertThat(
            sentences(
                "<h2>Pain</h2><p>It often has a cause that can be treated. See a doctor\nsoon!</p>"
                    + "<ul><li>one</li><li>two</li></ul>"))
        .containsExactly(
            "Pain",
            "It often has a cause that can be treated.",
            "See a doctor soon!",
            "one",
            "two");
  }

  @Test
  void quotesAndDashesAreThoseOfThePageButCodeStaysAsItIs() {
    assertThat(
            sentences(
                "<p>It doesn't \"work\" - not yet, they say. Type <code>\"a\" - b</code> as it is."
                    + "</p><pre>it's code</pre><p>It's over.</p>"))
        .containsExactly(
            "It doesn’t “work” – not yet, they say.",
            "Type \"a\" - b as it is.",
            "it's code",
            "It’s over.");
  }

  @Test
  void emphasisDoesNotSplitAWordAndAnAbbreviationNoSentence() {
    assertThat(sentences("<p>Un<em>believ</em>able, says Dr. Ray. Tom &amp; &lt;b&gt;</p>"))
        .containsExactly("Unbelievable, says Dr. Ray.", "Tom & <b>");
  }

  @Test
  void linksAreTextAndAttributesAreNot() {
    Slot link = new Slot.PageLink(8, Span.NONE, "consent", Optional.empty(), Optional.empty());
    assertThat(
            sentences(
                "<p>What  is, <a title=\"no\">in short</a>.</p>",
                List.of(link),
                List.of(new Resolution.Linked("/glossary/consent/", "consent"))))
        .containsExactly("What consent is, in short.");
  }
}
