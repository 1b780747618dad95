package org.fourchains.snapshot;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What the graph holds, in numbers. */
record GraphInfo(GraphSnapshot graph) {

  record KindCount(String kind, int count) {}

  record RelationCount(String kind, int count) {}

  public int revision() {
    return Math.toIntExact(graph.revision());
  }

  public OffsetDateTime loadedAt() {
    return graph.loadedAt().atOffset(ZoneOffset.UTC);
  }

  public int nodes() {
    return graph.nodeCount();
  }

  public int relations() {
    return Math.toIntExact(graph.relationCount());
  }

  public List<KindCount> counts() {
    return graph.vocabulary().kinds().stream()
        .map(kind -> new KindCount(kind.name(), graph.count(kind)))
        .toList();
  }

  public List<RelationCount> relationCounts() {
    return graph.vocabulary().relations().stream()
        .map(kind -> new RelationCount(kind.name(), graph.relations(kind).count()))
        .toList();
  }
}
