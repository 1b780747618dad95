package org.fourchains.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.NodeKind;

/**
 * How the names of one snapshot begin. Nodes are ranked once, by how many relations they have, then
 * by id; every list of nodes is ordered so, and the best of a hundred thousand are found by looking
 * at their ranks alone. Immutable.
 *
 * @param nodes by rank
 * @param kinds the places of their kinds in the vocabulary, by rank
 * @param exact by the hash of whole names
 * @param beginnings by what whole names begin with
 * @param words by what their later words begin with
 * @param initials by the first letters of the syllables of Chinese names
 * @param syllables of the characters that names use
 */
record NameTables(
    int[] nodes,
    short[] kinds,
    PrefixTable exact,
    PrefixTable beginnings,
    PrefixTable words,
    PrefixTable initials,
    Syllables syllables) {

  /** Longer names are no names, as for {@link NodeText}. */
  private static final int LONGEST_NAME = 1_000;

  /** So many nodes are read by one thread after the other. */
  private static final int PART = 10_000;

  static NameTables of(GraphSnapshot graph) {
    int[] nodes = ranked(graph);
    short[] kinds = new short[nodes.length];
    for (int rank = 0; rank < nodes.length; rank++) {
      kinds[rank] = (short) graph.vocabulary().place(graph.kindOf(nodes[rank]));
    }
    List<Part> parts =
        IntStream.range(0, (nodes.length + PART - 1) / PART)
            .parallel()
            .mapToObj(part -> new Part().read(graph, nodes, part * PART))
            .toList();
    List<Function<Part, PrefixTable.Builder>> kindsOfTable =
        List.of(p -> p.exact, p -> p.beginnings, p -> p.words, p -> p.initials);
    List<PrefixTable> tables =
        kindsOfTable.stream()
            .parallel()
            .map(of -> PrefixTable.Builder.build(parts.stream().map(of).toList()))
            .toList();
    BitSet used = new BitSet();
    parts.forEach(part -> used.or(part.used));
    return new NameTables(
        nodes,
        kinds,
        tables.get(0),
        tables.get(1),
        tables.get(2),
        tables.get(3),
        new Syllables(used));
  }

  private static int[] ranked(GraphSnapshot graph) {
    List<Relations> relations =
        graph.vocabulary().relations().stream().map(graph::relations).toList();
    int[] byId =
        graph.vocabulary().kinds().stream()
            .sorted(Comparator.comparing((NodeKind kind) -> kind.id("")))
            .flatMapToInt(k -> IntStream.range(graph.first(k), graph.first(k) + graph.count(k)))
            .toArray();
    long[] order =
        IntStream.range(0, byId.length)
            .parallel()
            .mapToLong(i -> (long) -degree(relations, byId[i]) << Integer.SIZE | i)
            .toArray();
    Arrays.parallelSort(order);
    return Arrays.stream(order).mapToInt(ordered -> byId[(int) ordered]).toArray();
  }

  private static int degree(List<Relations> relations, int node) {
    int degree = 0;
    for (Relations kind : relations) {
      degree += kind.degree(node, true) + kind.degree(node, false);
    }
    return degree;
  }

  /** Where a name stands that is exactly this. */
  static long hash(String reading) {
    long hash = reading.length();
    for (int i = 0; i < reading.length(); i++) {
      hash = (hash ^ reading.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /** What some nodes of neighbouring ranks add. */
  private static final class Part {
    private final PrefixTable.Builder exact = new PrefixTable.Builder();
    private final PrefixTable.Builder beginnings = new PrefixTable.Builder();
    private final PrefixTable.Builder words = new PrefixTable.Builder();
    private final PrefixTable.Builder initials = new PrefixTable.Builder();
    private final BitSet used = new BitSet();

    Part read(GraphSnapshot graph, int[] nodes, int from) {
      for (int rank = from; rank < Math.min(from + PART, nodes.length); rank++) {
        Node node = graph.node(nodes[rank]);
        for (String name : Typed.names(node)) {
          if (name.length() <= LONGEST_NAME) {
            read(Phrase.of(name).reading(), rank);
          }
        }
        // Somebody who has an id at hand means this node.
        exact.add(hash(Phrase.of(node.id()).reading()), rank);
      }
      return this;
    }

    private void read(String reading, int rank) {
      if (reading.isEmpty()) {
        return;
      }
      exact.add(hash(reading), rank);
      beginnings.add(PrefixKey.low(reading, 0), rank);
      boolean han = false;
      for (int place = 0; place < reading.length(); place++) {
        char c = reading.charAt(place);
        if (PrefixKey.isHan(c)) {
          used.set(c);
          han = true;
        }
        if (place > 0 && Typed.begins(reading, place)) {
          words.add(PrefixKey.low(reading, place), rank);
        }
      }
      if (han) {
        Typed.initials(reading).forEach(i -> initials.add(PrefixKey.low(i, 0), rank));
      }
    }
  }
}
