package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineScriptsTest {

  @Test
  void removesCommentLinesAndIndents() {
    assertThat(
            lean(
                """
                // What it is for.
                (() => {
                  // Why.
                  const a = 1; // stays, as it stands behind code

                    go(a, 'https://example.org');
                })();
                """))
        .isEqualTo(
            """
            (() => {
            const a = 1; // stays, as it stands behind code
            go(a, 'https://example.org');
            })();
            """);
  }

  @Test
  void keepsALineThatEndsABlockComment() {
    assertThat(lean("/* a\n// b */ go();\n")).isEqualTo("/* a\n// b */ go();\n");
  }

  @Test
  void leavesATemplateLiteralAloneAsALineOfItMayBeText() {
    String script = "const a = `\n  // text\n`;\n";
    assertThat(lean(script)).isEqualTo(script);
  }

  private static String lean(String script) {
    return new String(InlineScripts.lean(script.getBytes(UTF_8)), UTF_8);
  }
}
