package dev.candor.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.MarkdownText;
import dev.candor.importing.doc.TreeFacts;
import dev.candor.importing.html.HtmlReader;
import dev.candor.importing.html.HtmlText;
import dev.candor.importing.proof.Loss;
import dev.candor.importing.proof.LossProof;
import dev.candor.importing.proof.ReadBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any HTML, read as blocks and written as Markdown, reads back as the same tree. */
class RoundTripTest {

  private static final String[] WORDS = {
    "plain",
    "word",
    "don't",
    "3.",
    "1)",
    "#",
    "-",
    "*",
    "_x_",
    "a*b",
    "[[x]]",
    "[y]",
    "<b>",
    "&amp;",
    "&copy;",
    "~~z~~",
    "`q`",
    "\\",
    "!",
    "|",
    "{#id}",
    "+",
    ">",
    "=",
    "end.",
    "(see)",
    "\"quoted\"",
    "caf\u00E9",
    "5 < 6",
    "x_y_z",
    ":",
    "---",
    "ok!",
    "[^1]",
    "[@a]",
    "\u2014",
    "\uD83D\uDE42",
    "100%",
    "http",
    "@name",
    "~",
    "~~~",
    "```",
    "<!--",
    "- [ ]",
    "1986.",
    "{.c}",
    "**",
    "__"
  };

  private static String local(String src) {
    return "../images/" + src.substring(src.lastIndexOf('/') + 1);
  }

  private final ReadBack reader = new ReadBack();

  @Test
  void randomTreesReadBackEqual() {
    for (int seed = 0; seed < 600; seed++) {
      List<Block> blocks = blocks(new Random(seed), 0);
      String markdown = MarkdownText.of(blocks);
      LossProof proof = new LossProof();
      proof.written(TreeFacts.of(blocks), reader.facts("x.md", markdown, 0));
      assertThat(proof.losses()).as(proof.losses() + " seed " + seed + ":\n" + markdown).isEmpty();
    }
  }

  @Test
  void randomHtmlLosesNothing() {
    for (int seed = 0; seed < 600; seed++) {
      String html = html(new Random(seed), 0);
      HtmlText read = HtmlReader.read(html, RoundTripTest::local);
      LossProof proof = new LossProof();
      proof.source(read.facts(), TreeFacts.of(read.blocks()), read.flattened() > 0);
      String markdown = MarkdownText.of(read.blocks());
      proof.written(TreeFacts.of(read.blocks()), reader.facts("x.md", markdown, 0));
      List<Loss> losses = proof.losses();
      assertThat(losses)
          .as(losses + " seed " + seed + ":\n" + html + "\n=>\n" + markdown)
          .isEmpty();
    }
  }

