package dev.candor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlReadersTest {

  @Test
  void limitsAreTheSameOnEveryVersionOfJava() throws XMLStreamException {
    String attributes =
        IntStream.range(0, 400).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
    String text =
        "<r>" + "<g>".repeat(500) + "<h" + attributes + "/>" + "</g>".repeat(500) + "</r>";

    assertThat(elements(text)).isEqualTo(502);
  }

  @Test
  void nothingFromOutsideIsRead() {
    String declared = "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:/etc/passwd'>]>";

    assertThatThrownBy(() -> elements(declared + "<r>&e;</r>"))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void brokenXmlIsAnError() {
    assertThatThrownBy(() -> elements("<r><g></r>")).isInstanceOf(XMLStreamException.class);
  }

  private static int elements(String text) throws XMLStreamException {
    XMLStreamReader in = XmlReaders.factory().createXMLStreamReader(new StringReader(text));
    int elements = 0;
    while (in.hasNext()) {
      elements += in.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    }
    return elements;
  }
}
