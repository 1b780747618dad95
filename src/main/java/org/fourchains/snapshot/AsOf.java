package org.fourchains.snapshot;

import com.carrotsearch.hppc.IntArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;

/**
 * Makes the graph of a day. Order is kept throughout, so rows stay sorted and nothing is sorted
 * again; values of properties are shared with the graph it is made from.
 */
final class AsOf {

  private final GraphSnapshot graph;
  private final LocalDate day;

  /** For each node its new number; -1 when it is gone. */
  private final int[] numbers;

  private boolean nodesGone;
  private boolean relationsGone;

  private AsOf(GraphSnapshot graph, LocalDate day) {
    this.graph = graph;
    this.day = day;
    this.numbers = new int[graph.nodeCount()];
  }

  /** The graph of the day; the graph itself when nothing is gone. */
  static GraphSnapshot of(GraphSnapshot graph, LocalDate day) {
    return new AsOf(graph, day).graph();
  }

  private GraphSnapshot graph() {
    SnapshotBuilder.Nodes nodes = nodes();
    Map<String, Relations> relations = new HashMap<>();
    for (RelationKind kind : graph.vocabulary().relations()) {
      relations.put(kind.name(), relations(graph.relations(kind)));
    }
    return nodesGone || relationsGone
        ? new GraphSnapshot(
            nodes,
            relations,
            new GraphSnapshot.Origin(graph.revision(), graph.loadedAt(), graph.strangers(), day))
        : graph;
  }

  private SnapshotBuilder.Nodes nodes() {
    SnapshotBuilder.Nodes all = graph.nodes();
    List<NodeKind> kinds = graph.vocabulary().kinds();
    int[] firstOfKind = new int[kinds.size() + 1];
    String[] keys = new String[all.keys().length];
    short[] kindOf = new short[keys.length];
    List<Columns> properties = new ArrayList<>();
    int next = 0;
    for (int kind = 0; kind < kinds.size(); kind++) {
      int first = all.firstOfKind()[kind];
      int[] kept = kept(kind, first, all.firstOfKind()[kind + 1] - first);
      for (int place : kept) {
        numbers[first + place] = next;
        keys[next] = all.keys()[first + place];
        kindOf[next++] = (short) kind;
      }
      firstOfKind[kind + 1] = next;
      boolean whole = kept.length == all.firstOfKind()[kind + 1] - first;
      nodesGone |= !whole;
      Columns columns = all.properties().get(kind);
      properties.add(whole ? columns : columns.picked(kept));
    }
    return new SnapshotBuilder.Nodes(
        all.vocabulary(),
        firstOfKind,
        Arrays.copyOf(keys, next),
        Arrays.copyOf(kindOf, next),
        properties);
  }

  /** The places of the nodes of a kind that are there on the day; the others have no number. */
  private int[] kept(int kind, int first, int count) {
    Lifespan lifespan = graph.lifespan(kind);
    IntArrayList kept = new IntArrayList(count);
    for (int place = 0; place < count; place++) {
      if (!lifespan.dated() || lifespan.holds(place, day)) {
        kept.add(place);
      } else {
        numbers[first + place] = -1;
      }
    }
    return kept.toArray();
  }

  private Relations relations(Relations all) {
    Rows out = new Rows(all.count());
    int[] positions = new int[all.count()];
    keep(all, out, positions);
    boolean whole = out.size() == all.count();
    relationsGone |= !whole;
    if (whole && !nodesGone) {
      return all;
    }
    Rows in = new Rows(out.size());
    Csr rows = all.rows(false);
    for (int node = rows.first(); node < rows.first() + rows.offsets().length - 1; node++) {
      for (int place = rows.from(node); place < rows.to(node); place++) {
        int position = positions[all.position(place, false)];
        if (position >= 0) {
          in.add(numbers[node], numbers[rows.ends()[place]], position);
        }
      }
    }
    Columns columns = whole ? all.properties() : all.properties().picked(out.picked());
    return new Relations(all.kind(), out.csr(), in.csr(), in.picked(), columns);
  }

  /** Fills the outgoing rows, and for each old position the new one; -1 when it is gone. */
  private void keep(Relations all, Rows out, int[] positions) {
    Lifespan lifespan = all.lifespan();
    Csr rows = all.rows(true);
    for (int node = rows.first(); node < rows.first() + rows.offsets().length - 1; node++) {
      for (int position = rows.from(node); position < rows.to(node); position++) {
        int end = numbers[rows.ends()[position]];
        boolean there =
            numbers[node] >= 0 && end >= 0 && (!lifespan.dated() || lifespan.holds(position, day));
        positions[position] = there ? out.size() : -1;
        if (there) {
          out.add(numbers[node], end, position);
        }
      }
    }
  }

  /** Rows that are filled in their order. */
  private static final class Rows {
    private final int[] keys;
    private final int[] ends;
    private final int[] picked;
    private int size;

    Rows(int most) {
      keys = new int[most];
      ends = new int[most];
      picked = new int[most];
    }

    void add(int key, int end, int position) {
      keys[size] = key;
      ends[size] = end;
      picked[size++] = position;
    }

    int size() {
      return size;
    }

    Csr csr() {
      return Csr.ofSorted(Arrays.copyOf(keys, size), Arrays.copyOf(ends, size));
    }

    int[] picked() {
      return Arrays.copyOf(picked, size);
    }
  }
}
