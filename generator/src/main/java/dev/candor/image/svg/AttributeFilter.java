package dev.candor.image.svg;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies the attributes of an element that a drawing may have, and reports those that would act.
 */
final class AttributeFilter {

  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int LONGEST = 80;

  private final Consumer<String> unsafe;

  AttributeFilter(Consumer<String> unsafe) {
    this.unsafe = unsafe;
  }

  void copy(XMLStreamReader in, SvgNode.Element to) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (name.equals("href") && (space.isEmpty() || space.equals(XLINK))) {
        link(value, to.attributes());
      } else if (space.equals(XML) && (name.equals("space") || name.equals("lang"))) {
        to.attributes().put("xml:" + name, value);
      } else if (space.isEmpty()) {
        plain(name, value, to.attributes());
      }
    }
  }

  private void link(String value, Map<String, String> to) {
    String target = value.strip();
    if (target.startsWith("#")) {
      to.put("href", target);
    } else {
      unsafe.accept("an image can't load or link to \"" + cut(value) + "\"");
    }
  }

  private void plain(String name, String value, Map<String, String> to) {
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      unsafe.accept("an image can't have the handler \"" + name + "\"");
    } else if (name.equals("style")) {
      String kept = CssRules.declarations(value, this::loads);
      if (!kept.isEmpty()) {
        to.put(name, kept);
      }
    } else if (Allowed.SPOKEN.contains(name) || name.equals("id") || name.equals("class")) {
      to.put(name, value);
    } else if (Allowed.STYLES.contains(name) || Allowed.ATTRIBUTES.contains(name)) {
      String fault = CssValues.faultOf(value);
      if (fault.isEmpty()) {
        to.put(name, CssValues.plain(value));
      } else {
        loads(fault);
      }
    }
  }

  private void loads(String what) {
    unsafe.accept(messageFor(what));
  }

  static String messageFor(String what) {
    return "an image can't load \"" + cut(what) + "\"";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
