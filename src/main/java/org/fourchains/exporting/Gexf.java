package org.fourchains.exporting;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourchains.vocabulary.PropertyType;

/** GEXF 1.3, https://gexf.net. */
record Gexf(Xml xml) implements GraphFormat {

  Gexf(XMLStreamWriter writer) {
    this(new Xml(writer));
  }

  @Override
  public void begin(Attributes attributes) throws XMLStreamException {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("graph", "defaultedgetype", "directed", "mode", "static");
    declare("node", attributes.ofNodes());
    declare("edge", attributes.ofEdges());
    xml.open("nodes");
  }

  private void declare(String owner, Map<String, PropertyType> attributes)
      throws XMLStreamException {
    xml.open("attributes", "class", owner);
    for (var attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      String type = Attributes.typeName(attribute.getValue());
      xml.leaf("attribute", "id", name, "title", name, "type", type);
    }
    xml.close();
  }

  @Override
  public void node(Node node) throws XMLStreamException {
    xml.open("node", "id", node.id(), "label", node.label());
    values(node.values());
    xml.close();
  }

  @Override
  public void edgesFollow() throws XMLStreamException {
    xml.close();
    xml.open("edges");
  }

  @Override
  public void edge(Edge edge) throws XMLStreamException {
    xml.open(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.from(),
        "target",
        edge.to(),
        "weight",
        Double.toString(edge.weight()),
        "kind",
        edge.kind());
    values(edge.values());
    xml.close();
  }

  private void values(Map<String, String> values) throws XMLStreamException {
    xml.open("attvalues");
    for (var value : values.entrySet()) {
      xml.leaf("attvalue", "for", value.getKey(), "value", value.getValue());
    }
    xml.close();
  }

  @Override
  public void end() throws XMLStreamException {
    xml.close();
    xml.close();
    xml.close();
  }
}
