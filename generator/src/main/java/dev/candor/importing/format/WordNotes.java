package dev.candor.importing.format;

import dev.candor.text.HtmlEscape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The footnotes and endnotes of a Word document, numbered as its text refers to them. */
final class WordNotes {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> used = new ArrayList<>();

  /** Called for the elements of the file with the notes. */
  void element(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (name.equals("footnote") || name.equals("endnote")) {
      String id = name.charAt(0) + WordText.attribute(xml, "id");
      StringBuilder words = new StringBuilder();
      words(xml, words);
      String text = words.toString().strip();
      if (!text.isEmpty()) {
        texts.put(id, text);
      }
    }
  }

  /** The words of a note, without those that were deleted and what fields do. */
  private static void words(XMLStreamReader xml, StringBuilder words) throws XMLStreamException {
    SafeXml.children(
        xml,
        part -> {
          switch (part.getLocalName()) {
            case "t" -> words.append(SafeXml.text(part));
            case "del", "moveFrom", "delText", "instrText" -> SafeXml.skip(part);
            case "tab", "br", "cr" -> {
              words.append(' ');
              SafeXml.skip(part);
            }
            default -> {
              words.append(part.getLocalName().equals("p") && words.length() > 0 ? " " : "");
              words(part, words);
            }
          }
        });
  }

  /** The number of a note, from 1, in the order in which the text refers to them. */
  int number(String id) {
    if (!used.contains(id)) {
      used.add(id);
    }
    return used.indexOf(id) + 1;
  }

  /** A line and the notes as a numbered list; nothing if there are none. */
  String html() {
    List<String> all = new ArrayList<>(used);
    texts.keySet().stream().filter(id -> !used.contains(id)).forEach(all::add);
    StringBuilder html = new StringBuilder();
    for (String id : all) {
      html.append("<li>").append(HtmlEscape.of(texts.getOrDefault(id, ""))).append("</li>");
    }
    return html.length() == 0 ? "" : "<hr><ol>" + html + "</ol>";
  }
}
