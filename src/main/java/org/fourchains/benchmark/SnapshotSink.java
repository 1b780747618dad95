package org.fourchains.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotBuilder;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Straight into memory, with the sources an import would have written. */
final class SnapshotSink implements Sink {

  private final SnapshotBuilder nodes;
  private SnapshotBuilder.@Nullable RelationsBuilder relations;
  private String file = "";
  private int line = 1;

  SnapshotSink(Vocabulary vocabulary) {
    this.nodes = new SnapshotBuilder(vocabulary);
  }

  @Override
  public void node(NodeKind kind, String key, Map<String, Object> properties) {
    nodes.node(kind, key, sourced(kind.name() + ".csv", properties));
  }

  @Override
  public void relation(Ends ends, int from, int to, Map<String, Object> properties) {
    SnapshotBuilder.RelationsBuilder builder = numbered();
    builder.relation(
        ends.kind(),
        builder.first(ends.from()) + from,
        builder.first(ends.to()) + to,
        sourced(ends.file(), properties));
  }

  GraphSnapshot snapshot() {
    return numbered().build(1, List.of());
  }

  private SnapshotBuilder.RelationsBuilder numbered() {
    SnapshotBuilder.RelationsBuilder builder = relations == null ? nodes.numbered() : relations;
    relations = builder;
    return builder;
  }

  private Map<String, Object> sourced(String from, Map<String, Object> properties) {
    line = from.equals(file) ? line + 1 : 2;
    file = from;
    Map<String, Object> sourced = new HashMap<>(properties);
    sourced.put("source", file + ":" + line);
    return sourced;
  }
}
