package dev.candor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Rule MANY = Rule.warning("many", "There are few.");
  private static final Rule OTHER = Rule.error("other", "There are none.");

  @Test
  void aHundredFindingsOfARuleAreShownAndTheRestIsCounted() {
    Findings findings = new Findings(SourceFile.of("content/a.md", "x\n".repeat(300)));
    for (int i = 0; i < 250; i++) {
      findings.add(MANY, Span.of(2 * i, 2 * i + 1), "number " + i, "leave it out");
    }
    findings.add(OTHER, Span.NONE, "something else");

    List<Diagnostic> all = findings.all();

    assertThat(all).hasSize(102);
    assertThat(all.get(99).message()).isEqualTo("number 99");
    assertThat(DiagnosticPrinter.print(all.get(101)))
        .startsWith(
            "content/a.md:101:1: warning[many] 150 more findings of this rule from here on\n");
    assertThat(findings.<String>with("value").found()).hasSize(102);
  }

  @Test
  void findingsOfSeveralStagesAreCappedTogether() {
    SourceFile file = SourceFile.of("content/a.md", "");
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < 180; i++) {
      all.add(MANY.at(file, Span.NONE, "number " + i));
      all.add(OTHER.at(SourceFile.of("content/" + i + ".md", ""), Span.NONE, "alone"));
    }

    List<Diagnostic> capped = Findings.capped(all);

    assertThat(capped).hasSize(180 + 101);
    assertThat(capped)
        .filteredOn(d -> d.rule().equals(MANY))
        .last()
        .extracting(Diagnostic::message)
        .isEqualTo("80 more findings of this rule from here on");
  }

  @Test
  void aHundredFindingsAreNotTooMany() {
    Findings findings = new Findings(SourceFile.of("content/a.md", ""));
    for (int i = 0; i < 100; i++) {
      assertThat(findings.takes(MANY)).isTrue();
      findings.add(MANY, Span.NONE, "number " + i);
    }

    assertThat(findings.all()).hasSize(100);
    assertThat(findings.takes(MANY)).isFalse();
    findings.add(MANY, Span.NONE, "one more");
    assertThat(findings.all().get(100).message())
        .isEqualTo("1 more finding of this rule from here on");
  }
}
