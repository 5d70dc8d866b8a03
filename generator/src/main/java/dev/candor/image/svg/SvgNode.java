package dev.candor.image.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a drawing. */
sealed interface SvgNode {

  /** Characters between tags. */
  record Text(String characters) implements SvgNode {}

  /**
   * An element, filled while the file is read.
   *
   * @param at where its tag begins in the file
   * @param attributes in the order of the file
   */
  record Element(String name, int at, Map<String, String> attributes, List<SvgNode> children)
      implements SvgNode {

    static Element of(String name, int at) {
      return new Element(name, at, new LinkedHashMap<>(), new ArrayList<>());
    }

    List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The characters directly within it. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (SvgNode child : children) {
        if (child instanceof Text part) {
          text.append(part.characters());
        }
      }
      return text.toString();
    }
  }
}
