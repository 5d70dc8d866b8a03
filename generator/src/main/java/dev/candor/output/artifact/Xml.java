package dev.candor.output.artifact;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in UTF-8. */
public final class Xml {

  private final XMLStreamWriter xml;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes one document. */
  public interface Document {
    void write(Xml xml) throws XMLStreamException;
  }

  public static byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try {
      // The platform's own writer, so that another on the class path doesn't change a byte.
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      document.write(new Xml(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory can't fail", e);
    }
    return out.toByteArray();
  }

  public Xml start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return this;
  }

  public Xml end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** An element with text. */
  public Xml text(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(clean(text));
    return end();
  }

  public Xml empty(String name, String... attributes) throws XMLStreamException {
    return start(name, attributes).end();
  }

  public Xml newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
    return this;
  }

  /** Without the characters that no XML 1.0 document can hold. */
  private static String clean(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = c >= ' ' && c != '\ufffe' && c != '\uffff' || c == '\n' || c == '\t';
      if (!allowed && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      } else if (allowed && out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }
}
