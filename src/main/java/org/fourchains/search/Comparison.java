package org.fourchains.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/**
 * How an index that was kept differs from a snapshot.
 *
 * @param same the places of the nodes whose documents may stay
 * @param gone the ids of the documents that may not
 * @param missing how many vectors those that stay still lack, by id, where they lack any
 */
record Comparison(BitSet same, Set<String> gone, Map<String, Integer> missing) {

  static Comparison of(IndexSearcher searcher, GraphSnapshot graph) throws IOException {
    Comparison comparison = new Comparison(new BitSet(), new HashSet<>(), new HashMap<>());
    if (searcher.getIndexReader().numDocs() > 0) {
      long[] prints =
          IntStream.range(0, graph.nodeCount())
              .parallel()
              .mapToLong(node -> NodeText.fingerprint(graph.node(node)))
              .toArray();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        comparison.read(leaf.reader(), graph, prints);
      }
      // By its id a node goes with all its documents, whichever of them is right.
      for (String id : comparison.gone) {
        graph.find(id).ifPresent(node -> comparison.same.clear(node.index()));
        comparison.missing.remove(id);
      }
    }
    return comparison;
  }

  private void read(LeafReader leaf, GraphSnapshot graph, long[] prints) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf, NodeText.ID);
    NumericDocValues written = DocValues.getNumeric(leaf, NodeText.FINGERPRINT);
    NumericDocValues lacking = DocValues.getNumeric(leaf, NodeText.MISSING);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if ((live == null || live.get(doc))
          && ids.advanceExact(doc)
          && written.advanceExact(doc)
          && lacking.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        Optional<Node> node = graph.find(id);
        boolean twice = node.isPresent() && same.get(node.get().index());
        if (node.isEmpty() || twice || prints[node.get().index()] != written.longValue()) {
          gone.add(id);
        } else {
          same.set(node.get().index());
          if (lacking.longValue() > 0) {
            missing.put(id, (int) lacking.longValue());
          }
        }
      }
    }
  }

  /** The nodes that have to be written. */
  List<Node> unwritten(GraphSnapshot graph) {
    return IntStream.range(0, graph.nodeCount())
        .filter(node -> !same.get(node))
        .mapToObj(graph::node)
        .toList();
  }
}
