package org.fourchains.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Writes facts to the record. Each call is one transaction: it holds the revision, so that writers
 * wait for each other, compares the facts with what the record knows, writes only what differs and
 * raises the revision if anything did. Safe for many threads.
 */
@Component
public class Facts {

  private final Driver driver;

  Facts(Driver driver, RecordMigration migrated) {
    this.driver = driver;
  }

  /**
   * Writes what differs: a fact's properties are added to those the record has, its other
   * properties stay.
   */
  public Written write(Batch batch) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeWrite(
          tx -> {
            long before = number(tx, "graph/hold-revision", Map.of());
            Changes changes = changes(tx, batch);
            if (changes.none()) {
              return new Written(0, batch.facts().size(), before);
            }
            apply(tx, batch, changes);
            return changes.written(batch, number(tx, "graph/raise-revision", Map.of()));
          });
    }
  }

  /** What {@link #write} would do, without doing it. */
  public Written compare(Batch batch) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeRead(
          tx -> changes(tx, batch).written(batch, number(tx, "graph/revision", Map.of())));
    }
  }

  /** Those of the ids that the record has a node for. */
  public Set<String> known(NodeKind kind, Collection<String> ids) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      Map<String, Object> parameters = Map.of("kind", kind.name(), "ids", List.copyOf(ids));
      return session.executeRead(
          tx ->
              new HashSet<>(
                  tx.run(Cypher.named("graph/known-ids"), parameters)
                      .list(r -> r.get("id").asString())));
    }
  }

  /** Whether the record holds no fact at all. */
  public boolean isEmpty() {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeRead(
          tx -> tx.run(Cypher.named("graph/is-empty")).single().get("empty").asBoolean());
    }
  }

  /** Removes a node and its relations. @return whether there was one */
  public boolean removeNode(NodeKind kind, String id) {
    return remove("graph/remove-node", Map.of("kind", kind.name(), "id", id));
  }

  /** Removes a relation. @return whether there was one */
  public boolean removeRelation(RelationKind kind, NodeKind from, NodeKind to, RelationFact fact) {
    return remove(
        "graph/remove-relation",
        Map.of(
            "type",
            kind.name(),
            "from",
            from.name(),
            "to",
            to.name(),
            "fromId",
            fact.fromId(),
            "toId",
            fact.toId()));
  }

  private boolean remove(String query, Map<String, Object> parameters) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeWrite(
          tx -> {
            number(tx, "graph/hold-revision", Map.of());
            boolean removed =
                tx.run(Cypher.named(query), parameters).single().get("count").asLong() > 0;
            if (removed) {
              number(tx, "graph/raise-revision", Map.of());
            }
            return removed;
          });
    }
  }

  /** The rows to write: those the record has no fact for, and those it has with other values. */
  private record Changes(List<Batch.Row> created, List<Batch.Row> changed) {

    boolean none() {
      return created.isEmpty() && changed.isEmpty();
    }

    Written written(Batch batch, long revision) {
      int written = created.size() + changed.size();
      return new Written(written, batch.facts().size() - written, revision);
    }
  }

  private static Changes changes(TransactionContext tx, Batch batch) {
    String query =
        batch instanceof Batch.Nodes ? "graph/existing-nodes" : "graph/existing-relations";
    List<Batch.Row> rows = batch.rows();
    Map<Integer, Map<String, Object>> existing = new HashMap<>();
    for (Record row : tx.run(Cypher.named(query), with(batch, rows)).list()) {
      existing.put(row.get("index").asInt(), row.get("properties").asMap());
    }
    Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
    for (Batch.Row row : rows) {
      Map<String, Object> known = existing.get(row.index());
      if (known == null) {
        changes.created().add(row);
      } else if (differs(row.properties(), known)) {
        changes.changed().add(row);
      }
    }
    return changes;
  }

  private static void apply(TransactionContext tx, Batch batch, Changes changes) {
    switch (batch) {
      case Batch.Nodes nodes -> {
        tx.run(Cypher.named("graph/write-nodes"), with(nodes, changes.created())).consume();
        tx.run(Cypher.named("graph/write-nodes"), with(nodes, changes.changed())).consume();
      }
      case Batch.Relations relations -> {
        applyRelations(
            tx,
            "graph/create-relations",
            with(relations, changes.created()),
            changes.created().size());
        applyRelations(
            tx,
            "graph/change-relations",
            with(relations, changes.changed()),
            changes.changed().size());
      }
    }
  }

  /** An end may have been removed since the caller looked: then nothing of the batch is written. */
  private static void applyRelations(
      TransactionContext tx, String query, Map<String, Object> parameters, int expected) {
    long count = tx.run(Cypher.named(query), parameters).single().get("count").asLong();
    if (count != expected) {
      throw new IllegalStateException(
          "%d of %d relations have an end that the record does not know"
              .formatted(expected - count, expected));
    }
  }

  private static Map<String, Object> with(Batch batch, List<Batch.Row> rows) {
    Map<String, Object> parameters = new HashMap<>(batch.parameters());
    parameters.put("rows", rows.stream().map(Batch.Row::parameters).toList());
    return parameters;
  }

  /** Where a fact was read from does not make it another fact. */
  private static boolean differs(Map<String, Object> wanted, Map<String, Object> known) {
    return wanted.entrySet().stream()
        .anyMatch(p -> !p.getKey().equals("source") && !p.getValue().equals(known.get(p.getKey())));
  }

  private static long number(TransactionContext tx, String query, Map<String, Object> parameters) {
    return tx.run(Cypher.named(query), parameters).single().get("number").asLong();
  }
}
