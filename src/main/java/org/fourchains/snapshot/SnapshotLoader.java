package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fourchains.graph.Cypher;
import org.fourchains.graph.Sessions;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Reads the whole record, row by row as the driver streams it. */
@Component
class SnapshotLoader {

  private final Driver driver;
  private final Vocabulary vocabulary;

  SnapshotLoader(Driver driver, Vocabulary vocabulary) {
    this.driver = driver;
    this.vocabulary = vocabulary;
  }

  /**
   * The record as it is now. The revision is read first: what is written meanwhile may be seen or
   * not, and raises the revision, so that whoever follows it loads again.
   */
  GraphSnapshot load() {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeRead(
          tx -> {
            long revision = tx.run(Cypher.named("graph/revision")).single().get("number").asLong();
            Reading reading = new Reading();
            reading.nodes(tx.run(Cypher.named("snapshot/all-nodes")));
            reading.relations(tx.run(Cypher.named("snapshot/all-relations")));
            return reading.snapshot(revision);
          });
    }
  }

  /** One pass over the record. */
  private final class Reading {
    private final SnapshotBuilder nodes = new SnapshotBuilder(vocabulary);
    private final Map<String, Integer> strangers = new TreeMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private SnapshotBuilder.@Nullable RelationsBuilder relations;

    void nodes(Result rows) {
      while (rows.hasNext()) {
        Record row = rows.next();
        node(row.get("labels").asList(Value::asString), row.get("properties").asMap());
      }
    }

    private void node(List<String> labels, Map<String, Object> properties) {
      Optional<NodeKind> kind =
          labels.stream().flatMap(label -> vocabulary.findKind(label).stream()).findFirst();
      if (kind.isEmpty()) {
        stranger("nodes with a label that is no kind: " + labels);
      } else if (!(properties.get("id") instanceof String id)
          || !id.startsWith(kind.get().name() + ":")) {
        stranger(
            "nodes of kind "
                + kind.get().name()
                + " whose id does not begin with "
                + kind.get().name()
                + ":");
      } else if (seen.putIfAbsent(id, 0) != null) {
        stranger("nodes that share the id " + id);
      } else {
        Map<String, Object> kept = new HashMap<>(properties);
        kept.remove("id");
        kept.remove("key");
        nodes.node(kind.get(), id.substring(kind.get().name().length() + 1), kept);
      }
    }

    void relations(Result rows) {
      SnapshotBuilder.RelationsBuilder builder = nodes.numbered();
      relations = builder;
      Map<String, Integer> numbers = builder.numbersById();
      while (rows.hasNext()) {
        Record row = rows.next();
        Iterable<List<Value>> ofNode = row.get("relations").values(Values.ofList(value -> value));
        Integer from = number(numbers, row.get("id"));
        for (List<Value> relation : ofNode) {
          if (from == null) {
            stranger("relations that begin at a node without a known id");
          } else {
            relation(builder, numbers, from, relation);
          }
        }
      }
    }

    /** Whoever writes by hand may have given a node an id that is no text. */
    private static @Nullable Integer number(Map<String, Integer> numbers, Value id) {
      return id.asObject() instanceof String text ? numbers.get(text) : null;
    }

    private void relation(
        SnapshotBuilder.RelationsBuilder builder,
        Map<String, Integer> numbers,
        int from,
        List<Value> relation) {
      Optional<RelationKind> kind = vocabulary.findRelation(relation.get(0).asString());
      Integer to = number(numbers, relation.get(1));
      if (kind.isEmpty()) {
        stranger(
            "relations of a kind that is not in the vocabulary: " + relation.get(0).asString());
      } else if (to == null) {
        stranger(
            "relations of kind " + kind.get().name() + " that end at a node without a known id");
      } else if (!kind.get().joins(builder.kindOf(from), builder.kindOf(to))) {
        stranger(
            "relations of kind %s from %s to %s, which it does not join"
                .formatted(
                    kind.get().name(), builder.kindOf(from).name(), builder.kindOf(to).name()));
      } else {
        builder.relation(kind.get(), from, to, relation.get(2).asMap());
      }
    }

    private void stranger(String what) {
      strangers.merge(what, 1, Integer::sum);
    }

    GraphSnapshot snapshot(long revision) {
      List<String> sentences = new ArrayList<>();
      strangers.forEach((what, count) -> sentences.add(count + " " + what));
      return Objects.requireNonNull(relations).build(revision, sentences);
    }
  }
}
