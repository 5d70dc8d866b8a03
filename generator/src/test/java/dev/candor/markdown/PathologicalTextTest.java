package dev.candor.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that make parsers slow or deeply recursive are read or rejected within seconds. */
final class PathologicalTextTest {

  private static final int STACK = 16 << 20;

  /** CPU time, so that other work on the machine doesn't count. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final Duration HANGS = Duration.ofMinutes(2);

  private final MarkdownReader reader = new MarkdownReader();

  /** A text and its name. */
  private record Case(String name, String text) {}

  private static Case times(int times, String part) {
    return new Case(times + " of " + part.replace("\n", "\\n"), part.repeat(times));
  }

  @TestFactory
  Stream<DynamicTest> readsInTime() {
    return cases().stream().map(c -> dynamicTest(c.name(), () -> read(c.text())));
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String part :
        List.of(
            "[a](", "[a](<b", "[a](b \"", "[a](b '", "[a](b (", "![a](", "![](", "a![", "[](()")) {
      cases.add(times(20_000, part));
    }
    for (String part :
        List.of("*a **a ", "_a __a ", "*a_ ", "**a*b ", "***a ", "a**b", "a***b_c ")) {
      cases.add(times(50_000, part));
    }
    for (String part :
        List.of(
            "<",
            "<a ",
            "<a b=\"",
            "<a b='",
            "<!--",
            "<?",
            "<!A",
            "<![CDATA[",
            "</a",
            "<a:",
            "<a@",
            "&",
            "&#",
            "&a",
            "&amp;",
            "*a*",
            "`a`",
            "[[a]]",
            "[@a]",
            "![[a]]",
            "![a](b)",
            "<a>",
            "<a:b>",
            "[",
            "![",
            "]",
            "[a]",
            "][",
            "[[",
            "[[a",
            "![[",
            "[@a;",
            "[^a",
            "\\",
            "`",
            "` `` ",
            "|",
            "| ",
            "_",
            "*",
            "#",
            "# ",
            "-",
            "~",
            ":",
            ": ",
            "1",
            "=",
            "!",
            "\\[",
            "[a][b]",
            "[a]\n\n",
            "<!-- \n\n",
            "<a b=\"\n\n",
            "|-",
            ">\n",
            "- \n",
            "-\n\n",
            "a\n- b\n",
            "a\n: b\n",
            "\t",
            " ",
            "\n",
            "\r",
            "\0",
            "a\n",
            "a\n=\n",
            "> a\n\n",
            "```\n",
            "1. a\n",
            "[^1]: a\n",
            "[^1] ")) {
      cases.add(times(50_000, part));
    }
    cases.add(times(100_000, "_"));
    cases.add(new Case("heading with blanks", "# a" + " ".repeat(200_000) + "b"));
    cases.add(new Case("heading with marks", "# a" + " #".repeat(200_000) + "b"));
    cases.add(new Case("rule that is none", "_ ".repeat(400_000) + "a"));
    cases.add(new Case("tag with attributes", "<a" + " b".repeat(400_000) + "\n"));
    cases.add(new Case("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)));
    cases.add(new Case("nested links", "[".repeat(50_000) + "a" + "](b)".repeat(50_000)));
    cases.add(new Case("nested images", "![".repeat(50_000) + "a" + "](b)".repeat(50_000)));
    cases.add(new Case("nested emphasis", "*a **a ".repeat(25_000) + "b** b*".repeat(25_000)));
    cases.add(new Case("backtick ladder", ladder()));
    cases.add(
        new Case(
            "reference definitions", lines(20_000, "[a%d]: /b%d\n") + lines(20_000, "[a%d] ")));
    cases.add(new Case("one label, many uses", "[a]: /b\n\n" + "[a] ".repeat(50_000)));
    cases.add(
        new Case("footnotes", lines(10_000, "[^%d] ") + "\n\n" + lines(10_000, "[^%d]: a\n\n")));
    cases.add(new Case("equal headings", "# a\n".repeat(50_000)));
    cases.add(
        new Case(
            "columns",
            "a|".repeat(5_000) + "\n" + "-|".repeat(5_000) + "\n" + "b\n".repeat(50_000)));
    cases.add(
        new Case(
            "short rows",
            "a|".repeat(400) + "\n" + "-|".repeat(400) + "\n" + "b\n".repeat(50_000)));
    cases.add(new Case("nested quotes", "> ".repeat(10_000) + "a"));
    cases.add(new Case("nested bullets", "* ".repeat(10_000) + "a"));
    cases.add(new Case("nested numbers", "1. ".repeat(10_000) + "a"));
    cases.add(new Case("staircase", staircase(700)));
    cases.add(new Case("deep list with long tail", "- ".repeat(90) + "a\n" + "\n".repeat(50_000)));
    cases.add(new Case("deep quote with many lines", ("> ".repeat(90) + "a\n").repeat(5_000)));
    cases.add(new Case("lazy lines", "> ".repeat(90) + "a\n" + "a\n".repeat(50_000)));
    return cases;
  }

  private static String ladder() {
    return IntStream.rangeClosed(1, 2_000)
        .mapToObj("`"::repeat)
        .collect(Collectors.joining(" "))
        .substring(0, 1_000_000);
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private static String staircase(int steps) {
    return IntStream.range(0, steps)
        .mapToObj(i -> "  ".repeat(i) + "- a\n")
        .collect(Collectors.joining());
  }

  @Test
  void rendersAnyNumberOfUnderscoresAsARule() {
    assertThat(read("_".repeat(5_000)).value().html()).hasToString("<hr>\n");
  }

  @Test
  void rejectsTextNestedTooDeeplyAndReportsThePlace() {
    for (String text :
        List.of(
            "a\n\n" + "> ".repeat(101) + "a", "a\n\n" + "- ".repeat(101) + "a", staircase(300))) {
      Outcome<Body> outcome = read(text);
      assertThat(outcome.value()).isEqualTo(Body.EMPTY);
      assertThat(rules(outcome)).containsExactly("markdown-depth");
      assertThat(outcome.found().get(0).span().start()).isGreaterThan(2);
    }
  }

  @Test
  void readsTextNestedAHundredLevelsDeep() {
    for (String text : List.of("> ".repeat(100) + "a", "- ".repeat(100) + "a", staircase(100))) {
      assertThat(read(text).found()).isEmpty();
    }
  }

  @Test
  void rejectsAPageOverOneMebibyte() {
    assertThat(rules(read("a".repeat((1 << 20) + 1)))).containsExactly("markdown-size");
    assertThat(read("a".repeat(1 << 20)).found()).isEmpty();
  }

  private static List<String> rules(Outcome<Body> outcome) {
    return outcome.found().stream().map(Diagnostic::rule).map(rule -> rule.id()).toList();
  }

  /** Reads on a thread with the same stack size as the generator's. */
  private Outcome<Body> read(String text) {
    List<Outcome<Body>> outcome = new CopyOnWriteArrayList<>();
    AtomicLong spent = new AtomicLong();
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          Runnable work =
              () -> {
                outcome.add(reader.read(SourceFile.of("page.md", text), 0));
                spent.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
              };
          Thread thread = new Thread(null, work, "reader", STACK);
          thread.setDaemon(true);
          thread.start();
          thread.join();
        });
    assertThat(outcome).as("nothing is thrown").hasSize(1);
    assertThat(Duration.ofNanos(spent.get())).isLessThan(LIMIT);
    return outcome.get(0);
  }
}
