package dev.candor.importing.proof;

import dev.candor.importing.doc.Facts;
import dev.candor.importing.model.OldAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Compares facts. */
public final class LossProof {

  private static final int EXCERPT = 12;

  private static final Pattern UNSAFE =
      Pattern.compile("(?i)^\\s*(?:javascript|data|vbscript|about|file):.*");

  private final List<Loss> losses = new ArrayList<>();
  private int lost;

  /** The differences found. */
  public List<Loss> losses() {
    return losses;
  }

  /** How many words of the source are missing. */
  public int lostWords() {
    return lost;
  }

  /**
   * Compares a source with its blocks, whose headings may be more and whose links may lead
   * elsewhere.
   *
   * @param flattened whether tables or deep elements were read as plain text
   */
  public void source(Facts source, Facts blocks, boolean flattened) {
    words(source.words(), blocks.words());
    inOrder("links", linkWords(source.links()), linkWords(blocks.links()));
    long images = source.images().stream().filter(src -> !src.isBlank()).count();
    if (images > blocks.images().size()) {
      losses.add(
          new Loss("images", String.join(" ", source.images()), String.join(" ", blocks.images())));
    }
    inOrder("headings", texts(source.headings()), texts(blocks.headings()));
    if (!flattened) {
      inOrder("items", items(source.items()), items(blocks.items()));
      inOrder("cells", source.cells(), blocks.cells());
    }
  }

  /** Compares blocks with what is read in the Markdown written of them. */
  public void written(Facts blocks, Facts read) {
    words(blocks.words(), read.words());
    inOrder("links", map(blocks.links(), LossProof::plain), map(read.links(), LossProof::plain));
    same("images", map(blocks.images(), LossProof::plain), map(read.images(), LossProof::plain));
    same("headings", blocks.headings(), read.headings());
    same("items", blocks.items(), read.items());
    same("cells", blocks.cells(), read.cells());
  }

  private void words(String one, String other) {
    if (one.equals(other)) {
      return;
    }
    List<String> before = Facts.words(one);
    List<String> after = Facts.words(other);
    Map<String, Integer> missing = new HashMap<>();
    before.forEach(word -> missing.merge(word, 1, Integer::sum));
    after.forEach(word -> missing.merge(word, -1, Integer::sum));
    lost += missing.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
    difference("words", before, after);
  }

  private void same(String what, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      difference(what, before, after);
    }
  }

  /** The first place where two lists differ, with what is around it. */
  private void difference(String what, List<String> before, List<String> after) {
    int at = 0;
    while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
      at++;
    }
    losses.add(new Loss(what, excerpt(before, at), excerpt(after, at)));
  }

  private static String excerpt(List<String> all, int at) {
    int from = Math.max(0, Math.min(at, all.size()) - 3);
    return String.join(" ", all.subList(from, Math.min(all.size(), from + EXCERPT)));
  }

  /** Everything of the source must be there, in order; there may be more. */
  private void inOrder(String what, List<String> before, List<String> after) {
    int at = 0;
    for (String each : before) {
      if (each.isBlank()) {
        continue;
      }
      int found = at;
      while (found < after.size() && !after.get(found).equals(each)) {
        found++;
      }
      if (found == after.size()) {
        losses.add(new Loss(what, each, excerpt(after, at)));
        return;
      }
      at = found + 1;
    }
  }

  private static List<String> map(List<String> all, UnaryOperator<String> change) {
    return all.stream().map(change).toList();
  }

  /** A link or image with its address decoded, as browsers compare them. */
  private static String plain(String link) {
    return OldAddresses.key(link);
  }

  /**
   * The letters of links that a page may have; links around images alone have none. Neighbours that
   * lead to one address are one link.
   */
  private static List<String> linkWords(List<String> links) {
    List<String> words = new ArrayList<>();
    for (String link : links) {
      int space = link.startsWith("[[") ? link.indexOf("]] ") + 2 : link.indexOf(' ');
      boolean unsafe = link.startsWith("#") || UNSAFE.matcher(link).matches();
      if (space > 0 && !unsafe) {
        words.addAll(List.of(link.substring(space + 1).replace(" ", "").split("")));
      }
    }
    return words;
  }

  private static List<String> texts(List<String> headings) {
    return headings.stream().map(h -> h.substring(h.indexOf(' ') + 1)).toList();
  }

  private static List<String> items(List<String> items) {
    return items.stream()
        .filter(item -> item.length() > item.indexOf(' ') + 1)
        .map(item -> item.startsWith("0 ") ? "1 " + item.substring(2) : item)
        .toList();
  }
}
