package org.fourchains.exporting;

import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How a graph is written: first the beginning, all nodes, then all edges, then the end. */
interface GraphFormat {

  void begin(Attributes attributes) throws XMLStreamException;

  void node(Node node) throws XMLStreamException;

  /** Called once between the nodes and the edges. */
  void edgesFollow() throws XMLStreamException;

  void edge(Edge edge) throws XMLStreamException;

  void end() throws XMLStreamException;

  /** A node as files show it. @param values by name of attribute */
  record Node(String id, String label, Map<String, String> values) {}

  /** A relation as files show it. @param values by name of attribute */
  record Edge(
      String id, String from, String to, String kind, double weight, Map<String, String> values) {}
}
