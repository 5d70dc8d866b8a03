package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.importing.typing.Segment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text into what stays in the page and what goes elsewhere. */
final class SectionTyping {

  private static final Pattern STORY =
      Pattern.compile(
          "(?i)^(?:a |the |our )?(?:clinical|case|composite|client)[ -]"
              + "(?:vignette|example|study|illustration|story)s?\\b.*|^vignette\\b.*");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)^(?:about (?:me|us|the [a-z]+)|who (?:am i|i am))$");

  private static final Pattern HELP =
      Pattern.compile(
          "(?i)^(?:getting|finding|get|seeking|find|looking for) (?:\\w+ )?help\\b.*"
              + "|^(?:work|working) with (?:me|us)$|^(?:when|where) to (?:get|seek) help$");

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?i)^(?:subscribe|sign up|join (?:my|our|the)|newsletter|get (?:my|our) newsletter"
              + "|share (?:this|on|the)|follow (?:me|us)|like this|related (?:posts|articles|reading)"
              + "|you (?:may|might) also like|disclaimer|contact(?: me| us)?$|book (?:a|your)"
              + "|schedule (?:a|your)|leave a comment|if you (?:liked|enjoyed)).*");

  private static final Pattern REACH =
      Pattern.compile("(?:\\(?\\+?\\d[\\d() .-]{7,}\\d)|[\\w.+-]+@[\\w-]+\\.[\\w.]+");

  private static final int LONGEST_HELP = 300;

  private final Repeats repeats;
  private final String author;
  private final List<Decision> decisions;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Block> text = new ArrayList<>();

  SectionTyping(Repeats repeats, String author, List<Decision> decisions) {
    this.repeats = repeats;
    this.author = author;
    this.decisions = decisions;
  }

  List<Segment> of(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      at = next(blocks, at);
    }
    flush();
    return segments;
  }

  /** Takes the section that begins here, or one block; returns where the next one begins. */
  private int next(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (block instanceof Heading heading) {
      String words = Inlines.text(heading.inside()).replaceAll("[:.!\\s]+$", "").strip();
      int end = end(blocks, at + 1, heading.level());
      List<Block> inside = blocks.subList(at + 1, end);
      if (STORY.matcher(words).matches() && Stories.follows(blocks, at + 1)) {
        return story(blocks, at);
      } else if (ABOUT.matcher(words).matches() && !inside.isEmpty()) {
        label(block);
        about(inside);
        return end;
      } else if (HELP.matcher(words).matches() && help(block, inside)) {
        return end;
      } else if (!author.isEmpty() && Facts.plain(words).equalsIgnoreCase(Facts.plain(author))) {
        return box(blocks, at, end);
      } else if (BOILERPLATE.matcher(words).matches() && repeats.of(blocks.subList(at, end)) > 1) {
        drop(blocks.subList(at, end));
        return end;
      }
    } else if (block instanceof Paragraph paragraph) {
      boolean same = BOILERPLATE.matcher(Inlines.text(paragraph.inside()).strip()).matches();
      if (same && repeats.of(List.of(block)) > 1) {
        drop(List.of(block));
        return at + 1;
      }
    }
    text.add(block);
    return at + 1;
  }

  /** Where a section ends: at the next heading of its level, or a higher one. */
  private static int end(List<Block> blocks, int from, int level) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && heading.level() <= level) {
        return i;
      }
    }
    return blocks.size();
  }

  private int story(List<Block> blocks, int at) {
    Heading heading = (Heading) blocks.get(at);
    text.add(heading);
    int from = at + 1;
    while (from < blocks.size() && Stories.isDisclaimer(blocks.get(from))) {
      text.add(blocks.get(from++));
    }
    boolean titled = from < blocks.size() && blocks.get(from) instanceof Heading;
    int body = titled ? from + 1 : from;
    int end = end(blocks, body, heading.level());
    flush();
    if (titled) {
      segments.add(new Segment(Role.STORY_TITLE, List.of(blocks.get(from))));
    }
    segments.add(new Segment(Role.STORY, blocks.subList(body, end)));
    decisions.add(
        new Decision(
            "section to vignette",
            Certainty.LIKELY,
            "its heading is \"" + Inlines.text(heading.inside()) + "\"",
            Blocks.text(blocks.subList(body, Math.min(end, body + 1))),
            "a vignette, embedded where it stood"));
    return end;
  }

  /** Help text is one paragraph; a longer section stays, unless it repeats on other pages. */
  private boolean help(Block heading, List<Block> inside) {
    boolean one = inside.size() == 1 && inside.get(0) instanceof Paragraph;
    String words = Blocks.text(inside);
    boolean plain = one && words.length() <= LONGEST_HELP && isPlain((Paragraph) inside.get(0));
    int times = repeats.of(inside);
    if (inside.isEmpty() || !plain && times < 2) {
      return false;
    }
    label(heading);
    flush();
    segments.add(new Segment(plain ? Role.HELP : Role.DROPPED, inside));
    decisions.add(
        new Decision(
            plain ? "section to help text" : "repeated help section left out",
            times > 1 ? Certainty.SURE : Certainty.LIKELY,
            "every article ends with a \"Getting help\" block; this text is on "
                + times
                + (times == 1 ? " page" : " pages"),
            words,
            plain ? "help: " + words : ""));
    return true;
  }

  private static boolean isPlain(Paragraph paragraph) {
    return paragraph.inside().stream().allMatch(i -> i instanceof Inline.Text);
  }

  /** What an author says of themselves; ways to reach them are kept apart. */
  private void about(List<Block> inside) {
    flush();
    for (Block block : inside) {
      boolean reach = REACH.matcher(Blocks.text(List.of(block))).find();
      segments.add(new Segment(reach ? Role.CONTACT : Role.PERSON, List.of(block)));
    }
    decisions.add(
        new Decision(
            "section to the author's page",
            Certainty.SURE,
            "its heading says that it is about the author; it is on "
                + repeats.of(inside)
                + (repeats.of(inside) == 1 ? " page" : " pages"),
            Blocks.text(inside),
            "the page of " + (author.isEmpty() ? "the author" : author)));
  }

  /** A box with the author's name, at the end of a text. */
  private int box(List<Block> blocks, int at, int end) {
    List<Block> inside = blocks.subList(at + 1, end);
    boolean last = end == blocks.size() && !inside.isEmpty() && inside.size() < 4;
    if (!last) {
      text.add(blocks.get(at));
      return at + 1;
    }
    label(blocks.get(at));
    about(inside);
    return end;
  }

  private void label(Block heading) {
    flush();
    segments.add(new Segment(Role.LABEL, List.of(heading)));
  }

  private void drop(List<Block> blocks) {
    flush();
    segments.add(new Segment(Role.DROPPED, blocks));
    decisions.add(
        new Decision(
            "repeated text left out",
            Certainty.SURE,
            "it is on " + repeats.of(blocks) + " pages, and the theme has its own",
            Blocks.text(blocks),
            ""));
  }

  private void flush() {
    if (!text.isEmpty()) {
      segments.add(new Segment(Role.TEXT, text));
      text.clear();
    }
  }
}
