package dev.candor.importing.format;

import dev.candor.importing.model.Counted;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import dev.candor.text.XmlReaders;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as a stream: without document types, entities or anything from outside, and only so
 * deep. A fault ends the file; what came before it is kept.
 */
final class SafeXml {

  static final int DEEPEST = 200;

  private SafeXml() {}

  /** Handles the elements of a file. */
  interface Handler {
    /** Called at the start of each element, which it may read to its end. */
    void element(XMLStreamReader xml) throws XMLStreamException;
  }

  static void read(InputStream in, String file, Source source, Handler handler) {
    CleanReader clean;
    try {
      clean = CleanReader.of(in);
    } catch (IOException e) {
      source.issue(new SourceIssue(file, 0, 0, "can't be read: " + e.getMessage()));
      return;
    }
    read(clean, file, source, handler);
    if (clean.repaired() > 0) {
      String many = Counted.of(clean.repaired(), "ampersands or names of characters");
      source.note(file + " has " + many + " that XML forbids; read as a browser does.");
    }
    if (clean.dropped() > 0) {
      String many = "has " + Counted.of(clean.dropped(), "characters that XML forbids");
      source.issue(new SourceIssue(file, clean.firstLine(), 1, many + ": skipped"));
    }
  }

  private static void read(CleanReader clean, String file, Source source, Handler handler) {
    try {
      XMLStreamReader xml = XmlReaders.factory().createXMLStreamReader(clean);
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          source.issue(issue(file, xml, "has a document type; files with entities are refused"));
          return;
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          source.issue(issue(file, xml, "elements are nested more than " + DEEPEST + " deep"));
          return;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          handler.element(xml);
          depth -= xml.isEndElement() ? 1 : 0;
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      source.issue(new SourceIssue(file, line, column, fault(e)));
    }
  }

  /** What is wrong, without the parser's own prefix and place. */
  private static String fault(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String text = at < 0 ? message : message.substring(at + "Message: ".length());
    boolean cut = text.contains("must start and end within the same entity");
    return cut || text.contains("end of file")
        ? FileKind.BROKEN_OFF
        : "is not well-formed XML: " + text.lines().findFirst().orElse("unreadable");
  }

  private static SourceIssue issue(String file, XMLStreamReader xml, String message) {
    return new SourceIssue(
        file, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), message);
  }

  /** The text of an element, with that of elements in it; ends at its end. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /** Passes over an element; ends at its end. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Handles the elements right inside the current one; ends at its end. */
  static void children(XMLStreamReader xml, Handler handler) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        handler.element(xml);
      }
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue("", name);
    return value == null ? "" : value;
  }

  static String space(XMLStreamReader xml) {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }
}
