package dev.candor.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of any text, tested on many random changes to valid texts; the argument is the seed.
 */
class ReadingPropertiesTest {

  private static final List<String> SCRAPS =
      List.of(
          "\t",
          "\n",
          "\n\n",
          ": ",
          ":",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "*",
          "&",
          "!",
          "!!x ",
          "|",
          ">",
          "%",
          "@",
          "`",
          "#",
          " # ",
          "---\n",
          "...\n",
          "? ",
          ", ",
          "\u0000",
          "\u0007",
          "\u202E",
          "\u2028",
          "\uFEFF",
          "\uFFFD",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "é",
          "~",
          "<<: ",
          "\\",
          "\\u12",
          "2026-02-30",
          "title: ",
          "\r",
          "\u0085",
          "&a [*a]",
          "[[[[[[[[",
          "{{{{",
          "- - - - ",
          "\n  ",
          "\n   - ",
          "=",
          "on",
          "0x1F");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTextThrowsAndEverySpanLiesInItsFile(int seed) {
    Random random = new Random(seed);
    for (ContentKind<?> kind : ContentKinds.BUILT_IN) {
      String text = damaged(Samples.page(Samples.of(kind.name())), random);
      SourceFile file = SourceFile.of(Samples.pathOf(kind), text);
      Outcome<Page> page = new PageReader().read(file, Kinds.USUAL);
      checkAll(page.found());
      page.value().places().values().forEach(span -> check(file, span));
      page.value().references().forEach(reference -> check(file, reference.span()));
    }
    for (String name : List.of("references", "helplines", "planned")) {
      String text = damaged(Samples.of(name), random);
      checkAll(DataReader.read(List.of(SourceFile.of("content/" + name + ".yaml", text))).found());
    }
    String site = damaged(Samples.of("site"), random);
    checkAll(SiteConfigReader.read(SourceFile.of("site/site.yaml", site)).found());
  }

  private static void checkAll(List<Diagnostic> found) {
    for (Diagnostic d : found) {
      check(d.file(), d.span());
      assertThat(d.message()).doesNotContain("can't be read as YAML").isNotBlank();
      assertThat(DiagnosticPrinter.print(d)).endsWith("\n");
    }
  }

  private static void check(SourceFile file, Span span) {
    assertThat(span.start()).isNotNegative();
    assertThat(span.end()).isBetween(span.start(), file.text().length());
  }

  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + random.nextInt(random.nextBoolean() ? 2 : 12));
      out.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return out.toString();
  }
}
