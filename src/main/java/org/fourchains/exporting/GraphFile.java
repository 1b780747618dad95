package org.fourchains.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourchains.exporting.GraphFormat.Edge;
import org.fourchains.exporting.GraphFormat.Node;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;
import org.fourchains.vocabulary.RelationKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Writes the whole graph to one XML file. */
final class GraphFile {

  private final RecordScan scan;
  private final GraphFormat format;
  private long edges;

  private GraphFile(RecordScan scan, GraphFormat format) {
    this.scan = scan;
    this.format = format;
  }

  static long write(Path file, RecordScan scan, Function<XMLStreamWriter, GraphFormat> format)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      long facts = new GraphFile(scan, format.apply(writer)).write();
      writer.writeEndDocument();
      writer.close();
      return facts;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private long write() throws XMLStreamException {
    format.begin(Attributes.of(scan.vocabulary()));
    long facts = 0;
    for (NodeKind kind : scan.vocabulary().kinds()) {
      facts += scan.nodes(kind, record -> format.node(node(kind, record)));
    }
    format.edgesFollow();
    for (RelationKind kind : scan.vocabulary().relations()) {
      facts += scan.relations(kind, record -> format.edge(edge(kind, record)));
    }
    format.end();
    return facts;
  }

  private static Node node(NodeKind kind, Record record) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Attributes.KIND, kind.name());
    values.put(Attributes.CHAIN, kind.chain());
    values.put(Attributes.KEY, record.get("key").asString());
    add(values, kind.properties(), record.get("properties"));
    String id = record.get("id").asString();
    return new Node(id, values.getOrDefault("name", id), values);
  }

  private Edge edge(RelationKind kind, Record record) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Attributes.KIND, kind.name());
    add(values, kind.properties(), record.get("properties"));
    return new Edge(
        "e" + ++edges,
        record.get("fromId").asString(),
        record.get("toId").asString(),
        kind.name(),
        record.get("properties").get("weight").asDouble(kind.weight()),
        values);
  }

  private static void add(Map<String, String> values, List<Property> properties, Value from) {
    for (Property property : properties) {
      Value value = from.get(property.name());
      if (!value.isNull()) {
        values.put(property.name(), PropertyType.format(value.asObject()));
      }
    }
  }
}
