package dev.candor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private static final Rule RULE = Rule.error("rule", "Something is asked.");

  private static String print(String text, int start, int end, String suggestion) {
    SourceFile file = SourceFile.of("a.md", text);
    return DiagnosticPrinter.print(
        RULE.at(file, Span.of(start, end), "message").suggesting(suggestion));
  }

  @Test
  void putsCaretsUnderTheTextAndTheRemedyBesideThem() {
    assertThat(print("one\n  two three\n", 10, 15, "four?"))
        .isEqualTo("a.md:2:7: error[rule] message\n    two three\n        ^^^^^ four?\n");
  }

  @Test
  void countsTheColumnsThatWideCharactersTake() {
    assertThat(print("性疗 e\u0301 x\n", 6, 7, ""))
        .isEqualTo("a.md:1:7: error[rule] message\n    性疗 e\u0301 x\n           ^\n");
  }

  @Test
  void showsOneColumnForATab() {
    assertThat(print("a\tb\n", 2, 3, "")).endsWith("    a b\n      ^\n");
  }

  @Test
  void showsThePartOfALongLineAroundThePlace() {
    String printed = print("x".repeat(500) + "here" + "y".repeat(500), 500, 504, "");
    assertThat(printed)
        .endsWith(
            "    …" + "x".repeat(30) + "here" + "y".repeat(76) + "…\n" + " ".repeat(35) + "^^^^\n");
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(print("\uD83D\uDE00".repeat(300), 400, 402, "")).doesNotContain("?", "\\ud83d");
  }

  @Test
  void marksOnlyTheFirstLineOfSeveral() {
    assertThat(print("a: [b\nc: d\n", 3, 10, "")).endsWith("    a: [b\n       ^^\n");
  }

  @Test
  void escapesTerminalControlCharacters() {
    assertThat(print("a\u001B[31m\u202Eb\n", 1, 2, "\u0007"))
        .isEqualTo(
            "a.md:1:2: error[rule] message\n    a\\u001b[31m\\u202eb\n     ^^^^^^ \\u0007\n");
  }

  @Test
  void quotesALineThatABuildServerWouldObey() {
    assertThat(print("  ::stop-commands::x\n", 4, 8, ""))
        .endsWith("    | ::stop-commands::x\n        ^^^^\n");
    assertThat(print("##[group] x\n", 10, 11, "::x"))
        .endsWith("    | ##[group] x\n                ^ | ::x\n");
  }

  @Test
  void showsNoLineForAFindingAboutTheWholeFile() {
    assertThat(print("text\n", 0, 0, "do that"))
        .isEqualTo("a.md:1:1: error[rule] message\n    do that\n");
    assertThat(print("", 0, 0, "")).isEqualTo("a.md:1:1: error[rule] message\n");
  }

  @Test
  void pointsAfterTheEndOfALine() {
    assertThat(print("a:\n", 2, 2, "")).endsWith("    a:\n      ^\n");
  }
}
