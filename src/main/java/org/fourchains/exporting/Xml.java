package org.fourchains.exporting;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, leaving out the characters that XML has no place for. */
record Xml(XMLStreamWriter writer) {

  /** Opens an element. @param attributes names and values in turn */
  void open(String name, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  void close() throws XMLStreamException {
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  /** An element with attributes only. */
  void leaf(String name, String... attributes) throws XMLStreamException {
    open(name, attributes);
    close();
  }

  void text(String text) throws XMLStreamException {
    writer.writeCharacters(clean(text));
  }

  /** XML 1.0, section 2.2: no control characters but tab and line ends, no halves of pairs. */
  static String clean(String text) {
    if (text.codePoints().allMatch(Xml::allowed)) {
      return text;
    }
    return text.codePoints()
        .filter(Xml::allowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
