package dev.candor.image;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size that an SVG drawing declares. */
record Drawing(int width, int height) {

  /** The size that browsers use for a drawing that declares none. */
  static final Drawing UNTOLD = new Drawing(300, 150);

  private static final Pattern PIXELS = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile("[\\s,]*[^\\s,]+[\\s,]+[^\\s,]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)[\\s,]*");
  private static final double MOST = 100_000;

  static Drawing of(String svg) throws Unfit {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(svg));
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT) {
          return of(in);
        }
      }
    } catch (XMLStreamException e) {
      throw Unfit.broken("it is not well-formed XML");
    }
    throw Unfit.broken("it contains no element");
  }

  private static Drawing of(XMLStreamReader root) throws Unfit {
    if (!root.getLocalName().equals("svg")) {
      throw Unfit.kind("the file is not an SVG image", "save it as plain SVG");
    }
    Optional<Double> width = number(PIXELS, root.getAttributeValue(null, "width"), 1);
    Optional<Double> height = number(PIXELS, root.getAttributeValue(null, "height"), 1);
    if (width.isPresent() && height.isPresent()) {
      return new Drawing(whole(width.get()), whole(height.get()));
    }
    String box = root.getAttributeValue(null, "viewBox");
    Optional<Double> across = number(BOX, box, 1);
    Optional<Double> down = number(BOX, box, 2);
    if (across.isPresent() && down.isPresent()) {
      return new Drawing(whole(across.get()), whole(down.get()));
    }
    throw Unfit.size("the drawing has no size", "add viewBox=\"0 0 width height\" to <svg>");
  }

  private static Optional<Double> number(Pattern pattern, @Nullable String text, int group) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(matcher.group(group));
      return value > 0 && value <= MOST ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int whole(double size) {
    return (int) Math.max(1, Math.round(size));
  }
}
