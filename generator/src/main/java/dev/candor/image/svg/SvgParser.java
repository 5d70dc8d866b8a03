package dev.candor.image.svg;

import dev.candor.source.SourceFile;
import dev.candor.text.XmlReaders;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of one file into a tree that has only what a drawing may have. */
final class SvgParser {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int DEEPEST = 100;

  /** Reports something in the file that would run or load something. */
  interface Report {
    void unsafe(int at, String what);
  }

  private final SourceFile file;
  private final Report report;
  private final Deque<SvgNode.Element> open = new ArrayDeque<>();

  SvgParser(SourceFile file, Report report) {
    this.file = file;
    this.report = report;
  }

  SvgNode.Element parse() throws SvgFault {
    int reached = 0;
    try {
      XMLStreamReader in =
          XmlReaders.factory().createXMLStreamReader(new StringReader(file.text()));
      Optional<SvgNode.Element> root = Optional.empty();
      while (in.hasNext()) {
        Optional<SvgNode.Element> begun = take(in, in.next(), reached);
        root = root.isPresent() ? root : begun;
        reached = end(in);
      }
      return root.orElseThrow(() -> SvgFault.broken(-1, "it contains no element"));
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      throw SvgFault.broken(
          Math.max(0, Math.min(at, file.text().length()) - 1), "it is not well-formed XML");
    }
  }

  /** Handles one event; returns the root element when it begins. */
  private Optional<SvgNode.Element> take(XMLStreamReader in, int event, int from)
      throws SvgFault, XMLStreamException {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        return begin(in);
      }
      case XMLStreamReader.END_ELEMENT -> end(open.pop());
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
        SvgNode.Element within = open.peek();
        if (within != null && Allowed.WITH_TEXT.contains(within.name())) {
          within.children().add(new SvgNode.Text(in.getText()));
        }
      }
      case XMLStreamReader.ENTITY_REFERENCE ->
          throw SvgFault.unsafe(
              from, "an image can't use the entity \"" + in.getLocalName() + "\"");
      case XMLStreamReader.DTD -> {
        if (file.text().substring(from, Math.max(from, end(in))).indexOf('[') >= 0) {
          throw SvgFault.unsafe(from, "the document type declares entities");
        }
      }
      case XMLStreamReader.PROCESSING_INSTRUCTION -> {
        if (in.getPITarget().equals("xml-stylesheet")) {
          int at = file.text().indexOf("<?xml-stylesheet", Math.max(0, from - 1));
          report.unsafe(Math.max(from, at), "an image can't load a style sheet");
        }
      }
      default -> {}
    }
    return Optional.empty();
  }

  /** A style sheet is reduced to the rules that a drawing may have. */
  private void end(SvgNode.Element element) {
    if (element.name().equals("style")) {
      StringBuilder kept = new StringBuilder();
      for (CssRules.Rule rule :
          CssRules.sheet(
              element.text(),
              what -> report.unsafe(element.at(), AttributeFilter.messageFor(what)))) {
        kept.append(rule.text());
      }
      element.children().clear();
      element.children().add(new SvgNode.Text(kept.toString()));
    }
  }

  /** Where the tag that was just read begins: its last character is at or before the place. */
  private int beginning(XMLStreamReader in) {
    int close = file.text().lastIndexOf('>', Math.max(0, end(in) - 1));
    return Math.max(0, file.text().lastIndexOf('<', close));
  }

  private int end(XMLStreamReader in) {
    return Math.max(0, Math.min(in.getLocation().getCharacterOffset(), file.text().length()));
  }

  private Optional<SvgNode.Element> begin(XMLStreamReader in) throws SvgFault, XMLStreamException {
    int at = beginning(in);
    String space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    String name = in.getLocalName();
    boolean drawn = space.isEmpty() || space.equals(SVG);
    SvgNode.Element parent = open.peek();
    if (parent == null && !(drawn && name.equals("svg"))) {
      throw SvgFault.notSvg();
    }
    if (!drawn || !Allowed.ELEMENTS.contains(name)) {
      if (drawn && !Allowed.DROPPED.contains(name) || space.equals(XHTML)) {
        report.unsafe(at, "an image can't contain <" + name + ">");
      }
      skip(in);
      return Optional.empty();
    }
    if (open.size() >= DEEPEST) {
      throw SvgFault.broken(at, "its elements are nested more than " + DEEPEST + " deep");
    }
    SvgNode.Element element = SvgNode.Element.of(name, at);
    new AttributeFilter(message -> report.unsafe(at, message)).copy(in, element);
    if (parent != null) {
      parent.children().add(element);
    }
    open.push(element);
    return parent == null ? Optional.of(element) : Optional.empty();
  }

  /** Passes over an element with everything in it. */
  private static void skip(XMLStreamReader in) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }
}
