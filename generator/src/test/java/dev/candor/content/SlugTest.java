package dev.candor.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "First Session, first-session",
    "Sömmerfrågor, sommerfragor",
    "Won't come?, wont-come",
    "  --a -- b--, a-b",
    "Straße, strasse",
    "性, unnamed",
    "con, con-page",
    "a-b-2, a-b-2",
    "a--b, a--b"
  })
  void makesTheClosestSlugAndLeavesSlugsUnchanged(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
    assertThat(Slug.isSlug(slug)).isTrue();
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }
}
