package org.fourchains.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourchains.graph.Batch;
import org.fourchains.graph.NodeFact;
import org.fourchains.vocabulary.Property;

/** Takes in nodes. A node that is new needs a name and whatever else the vocabulary requires. */
final class NodeIntake extends Intake<NodeFact> {

  private final Reading.Nodes reading;
  private final List<Property> required;

  NodeIntake(Desk desk, Reading.Nodes reading) {
    super(desk);
    this.reading = reading;
    this.required = reading.kind().properties().stream().filter(Property::required).toList();
  }

  @Override
  List<Candidate<NodeFact>> read(TableRow.Cells row) {
    return reading.read(row, desk().rejects());
  }

  @Override
  void prepare(List<Candidate<NodeFact>> candidates) {
    Set<String> incomplete =
        candidates.stream()
            .map(Candidate::fact)
            .filter(fact -> !isComplete(fact))
            .map(NodeFact::id)
            .collect(Collectors.toSet());
    lookUp(reading.kind(), incomplete);
  }

  private boolean isComplete(NodeFact fact) {
    return required.stream().allMatch(p -> fact.properties().containsKey(p.name()));
  }

  @Override
  boolean fits(Candidate<NodeFact> candidate) {
    NodeFact fact = candidate.fact();
    if (desk().seen().knows(fact.id())) {
      return true;
    }
    for (Property property : required) {
      if (!fact.properties().containsKey(property.name())) {
        desk()
            .rejects()
            .add(
                candidate.line(),
                values().column(property.name()),
                "%s is new and needs a %s".formatted(fact.id(), property.name()),
                "");
        return false;
      }
    }
    return true;
  }

  @Override
  Seen.Meeting meeting(Candidate<NodeFact> candidate, Object id) {
    return desk()
        .seen()
        .meet(id, candidate.line(), reading.kind().properties(), candidate.fact().properties());
  }

  @Override
  Object id(NodeFact fact) {
    return fact.id();
  }

  @Override
  String label(Object id) {
    return id.toString();
  }

  @Override
  Values values() {
    return reading.values();
  }

  @Override
  Batch batch(List<NodeFact> facts) {
    return new Batch.Nodes(reading.kind(), facts);
  }
}
