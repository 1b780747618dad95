package org.fourchains.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.fourchains.graph.Batch;
import org.fourchains.graph.RelationFact;
import org.fourchains.vocabulary.NodeKind;

/** Takes in relations. Both ends must be nodes of this import or of the record. */
final class RelationIntake extends Intake<RelationFact> {

  private final Reading.Relations reading;

  RelationIntake(Desk desk, Reading.Relations reading) {
    super(desk);
    this.reading = reading;
  }

  @Override
  List<Candidate<RelationFact>> read(TableRow.Cells row) {
    return reading.read(row, desk().rejects());
  }

  @Override
  void prepare(List<Candidate<RelationFact>> candidates) {
    lookUp(
        reading.fromKind(),
        candidates.stream().map(c -> c.fact().fromId()).collect(Collectors.toSet()));
    lookUp(
        reading.toKind(),
        candidates.stream().map(c -> c.fact().toId()).collect(Collectors.toSet()));
  }

  @Override
  boolean fits(Candidate<RelationFact> candidate) {
    RelationFact fact = candidate.fact();
    boolean from = known(candidate, reading.fromKind(), reading.from(), fact.fromId());
    boolean to = known(candidate, reading.toKind(), reading.to(), fact.toId());
    return from && to;
  }

  private boolean known(
      Candidate<RelationFact> candidate, NodeKind kind, Column column, String id) {
    if (desk().seen().knows(id)) {
      return true;
    }
    String key = id.substring(kind.id("").length());
    desk()
        .rejects()
        .add(
            candidate.line(),
            column.name(),
            "there is no %s with this key".formatted(kind.name()),
            key);
    return false;
  }

  @Override
  Seen.Meeting meeting(Candidate<RelationFact> candidate, Object id) {
    return desk()
        .seen()
        .meet(id, candidate.line(), reading.kind().properties(), candidate.fact().properties());
  }

  @Override
  Object id(RelationFact fact) {
    return new Seen.RelationId(reading.kind().name(), fact.fromId(), fact.toId());
  }

  @Override
  String label(Object id) {
    return reading.kind().name() + " between these two";
  }

  @Override
  Values values() {
    return reading.values();
  }

  @Override
  Batch batch(List<RelationFact> facts) {
    return new Batch.Relations(reading.kind(), reading.fromKind(), reading.toKind(), facts);
  }
}
