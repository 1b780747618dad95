package org.fourchains.exporting;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourchains.vocabulary.PropertyType;

/** GraphML 1.0, http://graphml.graphdrawing.org. */
record GraphMl(Xml xml) implements GraphFormat {

  GraphMl(XMLStreamWriter writer) {
    this(new Xml(writer));
  }

  @Override
  public void begin(Attributes attributes) throws XMLStreamException {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    declare("node", attributes.ofNodes());
    declare("edge", attributes.ofEdges());
    xml.open("graph", "id", "fourchains", "edgedefault", "directed");
  }

  private void declare(String owner, Map<String, PropertyType> attributes)
      throws XMLStreamException {
    for (var attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      String type = Attributes.typeName(attribute.getValue());
      xml.leaf("key", "id", owner + "." + name, "for", owner, "attr.name", name, "attr.type", type);
    }
  }

  @Override
  public void node(Node node) throws XMLStreamException {
    xml.open("node", "id", node.id());
    values("node", node.values());
    xml.close();
  }

  @Override
  public void edgesFollow() {}

  @Override
  public void edge(Edge edge) throws XMLStreamException {
    xml.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
    values("edge", edge.values());
    xml.close();
  }

  private void values(String owner, Map<String, String> values) throws XMLStreamException {
    for (var value : values.entrySet()) {
      xml.open("data", "key", owner + "." + value.getKey());
      xml.text(value.getValue());
      xml.close();
    }
  }

  @Override
  public void end() throws XMLStreamException {
    xml.close();
    xml.close();
  }
}
