package dev.candor.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of every text, tested on random texts from a seed. */
final class AnyTextTest {

  private static final int TEXTS = 400;

  private static final String[] PARTS = {
    "a",
    "b c",
    "Über",
    "日本",
    "1",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\r",
    "\0",
    "*",
    "**",
    "_",
    "__",
    "***",
    "`",
    "``",
    "```",
    "~~~",
    "#",
    "# ",
    "## ",
    "=",
    "===",
    "---",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "9) ",
    "> ",
    ">",
    "[",
    "]",
    "(",
    ")",
    "[[",
    "]]",
    "![[",
    "![",
    "](",
    "](x.md)",
    "](javascript:x)",
    "](https://a.b \"t\")",
    "][a]",
    "[a]",
    "[a]: /u\n",
    "[^1]",
    "[^1]: ",
    "[@k]",
    "[@k; @l]",
    "[!NOTE]\n",
    "[!TIP]\n",
    "[ ] ",
    "[x] ",
    "|",
    "|-|-|\n",
    "|a|b|\n",
    ": ",
    "\n: ",
    "<",
    ">",
    "<b>",
    "</b>",
    "<div>\n",
    "<!--",
    "-->",
    "<script>",
    "<https://a.b>",
    "<a@b.c>",
    "&",
    "&amp;",
    "&#x6a;",
    "&lt;",
    ";",
    "\\",
    "\\\n",
    "\"",
    "'",
    "{#id}",
    "!",
    ".",
    "|text",
    "#head",
    "\u202e",
    "\ud83d\ude00",
    "\ud83d",
    "\u00a0",
    "\u2028",
    "javascript:",
    "//",
    "data:,x"
  };

  private static final String[] LINES = {
    "",
    "",
    "",
    "",
    "plain text",
    "more *text*",
    "*first* word",
    "**bold** start",
    "[[page]] start",
    "\"quoted\"",
    "(aside)",
    "![image](a.png \"t\")",
    "![[embed]]",
    "Über",
    "# heading",
    "## two ##",
    "#",
    "#none",
    "- item",
    "* item",
    "1. item",
    "2) item",
    "  continued",
    "    code",
    "\tcode",
    "> quote",
    ">",
    "> - both",
    "```",
    "~~~",
    "<div>",
    "<!-- c",
    "-->",
    "text <b>",
    ": meaning",
    "  : meaning",
    "[^1]: note",
    "[^1] used",
    "[a]: b.md",
    "[a] used",
    "===",
    "---",
    "- - -",
    "***",
    "a | b",
    "|-|-|",
    "--|--",
    "[!NOTE]",
    "> [!TIP]",
    "- [ ] task",
    "ends hard  ",
    "ends\\",
    "\r"
  };

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "title", "rel", "id", "role", "aria-label")),
          Map.entry("aside", Set.of("class", "role")),
          Map.entry("code", Set.of("class")),
          Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
          Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")),
          Map.entry("li", Set.of("class", "id")),
          Map.entry("ol", Set.of("start")),
          Map.entry("p", Set.of("class")),
          Map.entry("section", Set.of("class", "role", "aria-label")),
          Map.entry("td", Set.of("class")),
          Map.entry("th", Set.of("class", "scope")));

  private static final Set<String> BARE =
      Set.of(
          "blockquote",
          "br",
          "dd",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "hr",
          "pre",
          "strong",
          "sup",
          "table",
          "tbody",
          "thead",
          "tr",
          "ul");

  private static final Pattern TAG = Pattern.compile("</?[a-z]+[^<>]*>");

  private final MarkdownReader reader = new MarkdownReader();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void holdsForAnyText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      Outcome<Body> outcome = reader.read(SourceFile.of("page.md", text), 0);
      Body body = outcome.value();
      try {
        slotsAreInOrder(body, text.length());
        runsAreText(body);
        onlyKnownElements(body.html().toString());
        idsAreUnique(body);
        for (Diagnostic found : outcome.found()) {
          isInside(found.span(), text.length());
        }
        assertThat(reader.read(SourceFile.of("page.md", text), 0).value()).isEqualTo(body);
        readsTheSameBehindFrontMatter(text, body);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "text: " + text.replace("\n", "\\n") + "\nhtml: " + body.html(), e);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    boolean lines = random.nextBoolean();
    String[] from = lines ? LINES : PARTS;
    int parts = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 60);
    for (int i = 0; i < parts; i++) {
      text.append(from[random.nextInt(from.length)]).append(lines ? "\n" : "");
    }
    return text.toString();
  }

  private static void isInside(Span span, int length) {
    assertThat(span.end()).isLessThanOrEqualTo(length);
  }

  private static void slotsAreInOrder(Body body, int length) {
    int last = 0;
    Deque<String> open = new ArrayDeque<>();
    for (Slot slot : body.slots()) {
      assertThat(slot.at()).isBetween(last, body.html().length());
      last = slot.at();
      isInside(slot.span(), length);
      if (slot instanceof Slot.LinkStart) {
        open.push("link");
      } else if (slot instanceof Slot.HeadingStart start) {
        open.push("heading " + start.index());
      } else if (slot instanceof Slot.LinkEnd) {
        assertThat(open.pop()).isEqualTo("link");
      } else if (slot instanceof Slot.HeadingEnd end) {
        assertThat(open.pop()).isEqualTo("heading " + end.index());
      } else if (slot instanceof Slot.PageLink || slot instanceof Slot.Citation) {
        assertThat(open).as("a link in a link").doesNotContain("link");
      }
    }
    assertThat(open).isEmpty();
  }

  private static void runsAreText(Body body) {
    List<Integer> runs = body.runs();
    assertThat(runs.size() % 2).isZero();
    int last = 0;
    for (int i = 0; i < runs.size(); i += 2) {
      int start = runs.get(i);
      int end = runs.get(i + 1);
      assertThat(start).isGreaterThanOrEqualTo(last);
      assertThat(end).isBetween(start + 1, body.html().length());
      assertThat(body.html().slice(start, end)).doesNotContain("<", ">");
      assertThat(body.slots()).noneMatch(slot -> slot.at() > start && slot.at() < end);
      last = end;
    }
  }

  private static void onlyKnownElements(String html) {
    assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<", ">");
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.body().select("body *")) {
      String name = element.tagName();
      assertThat(BARE.contains(name) || ALLOWED.containsKey(name)).as(name).isTrue();
      List<String> attributes = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey());
      }
      assertThat(ALLOWED.getOrDefault(name, Set.of())).as(name).containsAll(attributes);
      if (element.hasAttr("href")) {
        assertThat(element.attr("href")).matches("(?i)(https?:|mailto:|tel:|#).*");
      }
    }
  }

  private static void idsAreUnique(Body body) {
    assertThat(body.headings().stream().map(Heading::id)).doesNotHaveDuplicates();
    assertThat(body.headings().stream().map(Heading::id)).noneMatch(id -> id.isBlank());
    assertThat(Jsoup.parseBodyFragment(body.html().toString()).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates();
  }

  private void readsTheSameBehindFrontMatter(String text, Body body) {
    String before = "---\ntitle: x\n---\n";
    SourceFile file = SourceFile.of("page.md", before + text);
    Body shifted = reader.read(file, before.length()).value();
    assertThat(shifted.html()).isEqualTo(body.html());
    for (int i = 0; i < body.slots().size(); i++) {
      Span span = body.slots().get(i).span();
      assertThat(shifted.slots().get(i).span().start()).isEqualTo(span.start() + before.length());
    }
  }
}
