package org.fourchains.coverage;

import com.carrotsearch.hppc.LongArrayList;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;

/**
 * What every node asks, one after another in one array, made once for a snapshot. A large program's
 * question meets some hundred thousand of these twice; read from the relations themselves, with
 * their levels and weights, that took five times as long. 8 bytes each.
 */
final class AskIndex {

  /** A demand of 1. */
  static final double PARTS = 1e6;

  private static final int MOST_LEVEL = 100;

  /**
   * All asks without the snapshot they are of, which would else be kept for ever.
   *
   * @param begin for each node where its asks begin; one longer than there are nodes
   * @param asks the place of the concept, the level and the weight in parts, packed
   */
  private record Packed(int[] begin, long[] asks) {}

  /** Gone with the snapshot. */
  private static final Cache<GraphSnapshot, Map<List<String>, Packed>> MADE =
      Caffeine.newBuilder().weakKeys().build();

  /** Whose relations of a kind ask for what is at their other end. */
  record Source(String kind, String relation, boolean forward) {}

  static final List<Source> SOURCES =
      List.of(
          new Source("Job", "REQUIRES", true),
          new Source("Need", "REQUIRES", true),
          new Source("Need", "CONCERNS", true),
          new Source("Process", "REQUIRES", true),
          new Source("Process", "USES", true),
          new Source("Technology", "REQUIRES", true),
          new Source("Enterprise", "USES", true),
          new Source("Segment", "IN_SEGMENT", false));

  private final Concepts concepts;
  private final int[] begin;
  private final long[] asks;

  private AskIndex(Concepts concepts, Packed packed) {
    this.concepts = concepts;
    this.begin = packed.begin;
    this.asks = packed.asks;
  }

  private static Packed pack(Concepts concepts) {
    GraphSnapshot graph = concepts.graph();
    int[] begin = new int[graph.nodeCount() + 1];
    LongArrayList asks = new LongArrayList();
    for (int node = 0; node < graph.nodeCount(); node++) {
      begin[node] = asks.size();
      for (Source source : sources(graph.kindOf(node).name())) {
        pack(concepts, graph.relations(source.relation), node, source.forward, asks);
      }
    }
    begin[graph.nodeCount()] = asks.size();
    return new Packed(begin, asks.toArray());
  }

  private static List<Source> sources(String kind) {
    List<Source> ofKind = new ArrayList<>();
    for (Source source : SOURCES) {
      if (source.kind.equals(kind)) {
        ofKind.add(source);
      }
    }
    return ofKind;
  }

  static AskIndex of(GraphSnapshot graph, List<String> kinds) {
    List<String> sorted = kinds.stream().distinct().sorted().toList();
    Concepts concepts = new Concepts(graph, sorted);
    Packed packed =
        Objects.requireNonNull(MADE.get(graph, g -> new ConcurrentHashMap<>()))
            .computeIfAbsent(sorted, k -> pack(concepts));
    return new AskIndex(concepts, packed);
  }

  private static void pack(
      Concepts concepts, Relations relations, int node, boolean forward, LongArrayList asks) {
    for (int at = relations.begin(node, forward); at < relations.end(node, forward); at++) {
      int concept = concepts.place(relations.other(at, forward));
      if (concept >= 0) {
        int position = relations.position(at, forward);
        long level = level(relations, position);
        asks.add((long) concept << 32 | level << 24 | weight(relations, position));
      }
    }
  }

  Concepts concepts() {
    return concepts;
  }

  int begin(int node) {
    return begin[node];
  }

  int end(int node) {
    return begin[node + 1];
  }

  long ask(int at) {
    return asks[at];
  }

  static int concept(long ask) {
    return (int) (ask >>> 32);
  }

  /** The level asked, or 0 when none is said. */
  static int level(long ask) {
    return (int) (ask >>> 24) & 0xff;
  }

  /** The weight of the relation in parts, at most 1. */
  static long weight(long ask) {
    return ask & 0xffffff;
  }

  static long weight(Relations relations, int position) {
    return Math.round(Math.clamp(relations.weight(position), 0, 1) * PARTS);
  }

  /** What an asker adds to the demand, in parts; less where the relation says so. */
  static long amount(long weight, double asker) {
    return (long) (weight * asker + .5);
  }

  /** The level a relation says, 0 when it says none. */
  static int level(Relations relations, int position) {
    return Math.clamp(Math.round(relations.number("level", position, 0)), 0, MOST_LEVEL);
  }
}
