package dev.candor.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A grammar is used by many threads, and gives each the same result. */
@Tag("nightly")
class LanguageToolGrammarTest {

  @Test
  void givesTheSameResultInEveryThread() throws Exception {
    Grammar grammar = Grammars.of("en-GB");
    List<Slip> alone = grammar.slipsIn("She rests. They was told to wait.");

    assertThat(alone).hasSize(1);
    assertThat(alone.get(0).from()).isEqualTo("She rests. They ".length());
    assertThat(alone.get(0).suggestions()).contains("were");
    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> grammar.slipsIn("She rests. They was told to wait."))
                .distinct())
        .containsExactly(alone);
  }

  @Test
  void anUnknownVarietyIsReadAsItsLanguageAndAnUnknownLanguageIsRejected() throws Exception {
    assertThat(Grammars.of("en-JM").slipsIn("They was told to wait.")).hasSize(1);
    assertThatThrownBy(() -> Grammars.of("xx"))
        .isInstanceOf(GrammarFault.class)
        .hasMessageContaining("no grammar checker is available for \"xx\"");
  }
}
