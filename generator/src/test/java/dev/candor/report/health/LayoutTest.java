package dev.candor.report.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The layout of the link map: linked nodes are close together, always in the same place. */
class LayoutTest {

  private static List<LinkMap.Node> nodes(int count) {
    ContentKind<?> kind = ContentKinds.BUILT_IN.get(0);
    List<LinkMap.Node> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Named page = new Named("Page " + i, new Spot("content/pages/p" + i + ".md", 2));
      nodes.add(new LinkMap.Node(page, kind, 1, List.of(), List.of(), 0, 0));
    }
    return nodes;
  }

  /** Clusters of ten, fully linked inside, with one link from each to the next. */
  private static List<LinkMap.Spring> clusters(int count) {
    List<LinkMap.Spring> springs = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      int first = i / 10 * 10;
      for (int tie = 0; tie < 4; tie++) {
        int other = first + random.nextInt(10);
        if (other != i && other < count) {
          springs.add(new LinkMap.Spring(i, other, true, 1));
        }
      }
    }
    for (int first = 10; first < count; first += 10) {
      springs.add(new LinkMap.Spring(first - 10, first, true, 1));
    }
    return springs;
  }

  private static double distance(LinkMap.Node a, LinkMap.Node b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @Test
  void linkedNodesAreCloser() {
    List<LinkMap.Node> placed = Layout.of(nodes(200), clusters(200));

    double within = 0;
    double apart = 0;
    for (int i = 0; i < 200; i++) {
      within += distance(placed.get(i), placed.get(i / 10 * 10 + (i + 1) % 10));
      apart += distance(placed.get(i), placed.get((i + 100) % 200));
    }
    assertThat(within * 2.5).isLessThan(apart);
  }

  @Test
  void everyNodeIsInThePictureAndNoneOverlap() {
    for (int count : new int[] {1, 2, 3, 50, 1_500}) {
      List<LinkMap.Node> placed = Layout.of(nodes(count), clusters(count));

      assertThat(placed).hasSize(count);
      assertThat(placed)
          .allMatch(node -> node.x() >= 0 && node.x() <= Layout.WIDTH)
          .allMatch(node -> node.y() >= 0 && node.y() <= Layout.HEIGHT);
      assertThat(placed.stream().map(node -> node.x() + " " + node.y()).distinct().count())
          .isGreaterThan(count * 95L / 100);
    }
  }

  @Test
  void theLayoutIsReproducible() {
    assertThat(Layout.of(nodes(300), clusters(300)))
        .isEqualTo(Layout.of(nodes(300), clusters(300)));
    assertThat(Layout.of(List.of(), List.of())).isEmpty();
  }
}