  private static List<Block> blocks(Random random, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      blocks.add(block(random, depth));
    }
    return blocks;
  }

  private static Block block(Random random, int depth) {
    int sort = random.nextInt(depth > 2 ? 5 : 9);
    return switch (sort) {
      case 0, 1, 2 -> new Block.Paragraph(inlines(random, true));
      case 3 -> new Block.Heading(2 + random.nextInt(3), inlines(random, false));
      case 4 -> new Block.Verbatim("", "code " + word(random) + "\n  " + word(random));
      case 5 -> new Block.Quote(blocks(random, depth + 1));
      case 6 -> {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          rows.add(List.of(inlines(random, false), inlines(random, false)));
        }
        yield new Block.Table(rows);
      }
      default -> {
        List<List<Block>> items = new ArrayList<>();
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
          List<Block> item = new ArrayList<>(List.of(new Block.Paragraph(inlines(random, true))));
          if (depth < 2 && random.nextInt(4) == 0) {
            item.addAll(blocks(random, depth + 1));
          }
          items.add(item);
        }
        yield new Block.Items(random.nextBoolean(), 1 + random.nextInt(12), items);
      }
    };
  }

  private static List<Inline> inlines(Random random, boolean breaks) {
    List<Inline> all = new ArrayList<>();
    all.add(new Inline.Text("Word" + random.nextInt(100) + " "));
    for (int i = random.nextInt(5); i > 0; i--) {
      all.add(inline(random, breaks, 0));
    }
    return all;
  }

  private static Inline inline(Random random, boolean breaks, int depth) {
    int sort = random.nextInt(depth > 1 ? 4 : 9);
    return switch (sort) {
      case 0, 1, 2 -> new Inline.Text(words(random));
      case 3 -> breaks ? new Inline.Break() : new Inline.Text(" ");
      case 4 -> new Inline.Code("c" + word(random) + "c");
      case 5 ->
          new Inline.Link(
              "https://example.org/a(b)?q=1&amp;x=" + random.nextInt(9), inside(random, depth));
      case 6 ->
          new Inline.Image("../images/i" + random.nextInt(9) + ".jpg", "alt [x]", "It's \"so\"");
      case 7 -> new Inline.Styled(Inline.Style.EMPHASIS, inside(random, depth));
      default -> new Inline.Styled(Inline.Style.STRONG, inside(random, depth));
    };
  }

  private static List<Inline> inside(Random random, int depth) {
    List<Inline> inside = new ArrayList<>(List.of(new Inline.Text(words(random) + "in")));
    if (random.nextInt(3) == 0) {
      inside.add(inline(random, false, depth + 2));
    }
    return inside;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder(random.nextBoolean() ? " " : "");
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      words.append(word(random)).append(random.nextBoolean() ? " " : "");
    }
    return words.toString();
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static String html(Random random, int depth) {
    StringBuilder html = new StringBuilder();
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      html.append(block(random, random.nextInt(depth > 2 ? 5 : 10), depth));
    }
    return html.toString();
  }

  private static String block(Random random, int sort, int depth) {
    return switch (sort) {
      case 0, 1 -> "<p>" + line(random, 0) + "</p>";
      case 2 -> line(random, 0) + (random.nextBoolean() ? "<br><br>" : "<div></div>");
      case 3 -> "<h" + (2 + random.nextInt(3)) + ">H " + line(random, 2) + "</h2>";
      case 4 -> "<pre>pre " + escape(word(random)) + "</pre>";
      case 5 -> "<blockquote>" + html(random, depth + 1) + "</blockquote>";
      case 6 -> "<div>" + html(random, depth + 1) + "</div>";
      case 7 ->
          "<table><tr><td>"
              + line(random, 2)
              + "</td><td>b</td></tr><tr><td>c</td><td>"
              + line(random, 2)
              + "</td></tr></table>";
      default -> {
        String tag = random.nextBoolean() ? "ul" : "ol";
        StringBuilder list = new StringBuilder("<" + tag + ">");
        for (int i = random.nextInt(11) + 1; i > 0; i--) {
          list.append("<li>").append(line(random, 0));
          list.append(random.nextInt(4) == 0 ? html(random, depth + 1) : "").append("</li>");
        }
        yield list + "</" + tag + ">";
      }
    };
  }

  private static String line(Random random, int depth) {
    StringBuilder line = new StringBuilder("w" + random.nextInt(9) + " ");
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(depth > 1 ? 3 : 8)) {
        case 0, 1, 2 -> line.append(escape(words(random)));
        case 3 -> line.append("<b>").append(line(random, depth + 1)).append("</b>");
        case 4 -> line.append("<i> ").append(line(random, depth + 1)).append(", </i>");
        case 5 ->
            line.append("<a href=\"https://e.org/")
                .append(random.nextInt(9))
                .append("\">")
                .append(line(random, 3))
                .append("</a>");
        case 6 -> line.append("<br>");
        default ->
            line.append("<img src=\"https://e.org/")
                .append(random.nextInt(9))
                .append(".png\" title=\"T t\">");
      }
    }
    return line.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
