package dev.candor.importing.html;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML as blocks. Never fails, whatever the HTML is. */
public final class HtmlReader {

  /** Deeper elements are read as plain text. */
  private static final int DEEPEST = 120;

  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Figures figures;
  private int flattened;

  private HtmlReader(UnaryOperator<String> original) {
    this.figures = new Figures(original);
  }

  /**
   * Reads the inside of a body.
   *
   * @param original the address of an image at its original size
   */
  public static HtmlText read(String html, UnaryOperator<String> original) {
    return read(html, original, true);
  }

  /** Reads the blocks alone, which takes half the time. */
  public static List<Block> blocks(String html, UnaryOperator<String> original) {
    return read(html, original, false).blocks();
  }

  private static HtmlText read(String html, UnaryOperator<String> original, boolean whole) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Cleaning.clean(body);
    HtmlReader reader = new HtmlReader(original);
    int media = Media.toLinks(body);
    Facts facts = whole ? HtmlFacts.of(body) : Facts.NONE;
    Flow flow = new Flow();
    reader.children(body, flow, List.of(), 0);
    if (media > 0) {
      reader.leftOut.put("embedded media, kept as links", media);
    }
    if (reader.figures.dropped() > 0) {
      reader.leftOut.put("alternative texts that were file names", reader.figures.dropped());
    }
    return new HtmlText(flow.finish(), facts, reader.leftOut, reader.flattened);
  }

  private void children(Element parent, Flow flow, List<Wrap> wraps, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        flow.add(Wrap.around(new Inline.Text(text.getWholeText()), wraps));
      } else if (node instanceof Element element) {
        if (HtmlMarkup.isUnseen(element)) {
          leftOut.merge(HtmlMarkup.reason(element), 1, Integer::sum);
        } else if (depth > DEEPEST) {
          flattened++;
          flow.add(Wrap.around(new Inline.Text(HtmlFacts.said(element)), wraps));
        } else {
          element(element, flow, wraps, depth + 1);
        }
      }
    }
  }

  private void element(Element element, Flow flow, List<Wrap> wraps, int depth) {
    if (figures.isFigure(element)) {
      flow.end();
      figures.blocks(element, caption -> inlines(caption, depth)).forEach(flow::add);
      return;
    }
    switch (element.normalName()) {
      case "br" -> flow.add(new Inline.Break());
      case "img" -> flow.addAll(figures.image(element, wraps));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow, depth);
      case "ul", "ol", "menu", "dir" -> {
        flow.end();
        Items items = new Items(element.normalName().equals("ol"), Items.start(element));
        items(element, items, depth);
        items.finish().forEach(flow::add);
      }
      case "li" -> flow.orphan(blocks(element, wraps, depth));
      case "blockquote" -> flow.addBlock(new Block.Quote(blocks(element, wraps, depth)));
      case "pre" -> verbatim(element, flow);
      case "hr" -> flow.addBlock(new Block.Rule());
      case "table" -> table(element, flow, wraps, depth);
      case "details" -> fold(element, flow, wraps, depth);
      case "code", "kbd", "samp", "tt" ->
          flow.add(Wrap.around(new Inline.Code(HtmlFacts.said(element)), wraps));
      default -> {
        boolean block = HtmlMarkup.isBlock(element);
        if (block) {
          flow.end();
        }
        quoted(element, flow, wraps, depth);
        if (block) {
          flow.end();
        }
      }
    }
  }

  private void quoted(Element element, Flow flow, List<Wrap> wraps, int depth) {
    boolean quote = element.normalName().equals("q");
    if (quote) {
      flow.add(Wrap.around(new Inline.Text("\u201C"), wraps));
    }
    children(element, flow, Wrap.with(element, wraps), depth);
    if (quote) {
      flow.add(Wrap.around(new Inline.Text("\u201D"), wraps));
    }
  }

  private List<Block> blocks(Element element, List<Wrap> wraps, int depth) {
    Flow flow = new Flow();
    children(element, flow, wraps, depth);
    return flow.finish();
  }

  /** The inside of an element as one run of text. */
  private List<Inline> inlines(Element element, int depth) {
    List<Inline> all = new ArrayList<>();
    for (Block block : blocks(element, List.of(), depth)) {
      List<Inline> inside = Flow.inlines(block);
      if (!all.isEmpty() && !inside.isEmpty()) {
        all.add(new Inline.Text(" "));
      }
      all.addAll(inside);
    }
    return all;
  }

  private void heading(Element element, Flow flow, int depth) {
    int level = element.normalName().charAt(1) - '0';
    flow.end();
    List<Block> inside = blocks(element, List.of(), depth);
    for (Block block : inside) {
      boolean words = block instanceof Block.Paragraph p && !Inlines.text(p.inside()).isBlank();
      flow.add(words ? new Block.Heading(level, ((Block.Paragraph) block).inside()) : block);
    }
  }

  /** The items of a list; a list right inside a list belongs to the item before it. */
  private void items(Element list, Items items, int depth) {
    for (Node node : list.childNodes()) {
      if (node instanceof Element element && element.normalName().equals("li")) {
        items.add(blocks(element, List.of(), depth + 1));
      } else if (node instanceof Element element && !HtmlMarkup.isUnseen(element)) {
        Flow flow = new Flow();
        element(element, flow, List.of(), depth + 1);
        items.addToLast(flow.finish());
      } else if (node instanceof TextNode text && !text.isBlank()) {
        items.addToLast(
            List.of(new Block.Paragraph(List.of(new Inline.Text(text.getWholeText())))));
      }
    }
  }

  private static void verbatim(Element element, Flow flow) {
    String text = element.wholeText();
    Element code = element.selectFirst("code[class*=language-]");
    String names = code == null ? "" : code.className();
    String language = names.replaceAll("^.*language-([a-z0-9]+).*$", "$1");
    flow.addBlock(new Block.Verbatim(language.matches("[a-z0-9]+") ? language : "", text));
  }

  private void table(Element element, Flow flow, List<Wrap> wraps, int depth) {
    List<Element> rows = Tables.rows(element);
    if (!Tables.isData(element, rows)) {
      flow.end();
      for (Element cell : rows.stream().flatMap(row -> row.children().stream()).toList()) {
        blocks(cell, wraps, depth).forEach(flow::add);
      }
      flattened += rows.isEmpty() ? 0 : 1;
      return;
    }
    List<List<List<Inline>>> table = new ArrayList<>();
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    for (Element row : rows) {
      List<List<Inline>> cells = new ArrayList<>();
      row.children().forEach(cell -> cells.add(inlines(cell, depth)));
      while (cells.size() < columns) {
        cells.add(List.of());
      }
      table.add(cells);
    }
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      flow.addBlock(new Block.Paragraph(inlines(caption, depth)));
    }
    flow.addBlock(new Block.Table(table));
  }

  private void fold(Element element, Flow flow, List<Wrap> wraps, int depth) {
    Element summary = element.selectFirst("> summary");
    List<Inline> question = summary == null ? List.of() : inlines(summary, depth);
    if (summary != null) {
      summary.remove();
    }
    List<Block> answer = blocks(element, wraps, depth);
    if (Inlines.isEmpty(question)) {
      flow.end();
      answer.forEach(flow::add);
    } else {
      flow.addBlock(new Block.Fold(question, answer));
    }
  }
}
