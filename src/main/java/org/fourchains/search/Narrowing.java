package org.fourchains.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.Chain;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to, before anything is ranked.
 *
 * @param kinds only nodes of these
 * @param others what else a node has to fulfil
 */
record Narrowing(Set<NodeKind> kinds, List<Query> others) {

  /**
   * Narrowed as somebody asks.
   *
   * @param chains names of chains; all when none is given
   * @param program id of one; only what belongs to it
   * @param enterprise id of one; only what belongs to it
   * @param since only nodes with a date on this day or later; which one, {@link NodeText} says
   * @param until only nodes with a date on this day or before; the same date as for since
   * @throws Refusal.BadRequest naming the argument that is wrong
   * @throws Refusal.NotFound for an id that nothing has
   */
  record Asked(
      @Nullable List<String> kinds,
      @Nullable List<String> chains,
      @Nullable String program,
      @Nullable String enterprise,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {

    static final Asked NOTHING = new Asked(null, null, null, null, null, null);

    Narrowing in(GraphSnapshot graph) {
      Set<NodeKind> kinds = SearchController.kinds(graph, kinds());
      Set<NodeKind> ofChains = ofChains(graph);
      List<Query> others = new ArrayList<>();
      if (program != null) {
        others.add(among(Belonging.PROGRAM.of(graph, program)));
      }
      if (enterprise != null) {
        others.add(among(Belonging.ENTERPRISE.of(graph, enterprise)));
      }
      if (since != null || until != null) {
        others.add(dated());
      }
      ofChains.removeIf(kind -> !kinds.isEmpty() && !kinds.contains(kind));
      return new Narrowing(ofChains, others);
    }

    private Set<NodeKind> ofChains(GraphSnapshot graph) {
      Set<String> all =
          graph.vocabulary().chains().stream().map(Chain::name).collect(Collectors.toSet());
      for (String chain : chains == null ? List.<String>of() : chains) {
        if (!all.contains(chain)) {
          throw new Refusal.BadRequest("chains", "no chain is called " + chain);
        }
      }
      Set<NodeKind> kinds = new HashSet<>(graph.vocabulary().kinds());
      kinds.removeIf(k -> chains != null && !chains.isEmpty() && !chains.contains(k.chain()));
      return kinds;
    }

    private static Query among(Set<String> ids) {
      return new TermInSetQuery(NodeText.ID, ids.stream().map(BytesRef::new).toList());
    }

    private Query dated() {
      if (since != null && until != null && since.isAfter(until)) {
        throw new Refusal.BadRequest("until", "lies before since");
      }
      return LongPoint.newRangeQuery(
          NodeText.DATE,
          since == null ? Long.MIN_VALUE : since.toEpochDay(),
          until == null ? Long.MAX_VALUE : until.toEpochDay());
    }
  }
}
