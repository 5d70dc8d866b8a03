package dev.candor.image.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parts of a drawing refer to, and how many times a browser would draw them. Parts that
 * use parts that use parts can multiply: two kilobytes can keep a browser busy for hours.
 *
 * @param ids every id that something refers to
 * @param fault the element that would draw too much; empty if none does
 */
record SvgReferences(Set<String> ids, Optional<Fault> fault) {

  /** More copies of elements than any real drawing has. */
  private static final double MOST_COPIES = 50_000;

  /** How many parts may refer to one another in a row. */
  private static final int LONGEST_CHAIN = 16;

  /** Elements that colour others without being drawn themselves. */
  private static final Set<String> COLOURS = Set.of("linearGradient", "radialGradient");

  /** Properties that an element passes on to those within it, so that each draws the reference. */
  private static final Set<String> INHERITED =
      Set.of("fill", "stroke", "marker", "marker-start", "marker-mid", "marker-end");

  private static final Pattern ID_OR_CLASS = Pattern.compile("([#.])([\\w-]+)");

  record Fault(int at, String message) {}

  static SvgReferences of(SvgNode.Element root) {
    Count count = new Count();
    count.gather(root);
    try {
      double copies = count.weigh(root, 0).drawn() - count.elements;
      return new SvgReferences(
          count.ids,
          copies > MOST_COPIES
              ? Optional.of(new Fault(-1, "the drawing copies its own parts too many times"))
              : Optional.empty());
    } catch (TooDeep e) {
      return new SvgReferences(
          count.ids,
          Optional.of(new Fault(e.at, "the drawing's parts are copies of copies of copies")));
    }
  }

  private static final class TooDeep extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    TooDeep(int at) {
      super("copies of copies");
      this.at = at;
    }
  }

  /** How many elements a part draws, and the longest chain of references from it. */
  private record Weight(double drawn, int chain) {}

  /**
   * A reference from an element.
   *
   * @param inherited whether the elements within it draw the target too
   * @param marks whether the target is drawn at each point of a path
   */
  private record Reference(String id, boolean inherited, boolean marks) {}

  /** One look through a drawing. */
  private static final class Count {

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, SvgNode.Element> byId = new HashMap<>();
    private final Map<String, List<Reference>> byClass = new HashMap<>();
    private final List<Reference> ofAll = new ArrayList<>();
    private final Map<Integer, Weight> known = new HashMap<>();
    private int elements;

    void gather(SvgNode.Element element) {
      elements++;
      String id = element.attributes().get("id");
      if (id != null) {
        byId.putIfAbsent(id, element);
      }
      if (element.name().equals("style")) {
        CssRules.sheet(element.text(), fault -> {}).forEach(this::gather);
      }
      for (String value : element.attributes().values()) {
        ids.addAll(CssValues.idsIn(value));
      }
      String href = element.attributes().get("href");
      if (href != null) {
        ids.add(href.substring(1));
      }
      element.elements().forEach(this::gather);
    }

    private void gather(CssRules.Rule rule) {
      List<Reference> used = ofStyle(rule.declarations());
      used.forEach(reference -> ids.add(reference.id()));
      Matcher name = ID_OR_CLASS.matcher(rule.selector());
      boolean ofClasses = false;
      while (name.find()) {
        if (name.group(1).equals("#")) {
          ids.add(name.group(2));
        } else {
          ofClasses = true;
          byClass.computeIfAbsent(name.group(2), key -> new ArrayList<>()).addAll(used);
        }
      }
      if (!ofClasses) {
        ofAll.addAll(used);
      }
    }

    Weight weigh(SvgNode.Element element, int chain) throws TooDeep {
      Weight before = known.get(element.at());
      if (chain + (before == null ? 0 : before.chain()) > LONGEST_CHAIN) {
        throw new TooDeep(element.at());
      }
      if (before != null) {
        return before;
      }
      double drawn = 1;
      int longest = 0;
      for (SvgNode.Element inner : element.elements()) {
        Weight weight = weigh(inner, chain);
        drawn += weight.drawn();
        longest = Math.max(longest, weight.chain());
      }
      double within = drawn;
      double most = points(element);
      for (Reference reference : referencesOf(element)) {
        SvgNode.Element target = byId.get(reference.id());
        if (target != null && !COLOURS.contains(target.name())) {
          Weight weight = weigh(target, chain + 1);
          double times = (reference.inherited() ? within : 1) * (reference.marks() ? most : 1);
          drawn += weight.drawn() * times;
          longest = Math.max(longest, weight.chain() + 1);
        }
      }
      Weight weight = new Weight(drawn, longest);
      known.put(element.at(), weight);
      return weight;
    }

    private List<Reference> referencesOf(SvgNode.Element element) {
      List<Reference> all = new ArrayList<>(ofAll);
      element
          .attributes()
          .forEach(
              (name, value) ->
                  all.addAll(name.equals("style") ? ofStyle(value) : ofProperty(name, value)));
      String href = element.attributes().get("href");
      if (href != null) {
        all.add(new Reference(href.substring(1), false, false));
      }
      for (String name : element.attributes().getOrDefault("class", "").strip().split("\\s+")) {
        all.addAll(byClass.getOrDefault(name, List.of()));
      }
      return all;
    }

    private static List<Reference> ofStyle(String declarations) {
      List<Reference> all = new ArrayList<>();
      for (String declaration : declarations.split(";")) {
        int colon = declaration.indexOf(':');
        all.addAll(ofProperty(declaration.substring(0, Math.max(0, colon)), declaration));
      }
      return all;
    }

    private static List<Reference> ofProperty(String name, String value) {
      return CssValues.idsIn(value).stream()
          .map(id -> new Reference(id, INHERITED.contains(name), name.startsWith("marker")))
          .toList();
    }

    /** At most how many points a path has, at each of which a marker can be drawn. */
    private static double points(SvgNode.Element element) {
      return 1 + Math.max(length(element, "d"), length(element, "points")) / 2.0;
    }

    private static int length(SvgNode.Element element, String name) {
      return element.attributes().getOrDefault(name, "").length();
    }
  }
}
