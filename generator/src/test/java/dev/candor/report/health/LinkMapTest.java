package dev.candor.report.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import dev.candor.site.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links between pages, or between topics if there are too many pages. */
class LinkMapTest {

  private static final InstantSource TODAY =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir private Path root;
  private Site site;

  @BeforeEach
  void aSite() throws Exception {
    BaseSite.write(root);
    BaseSite.write(
        root.resolve("content/topics/talk.md"), "---\ntitle: Talk\nsummary: Talking.\n---\n");
    article("one", "closeness", "See [[Title two]], [[Title three]] and [[Title two]] again.");
    article("two", "talk", "See [[Title three]].");
    article("three", "talk", "Text.");
    site = new Preview(Settings.of(root), TODAY).latest().site();
  }

  private void article(String id, String topic, String body) throws Exception {
    BaseSite.write(
        root.resolve("content/articles/" + id + ".md"),
        "---\ntitle: Title "
            + id
            + "\nsummary: S.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-02\ntopics: ["
            + topic
            + "]\n---\n\n"
            + body
            + "\n");
  }

  private static LinkMap.Node named(List<LinkMap.Node> nodes, String title) {
    return nodes.stream()
        .filter(node -> node.page().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPageHasItsLinksAndBacklinks() {
    LinkMap map = LinkMap.of(site, 100);

    assertThat(map.byTopic()).isFalse();
    assertThat(map.pages()).extracting(node -> node.page().title()).doesNotContain("Ann Author");
    assertThat(named(map.pages(), "Title one").to()).hasSize(2);
    assertThat(named(map.pages(), "Title one").from()).isEmpty();
    assertThat(named(map.pages(), "Title three").from()).hasSize(2);
  }

  @Test
  void aSiteWithTooManyPagesHasAMapOfTopics() {
    LinkMap map = LinkMap.of(site, 3);

    assertThat(map.byTopic()).isTrue();
    assertThat(map.pages()).as("the list has every page").hasSizeGreaterThan(3);
    assertThat(map.pictured())
        .extracting(node -> node.page().title() + " " + node.weight())
        .containsExactlyInAnyOrder("Closeness 2", "Talk 3");
    assertThat(map.springs()).hasSize(1);
    assertThat(map.springs().get(0).weight()).as("links from one topic to the other").isEqualTo(2);
  }
}
