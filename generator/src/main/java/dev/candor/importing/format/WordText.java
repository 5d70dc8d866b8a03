package dev.candor.importing.format;

import dev.candor.importing.model.Source;
import dev.candor.text.HtmlEscape;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document as HTML. */
final class WordText {

  private static final String SPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Pattern FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

  /** The mark of a run that Word doesn't show. */
  private static final String HIDDEN = "<hidden>";

  private final Map<String, String> targets;
  private final Map<String, String> styles;
  private final WordNotes notes;
  private final Source source;
  private final StringBuilder html = new StringBuilder();
  private final ListsOfWord lists;
  private String title = "";
  private String fieldLink = "";
  private boolean inField;

  WordText(
      Map<String, String> targets,
      Map<String, Boolean> ordered,
      Map<String, String> styles,
      WordNotes notes,
      Source source) {
    this.targets = targets;
    this.lists = new ListsOfWord(html, ordered);
    this.styles = styles;
    this.notes = notes;
    this.source = source;
  }

  /** What is known of a paragraph while it is read. */
  private static final class Paragraph {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private String list = "";
    private int depth;
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(SPACE, name);
    return value == null ? SafeXml.attribute(xml, name) : value;
  }

  String title() {
    return title;
  }

  String html() {
    lists.close(0);
    return html.toString();
  }

