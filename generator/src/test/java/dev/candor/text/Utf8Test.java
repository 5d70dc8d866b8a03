package dev.candor.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  private static final String[] PARTS = {
    "a",
    "straße",
    "\u00a0",
    "\u2014",
    "\ufffd",
    "\uffff",
    "نعم",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\0"
  };

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void encodesAsJavaDoes(long seed) {
    for (int i = 0; i < 200; i++) {
      String text = text(seed * 1000 + i);
      byte[] expected = text.getBytes(UTF_8);
      char[] chars = text.toCharArray();

      assertThat(Utf8.of(text).bytes()).isEqualTo(expected);
      assertThat(new Utf8Builder(1).append(text).toBytes()).isEqualTo(expected);
      assertThat(new Utf8Builder(1).append(chars, 0, chars.length).toBytes()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsTheCharacters(long seed) {
    for (int i = 0; i < 200; i++) {
      Utf8 text = Utf8.of(text(seed * 1000 + i));
      StringBuilder forward = new StringBuilder();
      int at = 0;
      while (at < text.length()) {
        forward.appendCodePoint(Utf8.codePoint(text.bytes(), at));
        int next = at + Utf8.size(text.bytes()[at]);
        assertThat(Utf8.before(text.bytes(), next)).isEqualTo(at);
        at = next;
      }

      assertThat(forward).hasToString(text.toString());
      assertThat(text.slice(0, text.length())).isEqualTo(text.toString());
    }
  }
}
