package dev.candor.importing.works;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Items;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the lists of references of imported pages into works, and cites them where the text names
 * them or links to them. Entries that are cited in the text leave the list; the others stay, with
 * their titles. What can't be read whole stays as it is.
 */
public final class ReferenceLists {

  /** An entry that became a work. */
  public record Listed(String entry, String id) {}

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:references?(?: list)?|sources|bibliography|works cited|literature(?: cited)?"
              + "|literatur(?:verzeichnis)?|quellen|bibliograf\u00EDa|referencias|fuentes|bibliographie"
              + "|r\u00E9f\u00E9rences)[.:]?");

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{4,160})\\)");

  /** How far before its year an author is named: Lee and Park (2019). */
  private static final int NEAR = 80;

  private final Bibliography works;
  private final Map<String, String> added = new LinkedHashMap<>();
  private final Set<String> kept = new LinkedHashSet<>();
  private Page page = new Page();

  /** What is known of the page at hand. */
  private static final class Page {
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();
  }

  public ReferenceLists(List<Bibliography.Known> known) {
    this.works = new Bibliography(known);
  }

  /** The text of a page with its works cited. */
  public List<Block> in(List<Block> blocks) {
    page = new Page();
    listed(blocks).forEach(block -> entries(block).forEach(this::work));
    Set<Block> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    listed.addAll(listed(blocks));
    List<Block> text = new ArrayList<>();
    for (Block block : blocks) {
      boolean asItIs = block instanceof Heading || listed.contains(block);
      text.addAll(asItIs ? List.of(block) : Blocks.map(List.of(block), this::cited));
    }
    return page.listed.isEmpty() ? text : shortened(text, listed);
  }

  /** The blocks below a heading that announces references. */
  private static List<Block> listed(List<Block> blocks) {
    List<Block> listed = new ArrayList<>();
    boolean below = false;
    for (Block block : blocks) {
      if (block instanceof Heading) {
        below = isHeading(block);
      } else if (below) {
        listed.add(block);
      }
    }
    return listed;
  }

  private static boolean isHeading(Block block) {
    return block instanceof Heading heading
        && HEADING.matcher(Inlines.text(heading.inside()).strip()).matches();
  }

  /** The entries of the list in the page at hand that became works. */
  public List<Listed> listed() {
    return List.copyOf(page.listed);
  }

  /** Keeps the works of the page at hand, which was written. */
  public void keep() {
    page.listed.forEach(each -> kept.add(each.id()));
  }

  /** New works of pages that were written, by id, each as its lines of references.yaml. */
  public Map<String, String> added() {
    Map<String, String> all = new LinkedHashMap<>(added);
    all.keySet().retainAll(kept);
    return all;
  }

  private static List<List<Inline>> entries(Block block) {
    List<List<Inline>> entries = new ArrayList<>();
    if (block instanceof Paragraph paragraph) {
      entries.addAll(Inlines.lines(paragraph.inside()));
    } else if (block instanceof Items items) {
      for (List<Block> item : items.items()) {
        if (item.size() == 1 && item.get(0) instanceof Paragraph one) {
          entries.add(one.inside());
        }
      }
    }
    return entries;
  }

  private void work(List<Inline> entry) {
    String text = Inlines.text(entry).strip();
    Optional<Work> read = ListedWork.read(text, href(entry));
    if (read.isPresent()) {
      int before = works.text().length();
      works.add(read.get(), "");
      String id = works.same(read.get());
      String lines = works.text().substring(before);
      if (!lines.isEmpty()) {
        added.put(id, lines);
      }
      page.listed.add(new Listed(text, id));
      page.works.put(id, read.get());
    }
  }

  /** Where the first link leads. */
  private static String href(List<Inline> inlines) {
    for (Inline inline : inlines) {
      String href =
          inline instanceof Inline.Link link
              ? link.href()
              : inline instanceof Inline.Styled styled ? href(styled.inside()) : "";
      if (!href.isEmpty()) {
        return href;
      }
    }
    return "";
  }

  private List<Inline> cited(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        mentions(text.text(), out);
      } else if (inline instanceof Inline.Link link && isWork(link.href())) {
        String id = works.byDoi(ListedWork.doi(link.href()));
        out.addAll(link.inside());
        cite(id, out);
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private boolean isWork(String href) {
    String doi = ListedWork.doi(href);
    return !doi.isEmpty() && !works.byDoi(doi).isEmpty();
  }

  private void cite(String id, List<Inline> out) {
    out.add(new Inline.Text(" "));
    out.add(new Inline.Citation(id));
    page.cited.add(id);
  }

  /** Cites works behind the brackets that name their author and year. */
  private void mentions(String text, List<Inline> out) {
    Matcher brackets = BRACKETS.matcher(text);
    int from = 0;
    while (brackets.find()) {
      String before = text.substring(Math.max(0, brackets.start() - NEAR), brackets.start());
      List<String> ids = named(before, brackets.group(1));
      if (!ids.isEmpty()) {
        out.add(new Inline.Text(text.substring(from, brackets.end())));
        ids.forEach(id -> cite(id, out));
        from = brackets.end();
      }
    }
    if (from < text.length()) {
      out.add(new Inline.Text(text.substring(from)));
    }
  }

  /** The works that brackets name, if no two have the same author and year. */
  private List<String> named(String before, String inside) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    page.works.forEach(
        (id, work) -> {
          String family = work.authors().get(0).family();
          boolean within =
              has(inside, family) || inside.strip().matches("[0-9]{4}") && has(before, family);
          if (within && has(inside, work.year())) {
            byName.computeIfAbsent(family + work.year(), key -> new ArrayList<>()).add(id);
          }
        });
    return byName.values().stream().filter(ids -> ids.size() == 1).map(ids -> ids.get(0)).toList();
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  /** The lists without the entries that are cited; a list without entries has no heading either. */
  private List<Block> shortened(List<Block> blocks, Set<Block> lists) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading) {
        dropEmpty(out);
      }
      out.addAll(lists.contains(block) ? shortened(block) : List.of(block));
    }
    dropEmpty(out);
    return out;
  }

  private static void dropEmpty(List<Block> out) {
    int last = out.size() - 1;
    if (last >= 0 && isHeading(out.get(last))) {
      out.remove(last);
    }
  }

  private List<Block> shortened(Block block) {
    if (block instanceof Items items) {
      List<List<Block>> left = new ArrayList<>();
      for (List<Block> item : items.items()) {
        boolean one = item.size() == 1 && item.get(0) instanceof Paragraph;
        List<Inline> entry = one ? ((Paragraph) item.get(0)).inside() : List.of();
        if (!one) {
          left.add(item);
        } else if (!isGone(entry)) {
          left.add(List.of(new Paragraph(titled(entry))));
        }
      }
      return left.isEmpty() ? List.of() : List.of(new Items(items.ordered(), items.first(), left));
    } else if (block instanceof Paragraph paragraph) {
      List<List<Inline>> left = new ArrayList<>();
      for (List<Inline> line : Inlines.lines(paragraph.inside())) {
        if (!isGone(line)) {
          left.add(titled(line));
        }
      }
      return left.isEmpty() ? List.of() : List.of(new Paragraph(Inlines.joined(left)));
    }
    return List.of(block);
  }

  private Optional<Listed> found(List<Inline> entry) {
    String text = Inlines.text(entry).strip();
    return page.listed.stream().filter(each -> each.entry().equals(text)).findFirst();
  }

  private boolean isGone(List<Inline> entry) {
    return found(entry).filter(each -> page.cited.contains(each.id())).isPresent();
  }

  private List<Inline> titled(List<Inline> entry) {
    Optional<Listed> listed = found(entry);
    if (listed.isEmpty()) {
      return entry;
    }
    String id = listed.get().id();
    Work work = page.works.get(id);
    String title = work == null ? listed.get().entry() : work.get("title");
    return List.of(new Inline.Text(title + " "), new Inline.Citation(id));
  }
}
