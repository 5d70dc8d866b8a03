package dev.candor.importing.format;

import dev.candor.text.HtmlEscape;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An image of a Word document, or a box with text. */
final class WordDrawing {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final SafeXml.Handler inBox;
  private String image = "";
  private String description = "";

  /** With what reads the paragraphs and tables in a box. */
  WordDrawing(SafeXml.Handler inBox) {
    this.inBox = inBox;
  }

  /** The relation of its image; empty if it has none. */
  String image() {
    return image;
  }

  String description() {
    return description;
  }

  /** Reads the element to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    SafeXml.children(xml, this::part);
  }

  private void part(XMLStreamReader xml) throws XMLStreamException {
    String embedded = xml.getAttributeValue(RELATIONS, "embed");
    switch (xml.getLocalName()) {
      case "docPr" -> description = SafeXml.attribute(xml, "descr");
      case "imagedata" -> embedded = xml.getAttributeValue(RELATIONS, "id");
      default -> {}
    }
    image = embedded == null || !image.isEmpty() ? image : embedded;
    switch (xml.getLocalName()) {
      case "Fallback" -> SafeXml.skip(xml);
      case "txbxContent" -> SafeXml.children(xml, this::block);
      default -> read(xml);
    }
  }

  private void block(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p", "tbl" -> inBox.element(xml);
      case "sdt", "sdtContent" -> SafeXml.children(xml, this::block);
      default -> SafeXml.skip(xml);
    }
  }

  /** The image, if there is one at this address. */
  String html(String src) {
    String alt = HtmlEscape.of(description());
    return src.isEmpty() ? "" : "<img src=\"" + HtmlEscape.of(src) + "\" alt=\"" + alt + "\">";
  }
}
