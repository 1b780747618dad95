package org.fourchains.snapshot;

import com.carrotsearch.hppc.IntArrayList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;

/**
 * Builds a snapshot: first all nodes, then, once they are numbered, all relations. Not safe for
 * many threads.
 */
public final class SnapshotBuilder {

  private final Vocabulary vocabulary;

  // By the names of the kinds: a kind's own hash goes through all its properties.
  private final Map<String, List<String>> keys = new HashMap<>();
  private final Map<String, Columns.Builder> columns = new HashMap<>();
  private int count;

  public SnapshotBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a node; no key twice within a kind. */
  public SnapshotBuilder node(NodeKind kind, String key, Map<String, ?> properties) {
    List<String> keysOfKind = keys.computeIfAbsent(kind.name(), k -> new ArrayList<>());
    columns
        .computeIfAbsent(kind.name(), k -> new Columns.Builder())
        .set(keysOfKind.size(), properties);
    keysOfKind.add(key);
    count++;
    return this;
  }

  /** Numbers the nodes; from here on relations can be added. */
  public RelationsBuilder numbered() {
    Nodes nodes =
        new Nodes(
            vocabulary,
            new int[vocabulary.kinds().size() + 1],
            new String[count],
            new short[count],
            new ArrayList<>());
    int next = 0;
    for (int number = 0; number < vocabulary.kinds().size(); number++) {
      String kind = vocabulary.kinds().get(number).name();
      next = nodes.add(number, next, keys.getOrDefault(kind, List.of()), columns.get(kind));
    }
    return new RelationsBuilder(nodes);
  }

  /** The numbered nodes. */
  record Nodes(
      Vocabulary vocabulary,
      int[] firstOfKind,
      String[] keys,
      short[] kindOf,
      List<Columns> properties) {

    int add(
        int number,
        int first,
        List<String> keysOfKind,
        Columns.@org.jspecify.annotations.Nullable Builder columns) {
      int[] order =
          IntStream.range(0, keysOfKind.size())
              .boxed()
              .sorted(Comparator.comparing(keysOfKind::get))
              .mapToInt(Integer::intValue)
              .toArray();
      firstOfKind[number] = first;
      for (int i = 0; i < order.length; i++) {
        keys[first + i] = keysOfKind.get(order[i]);
        kindOf[first + i] = (short) number;
      }
      properties.add(columns == null ? Columns.NONE : columns.build(order));
      firstOfKind[number + 1] = first + order.length;
      return first + order.length;
    }
  }

  /** Collects relations between numbered nodes. */
  public static final class RelationsBuilder {
    private final Nodes nodes;
    private final Map<String, Collected> collected = new HashMap<>();

    private RelationsBuilder(Nodes nodes) {
      this.nodes = nodes;
    }

    /** The number of each node by its id; made anew with each call. */
    public Map<String, Integer> numbersById() {
      Map<String, Integer> numbers = HashMap.newHashMap(nodes.keys().length);
      for (int node = 0; node < nodes.keys().length; node++) {
        numbers.put(
            nodes.vocabulary().kinds().get(nodes.kindOf()[node]).id(nodes.keys()[node]), node);
      }
      return numbers;
    }

    /** The number of a kind's first node. */
    public int first(NodeKind kind) {
      return nodes.firstOfKind()[nodes.vocabulary().place(kind)];
    }

    public NodeKind kindOf(int node) {
      return nodes.vocabulary().kinds().get(nodes.kindOf()[node]);
    }

    public RelationsBuilder relation(
        RelationKind kind, int from, int to, Map<String, ?> properties) {
      collected.computeIfAbsent(kind.name(), k -> new Collected()).add(from, to, properties);
      return this;
    }

    /** The snapshot; nothing may be added afterwards. */
    public GraphSnapshot build(long revision, List<String> strangers) {
      Map<String, Relations> relations = new HashMap<>();
      for (RelationKind kind : nodes.vocabulary().relations()) {
        Collected ofKind = collected.remove(kind.name());
        relations.put(kind.name(), (ofKind == null ? new Collected() : ofKind).build(kind));
      }
      return new GraphSnapshot(
          nodes, relations, new GraphSnapshot.Origin(revision, Instant.now(), strangers, null));
    }
  }

  /** The relations of one kind in the order they came. */
  private static final class Collected {
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();
    private final Columns.Builder columns = new Columns.Builder();

    void add(int fromNode, int toNode, Map<String, ?> properties) {
      columns.set(from.size(), properties);
      from.add(fromNode);
      to.add(toNode);
    }

    Relations build(RelationKind kind) {
      int[] froms = from.toArray();
      int[] tos = to.toArray();
      int[] order = Csr.sort(froms, Csr.sort(tos, IntStream.range(0, froms.length).toArray()));
      int[] sortedFroms = pick(froms, order);
      int[] sortedTos = pick(tos, order);
      int[] inOrder = Csr.sort(sortedTos, IntStream.range(0, froms.length).toArray());
      Csr out = Csr.ofSorted(sortedFroms, sortedTos);
      Csr in = Csr.ofSorted(pick(sortedTos, inOrder), pick(sortedFroms, inOrder));
      return new Relations(kind, out, in, inOrder, columns.build(order));
    }

    private static int[] pick(int[] values, int[] order) {
      int[] picked = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        picked[i] = values[order[i]];
      }
      return picked;
    }
  }
}
