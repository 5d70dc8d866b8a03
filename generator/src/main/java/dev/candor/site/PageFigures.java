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
 * @param fields where each field is
 * @param sections where the paragraphs are, from heading to heading
 */
public record PageFigures(
    List<Figure> digits, List<Figure> words, List<Span> fields, List<List<Span>> sections) {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.|\n(?!\\s*\n))*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]");

  public PageFigures {
    digits = List.copyOf(digits);
    words = List.copyOf(words);
    fields = List.copyOf(fields);
    sections = sections.stream().map(List::copyOf).toList();
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
    List<Span> fields = keys.stream().map(page::placeOf).toList();
    Span body = Span.of(Math.min(page.bodyStart(), text.length()), text.length());
    List<Span> parts = new ArrayList<>(fields);
    parts.add(body);
    List<Figure> digits = new ArrayList<>();
    List<Figure> words = new ArrayList<>();
    for (Span part : parts) {
      digits.addAll(FigureReader.in(text, part, units));
      words.addAll(FigureReader.inWords(text, part, units));
    }
    return new PageFigures(digits, words, fields, sections(text, body));
  }

  private static List<List<Span>> sections(String text, Span body) {
    List<List<Span>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    Matcher paragraph = PARAGRAPH.matcher(text).region(body.start(), body.end());
    while (paragraph.find()) {
      if (HEADING.matcher(paragraph.group()).lookingAt()) {
        sections.add(new ArrayList<>());
      }
      sections.get(sections.size() - 1).add(Span.of(paragraph.start(), paragraph.end()));
    }
    return sections;
  }

  /** Those among some figures that stand in one of these parts of the text. */
  public static List<Figure> in(List<Span> parts, List<Figure> figures) {
    return figures.stream()
        .filter(f -> parts.stream().anyMatch(p -> f.at() >= p.start() && f.end() <= p.end()))
        .toList();
  }
}
