package org.fourchains.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Map;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;

/** Builds the snapshot and measures what it takes. */
final class Building {

  /**
   * @param relationBytes what the relations take beside the nodes, properties included
   */
  record Built(GraphSnapshot graph, long relationBytes) {}

  /** Takes nothing in: what making the graph costs by itself. */
  private static final class Nothing implements Sink {
    @Override
    public void node(NodeKind kind, String key, Map<String, Object> properties) {}

    @Override
    public void relation(Ends ends, int from, int to, Map<String, Object> properties) {}
  }

  private Building() {}

  static Built of(Vocabulary vocabulary, Benchmark.Size size, PrintStream out) {
    long begin = System.nanoTime();
    Nothing nothing = new Nothing();
    synthetic(vocabulary, size).nodesInto(nothing).relationsInto(nothing);
    long making = System.nanoTime() - begin;
    long before = used();
    begin = System.nanoTime();
    SnapshotSink sink = new SnapshotSink(vocabulary);
    synthetic(vocabulary, size).nodesInto(sink).relationsInto(sink);
    GraphSnapshot graph = sink.snapshot();
    long building = System.nanoTime() - begin;
    sink = new SnapshotSink(vocabulary);
    long all = used() - before;
    long nodes = nodeBytes(vocabulary, size);
    out.printf(
        "%,d nodes, %,d relations, seed %d: built in %,d ms, of which making them up took %,d ms%n",
        graph.nodeCount(),
        graph.relationCount(),
        size.seed(),
        building / 1_000_000,
        making / 1_000_000);
    out.printf(
        "snapshot in memory: %,d MB, of it nodes with their names %,d MB%n",
        all >> 20, nodes >> 20);
    return new Built(graph, all - nodes);
  }

  /** What the same nodes take without relations. */
  private static long nodeBytes(Vocabulary vocabulary, Benchmark.Size size) {
    long before = used();
    SnapshotSink sink = new SnapshotSink(vocabulary);
    synthetic(vocabulary, size).nodesInto(sink);
    GraphSnapshot nodes = sink.snapshot();
    sink = new SnapshotSink(vocabulary);
    long bytes = used() - before;
    Reference.reachabilityFence(nodes);
    return bytes;
  }

  private static SyntheticGraph synthetic(Vocabulary vocabulary, Benchmark.Size size) {
    return new SyntheticGraph(vocabulary, size.nodes(), size.relations(), size.seed());
  }

  /** The heap in use after everything that can go has gone. */
  static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