  /** Called for the elements of the body that are in no other. */
  void element(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("p")) {
      paragraph(xml, true);
    } else if (xml.getLocalName().equals("tbl")) {
      lists.close(0);
      table(xml);
    }
  }

  private void table(XMLStreamReader xml) throws XMLStreamException {
    html.append("<table>");
    SafeXml.children(xml, this::inTable);
    html.append("</table>\n");
  }

  /** Rows and cells, which may be in controls and changes. */
  private void inTable(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tr" -> {
        html.append("<tr>");
        SafeXml.children(xml, this::inTable);
        html.append("</tr>");
      }
      case "tc" -> {
        html.append("<td>");
        inCell(xml, new boolean[] {true});
        html.append("</td>");
      }
      case "sdt", "sdtContent", "customXml", "ins" -> SafeXml.children(xml, this::inTable);
      default -> SafeXml.skip(xml);
    }
  }

  private void inCell(XMLStreamReader xml, boolean[] first) throws XMLStreamException {
    SafeXml.children(
        xml,
        part -> {
          switch (part.getLocalName()) {
            case "p" -> {
              html.append(first[0] ? "" : "<br>");
              first[0] = false;
              paragraph(part, false);
            }
            case "tbl" -> table(part);
            case "sdt", "sdtContent", "customXml" -> inCell(part, first);
            default -> SafeXml.skip(part);
          }
        });
  }

  private void paragraph(XMLStreamReader xml, boolean block) throws XMLStreamException {
    Paragraph paragraph = new Paragraph();
    SafeXml.children(xml, part -> part(part, paragraph));
    String named = styles.getOrDefault(paragraph.style, paragraph.style);
    String style = named.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
    if (WordCaptions.isCaption(style) && WordCaptions.isAfterImage(html)) {
      WordCaptions.add(html, paragraph.html);
    } else if (!block) {
      html.append(paragraph.html);
    } else if (style.equals("title") && title.isEmpty()) {
      title = paragraph.words.toString().strip();
    } else if (!paragraph.list.isEmpty()) {
      lists.item(paragraph.list, paragraph.depth, paragraph.html);
    } else {
      lists.close(0);
      String tag =
          style.matches("(?:heading|\u00FC?berschrift)[1-6]")
              ? "h" + Math.min(6, style.charAt(style.length() - 1) - '0' + 1)
              : style.contains("quote") ? "blockquote" : "p";
      html.append('<').append(tag).append('>').append(paragraph.html);
      html.append("</").append(tag).append(">\n");
    }
  }

  private void part(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "pPr" -> SafeXml.children(xml, part -> property(part, paragraph));
      case "r" -> run(xml, paragraph);
      case "hyperlink" -> {
        String id =
            xml.getAttributeValue(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        String href = targets.getOrDefault(id == null ? "" : id, "");
        open(href, paragraph);
        SafeXml.children(xml, part -> part(part, paragraph));
        paragraph.html.append(href.isEmpty() ? "" : "</a>");
      }
      case "ins",
          "smartTag",
          "sdt",
          "sdtContent",
          "moveTo",
          "fldSimple",
          "customXml",
          "dir",
          "bdo" ->
          SafeXml.children(xml, part -> part(part, paragraph));
      case "oMath", "oMathPara" -> {
        String formula = SafeXml.text(xml);
        source.leaveOut("formulas, kept as plain text");
        paragraph.words.append(formula);
        paragraph.html.append(HtmlEscape.of(formula));
      }
      case "del", "moveFrom" -> {
        source.leaveOut("deletions of tracked changes");
        SafeXml.skip(xml);
      }
      default -> SafeXml.skip(xml);
    }
  }

  private static void open(String href, Paragraph paragraph) {
    if (!href.isEmpty()) {
      paragraph.html.append("<a href=\"").append(HtmlEscape.of(href)).append("\">");
    }
  }

  private static void property(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style = attribute(xml, "val");
      case "numPr" -> {
        SafeXml.children(
            xml,
            part -> {
              String value = attribute(part, "val");
              if (part.getLocalName().equals("numId")) {
                paragraph.list = value.equals("0") ? "" : value;
              } else if (part.getLocalName().equals("ilvl") && value.matches("\\d")) {
                paragraph.depth = Integer.parseInt(value);
              }
              SafeXml.skip(part);
            });
        return;
      }
      default -> {}
    }
    SafeXml.skip(xml);
  }

  /** The words of a run, and the marks around them. */
  private record Run(StringBuilder text, StringBuilder opened, StringBuilder closed) {
    private boolean isHidden() {
      return opened.indexOf(HIDDEN) >= 0;
    }
  }

  private void run(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
    Run run = new Run(new StringBuilder(), new StringBuilder(), new StringBuilder());
    SafeXml.children(xml, part -> inRun(part, run, paragraph));
    if (run.isHidden()) {
      source.leaveOut("hidden texts");
    } else if (run.text.length() > 0) {
      paragraph.words.append(run.text);
      paragraph.html.append(run.opened);
      paragraph.html.append(HtmlEscape.of(run.text.toString()).replace("\n", "<br>"));
      paragraph.html.append(run.closed);
    }
  }

  private void inRun(XMLStreamReader xml, Run run, Paragraph paragraph) throws XMLStreamException {
    String replaced =
        switch (xml.getLocalName()) {
          case "tab" -> " ";
          case "br", "cr" -> "\n";
          case "noBreakHyphen" -> "-";
          case "footnoteReference", "endnoteReference" ->
              "[" + notes.number(xml.getLocalName().charAt(0) + attribute(xml, "id")) + "]";
          default -> "";
        };
    run.text.append(replaced);
    switch (xml.getLocalName()) {
      case "rPr" -> SafeXml.children(xml, style -> style(style, run.opened, run.closed));
      case "t" -> run.text.append(SafeXml.text(xml));
      case "ruby", "rubyBase", "rt", "r" ->
          SafeXml.children(xml, part -> inRun(part, run, paragraph));
      case "sym" -> {
        source.leaveOut("symbols of fonts");
        SafeXml.skip(xml);
      }
      case "drawing", "pict", "object" -> drawing(xml, paragraph);
      case "AlternateContent", "Choice" ->
          SafeXml.children(xml, part -> inRun(part, run, paragraph));
      case "instrText" -> field(SafeXml.text(xml));
      case "fldChar" -> {
        fieldEnds(attribute(xml, "fldCharType"), paragraph);
        SafeXml.skip(xml);
      }
      default -> SafeXml.skip(xml);
    }
  }

  private static void style(XMLStreamReader xml, StringBuilder opened, StringBuilder closed)
      throws XMLStreamException {
    boolean on = !attribute(xml, "val").matches("0|false|none");
    String tag =
        switch (xml.getLocalName()) {
          case "b" -> "b";
          case "i" -> "i";
          case "strike" -> "s";
          case "vanish" -> "hidden";
          default -> "";
        };
    if (on && !tag.isEmpty()) {
      opened.append('<').append(tag).append('>');
      closed.insert(0, "</" + tag + ">");
    }
    SafeXml.skip(xml);
  }

  /** Links may be fields: an instruction, then the words, then an end. */
  private void field(String instruction) {
    Matcher link = FIELD.matcher(instruction);
    fieldLink = link.find() ? link.group(1) : fieldLink;
  }

  private void fieldEnds(String type, Paragraph paragraph) {
    if (type.equals("separate") && !fieldLink.isEmpty()) {
      open(fieldLink, paragraph);
      inField = true;
    } else if (type.equals("end")) {
      paragraph.html.append(inField ? "</a>" : "");
      inField = false;
      fieldLink = "";
    }
  }

  private void drawing(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
    WordDrawing drawing = new WordDrawing(this::element);
    drawing.read(xml);
    paragraph.html.append(drawing.html(targets.getOrDefault(drawing.image(), "")));
  }
}
