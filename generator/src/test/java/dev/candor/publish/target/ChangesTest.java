package dev.candor.publish.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The counts of a publish, and the order in which it writes. */
class ChangesTest {

  private static final List<String> PAGE_AND_FORMS =
      List.of("about/index.html", "about/index.html.br", "about/index.html.gz");

  @Test
  void compressedFormsOfAPageAreNoPages() {
    assertThat(Changes.pages(PAGE_AND_FORMS)).isEqualTo(1);
  }

  @Test
  void compressedFormsAreWrittenAmongThePages() {
    Changes changes =
        Changes.of(
            Map.of(
                "about/index.html", 3L,
                "about/index.html.gz", 2L,
                "assets/style.0123456789.css", 1L,
                "sitemap.xml", 1L),
            new Live(Map.of(), Optional.empty(), List.of(), List.of()));

    assertThat(changes.phases().stream().flatMap(List::stream))
        .containsExactly(
            "assets/style.0123456789.css",
            "about/index.html",
            "about/index.html.gz",
            "sitemap.xml");
  }
}
