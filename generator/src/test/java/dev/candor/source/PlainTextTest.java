package dev.candor.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Findings;
import dev.candor.frontmatter.Characters;
import org.junit.jupiter.api.Test;

/** A file classified as plain isn't examined any further, so it must have nothing to find. */
class PlainTextTest {

  private static SourceFile read(byte[] bytes) {
    return TextDecoding.read("a.md", bytes).text().get(0);
  }

  @Test
  void noCharacterThatIsReportedIsCalledPlain() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      SourceFile file = read(("a" + Character.toString(point) + "b").getBytes(UTF_8));
      Findings findings = new Findings(SourceFile.of("a.md", file.text()));
      Characters.examine(findings.file(), 0, file.text().length(), findings);

      assertThat(file.plain() && !findings.all().isEmpty()).as("U+%04X", point).isFalse();
      assertThat(file.plain() && (point == '\r' || point == 0xfffd)).as("U+%04X", point).isFalse();
    }
  }

  @Test
  void textThatIsNotUtf8IsNotPlain() {
    for (int first = 0x80; first <= 0xff; first++) {
      for (int second = 0; second <= 0xff; second++) {
        byte[] bytes = {'a', (byte) first, (byte) second};
        boolean wellFormed = new String(bytes, UTF_8).indexOf('\ufffd') < 0;

        assertThat(read(bytes).plain() && !wellFormed).as("%02x %02x", first, second).isFalse();
      }
    }
  }

  @Test
  void ordinaryTextIsPlain() {
    assertThat(read("Café – “so”, she said…\n\tyes\n".getBytes(UTF_8)).plain()).isTrue();
    assertThat(read("ends in a half caf\u00e9".getBytes(UTF_8)).plain()).isTrue();
  }
}
