package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Fold;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import dev.candor.importing.typing.Decision.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types the text of one post. */
public final class Typing {

  private static final Pattern ALSO =
      Pattern.compile(
          "[\"\u201C]([^\"\u201C\u201D]{2,60})[\"\u201D],?"
              + " \\(?(?:also|sometimes) (?:known as|called) [\"\u201C]([^\"\u201C\u201D]{2,60})[\"\u201D]");

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)^(?:q[.:] .*|.*\\?|(?:how|what|why|when|is|are|can|does|do|should|will) .*\\?)$");

  private final String title;
  private final String author;
  private final Repeats repeats;
  private final Pages pages;
  private final List<Decision> decisions = new ArrayList<>();

  public Typing(String title, String author, Repeats repeats, Pages pages) {
    this.title = title;
    this.author = author;
    this.repeats = repeats;
    this.pages = pages;
  }

  /**
   * The result.
   *
   * @param whole all blocks, before they were divided
   * @param segments the parts, in order
   * @param steps the number of steps promised and kept
   */
  public record Result(
      List<Block> whole,
      List<Segment> segments,
      Optional<Integer> steps,
      List<Decision> decisions) {
    public Result {
      whole = List.copyOf(whole);
      segments = List.copyOf(segments);
      decisions = List.copyOf(decisions);
    }
  }

  /** The blocks of a page as they are compared with those of other pages. */
  public static List<Block> comparable(List<Block> blocks) {
    return HeadingLevels.fromBold(blocks, new ArrayList<>());
  }

  public Result of(List<Block> read) {
    List<Block> blocks = Bullets.lists(read, decisions);
    blocks = HeadingLevels.fromBold(blocks, decisions);
    List<Segment> segments = new ArrayList<>();
    if (!blocks.isEmpty() && blocks.get(0) instanceof Heading h && HeadingLevels.isSame(h, title)) {
      segments.add(new Segment(Segment.Role.LABEL, blocks.subList(0, 1)));
      blocks = blocks.subList(1, blocks.size());
    }
    blocks = HeadingLevels.levelled(unfolded(blocks), author, decisions);
    Optional<Integer> steps = Steps.promised(title, blocks);
    steps.ifPresent(
        n ->
            decisions.add(
                new Decision(
                    "promise of steps",
                    Certainty.SURE,
                    "the title promises " + n + " and the text has as many numbered headings",
                    title,
                    "steps: " + n)));
    questions(blocks);
    terms(blocks);
    PostReferences references = new PostReferences(pages, decisions);
    for (Segment segment : new SectionTyping(repeats, author, decisions).of(blocks)) {
      segments.add(new Segment(segment.role(), Blocks.map(segment.blocks(), references::in)));
    }
    List<Block> whole = segments.stream().flatMap(s -> s.blocks().stream()).toList();
    return new Result(whole, segments, steps, decisions);
  }

  /** Questions that open become headings at the level of those before them. */
  private List<Block> unfolded(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    int level = 2;
    for (Block block : blocks) {
      if (block instanceof Fold fold) {
        out.add(new Heading(level, fold.question()));
        out.addAll(unfolded(fold.answer()));
        decisions.add(
            new Decision(
                "question that opens to heading",
                Certainty.SURE,
                "a page shows its answers",
                Inlines.text(fold.question()),
                "#".repeat(level) + " " + Inlines.text(fold.question())));
      } else {
        level = block instanceof Heading heading ? heading.level() : level;
        out.add(block);
      }
    }
    return out;
  }

  static boolean isQuestion(String heading) {
    return QUESTION.matcher(heading.strip()).matches();
  }

  private void questions(List<Block> blocks) {
    List<String> asked = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading && isQuestion(Inlines.text(heading.inside()))) {
        asked.add(Inlines.text(heading.inside()).strip());
      }
    }
    if (asked.size() >= 3) {
      long headings = blocks.stream().filter(b -> b instanceof Heading).count();
      decisions.add(
          new Decision(
              "split into " + asked.size() + " questions",
              asked.size() == headings ? Certainty.SURE : Certainty.GUESS,
              asked.size() + " of " + headings + " headings are questions",
              String.join(" / ", asked),
              "faqs/: one page for each question, with this article as its \"article\""));
    }
  }

  /** Other words for a thing, which a term of the glossary could have as aliases. */
  private void terms(List<Block> blocks) {
    for (Block block : blocks) {
      String text = block instanceof Paragraph p ? text(p.inside()) : "";
      boolean quotes = text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0;
      Matcher also = ALSO.matcher(text);
      while (quotes && also.find()) {
        decisions.add(
            new Decision(
                "alias of a term",
                Certainty.LIKELY,
                "the text gives two names for one thing",
                also.group(),
                "glossary: title \"" + also.group(1) + "\", alias \"" + also.group(2) + "\""));
      }
    }
  }

  private static String text(List<Inline> inlines) {
    return Inlines.text(inlines).replace('\n', ' ');
  }
}
