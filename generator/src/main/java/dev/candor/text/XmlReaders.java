package dev.candor.text;

import java.util.Map;
import javax.xml.stream.XMLInputFactory;

/** Readers of XML that read nothing but the file, and the same on every version of Java. */
public final class XmlReaders {

  /**
   * Those of JDK 17. JDK 24 refuses elements nested more than 100 deep and more than 200
   * attributes, in words for programmers; our readers have limits of their own.
   */
  private static final Map<String, String> LIMITS =
      Map.of("jdk.xml.maxElementDepth", "0", "jdk.xml.elementAttributeLimit", "10000");

  private XmlReaders() {}

  /** Makes readers without document types, entities or anything from outside. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    LIMITS.forEach(
        (name, value) -> {
          if (factory.isPropertySupported(name)) {
            factory.setProperty(name, value);
          }
        });
    return factory;
  }
}
