package dev.candor.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs that only look like a list, as Word writes them, become a list. */
final class FakeLists {

  private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level([1-9])");
  private static final Pattern BULLET = Pattern.compile("^[\\s\u00a0]*[•‣◦▪●·§][\\s\u00a0]+");
  private static final Pattern NUMBER = Pattern.compile("^[\\s\u00a0]*(\\d{1,3})[.)][\\s\u00a0]+");
  private static final Pattern COUNTED = Pattern.compile("\\(?([0-9]{1,3}|[a-zA-Z]{1,5})[.)]");

  /** A paragraph that looks like an item; its level counts from 1. */
  private record Item(Element paragraph, int level, boolean ordered, int number, boolean typed) {}

  private FakeLists() {}

  static void toLists(Element body) {
    List<Item> run = new ArrayList<>();
    Optional<Element> last = Optional.empty();
    for (Element paragraph : body.select("p")) {
      Optional<Item> item = item(paragraph);
      boolean goesOn = last.isPresent() && last.equals(previous(paragraph));
      if (!run.isEmpty() && (item.isEmpty() || !goesOn || !follows(item.get(), run))) {
        end(run);
      }
      item.ifPresent(run::add);
      last = Optional.of(paragraph);
    }
    end(run);
  }

  private static Optional<Element> previous(Element paragraph) {
    return Optional.ofNullable(paragraph.previousElementSibling());
  }

  private static Optional<Item> item(Element paragraph) {
    Matcher level = LEVEL.matcher(HtmlMarkup.style(paragraph));
    if (level.find()) {
      String label = label(paragraph);
      boolean ordered = COUNTED.matcher(label).matches() && !label.equals("o");
      return Optional.of(
          new Item(paragraph, level.group(1).charAt(0) - '0', ordered, number(label), false));
    }
    String words = paragraph.wholeText();
    Matcher number = NUMBER.matcher(words);
    if (number.find()) {
      return Optional.of(new Item(paragraph, 1, true, Integer.parseInt(number.group(1)), true));
    }
    return BULLET.matcher(words).find()
        ? Optional.of(new Item(paragraph, 1, false, 1, true))
        : Optional.empty();
  }

  /** The bullet or number that Word writes before the text of an item; it is taken out. */
  private static String label(Element paragraph) {
    for (Element span : paragraph.select("span")) {
      if (HtmlMarkup.style(span).contains("mso-list:ignore")) {
        String label = span.wholeText().replace('\u00a0', ' ').strip();
        span.remove();
        return label;
      }
    }
    return "";
  }

  private static int number(String label) {
    Matcher digits = Pattern.compile("[0-9]{1,3}").matcher(label);
    return digits.find() ? Integer.parseInt(digits.group()) : 1;
  }

  /** Typed numbers are a list only if they count on. */
  private static boolean follows(Item item, List<Item> run) {
    Item before = run.get(run.size() - 1);
    boolean counts = !item.typed() || !item.ordered() || item.number() == before.number() + 1;
    return item.typed() == before.typed()
        && (!item.typed() || item.ordered() == before.ordered() && counts);
  }

  private static void end(List<Item> run) {
    boolean one = run.size() == 1 && run.get(0).typed() && run.get(0).ordered();
    if (!run.isEmpty() && !one) {
      list(run);
    }
    run.clear();
  }

  private static void list(List<Item> run) {
    Deque<Element> open = new ArrayDeque<>();
    Element whole = new Element("div");
    run.get(0).paragraph().before(whole);
    for (Item item : run) {
      String name = item.ordered() ? "ol" : "ul";
      while (open.size() > item.level()) {
        open.pop();
      }
      if (open.size() == item.level() && !open.element().normalName().equals(name)) {
        open.pop();
      }
      while (open.size() < item.level()) {
        Element list = new Element(name);
        if (item.ordered() && item.number() != 1) {
          list.attr("start", Integer.toString(item.number()));
        }
        (open.isEmpty() ? whole : open.element()).appendChild(list);
        open.push(list);
      }
      if (item.typed()) {
        withoutLabel(item.paragraph());
      }
      Element entry = new Element("li");
      open.element().appendChild(entry);
      entry.appendChild(item.paragraph());
    }
  }

  /** Takes a typed bullet or number out, which may be spread over several texts. */
  private static void withoutLabel(Element paragraph) {
    String words = paragraph.wholeText();
    Matcher number = NUMBER.matcher(words);
    Matcher bullet = BULLET.matcher(words);
    int left = number.find() ? number.end() : bullet.find() ? bullet.end() : 0;
    for (Node node : paragraph.nodeStream().toList()) {
      if (node instanceof TextNode text && left > 0) {
        String said = text.getWholeText();
        int cut = Math.min(left, said.length());
        text.text(said.substring(cut));
        left -= cut;
      }
    }
  }
}
