package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureReader;
import dev.candor.message.Units;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of what readers see of a page, with their places in its file.
 *
 * @param digits those in digits
 * @param words those in words
 * @param paragraphs where each field and each paragraph is
 */
public record PageFigures(List<Figure> digits, List<Figure> words, List<Span> paragraphs) {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.|\n(?!\\s*\n))*");

  public PageFigures {
    digits = List.copyOf(digits);
    words = List.copyOf(words);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Those of its title, its summary, its other fields, and its text. */
  public static PageFigures of(Site site, LinkedPage linked) {
    Units units = site.messages().units();
    Page page = linked.page();
    String text = page.file().text();
    List<String> keys =
        List.of(
            linked.kind().traits().titleKey(),
            linked.kind().traits().summaryKey(),
            "help",
            "myth.statement",
            "myth.fact");
    List<Span> parts = new ArrayList<>();
    keys.forEach(key -> parts.add(page.placeOf(key)));
    Span body = Span.of(Math.min(page.bodyStart(), text.length()), text.length());
    List<Figure> digits = new ArrayList<>();
    List<Figure> words = new ArrayList<>();
    for (Span part : and(parts, body)) {
      digits.addAll(FigureReader.in(text, part, units));
      words.addAll(FigureReader.inWords(text, part, units));
    }
    Matcher paragraph = PARAGRAPH.matcher(text).region(body.start(), body.end());
    while (paragraph.find()) {
      parts.add(Span.of(paragraph.start(), paragraph.end()));
    }
    return new PageFigures(digits, words, parts);
  }

  private static List<Span> and(List<Span> parts, Span more) {
    List<Span> all = new ArrayList<>(parts);
    all.add(more);
    return all;
  }

  /** Those in digits in one of its paragraphs. */
  public List<Figure> in(Span paragraph) {
    return digits.stream()
        .filter(f -> f.at() >= paragraph.start() && f.end() <= paragraph.end())
        .toList();
  }
}
