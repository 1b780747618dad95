package org.fourchains.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a text finds by its words and by its meaning. What one of them found is looked up for the
 * other too, so that a node has both numbers whichever found it.
 *
 * @param searcher one state of the index
 * @param text whose meaning is looked for
 * @param words what finds by words
 * @param filters what every node has to fulfil
 */
record Fusion(
    IndexSearcher searcher, Meaning meaning, String text, Query words, List<Query> filters) {

  /**
   * A node that was found.
   *
   * @param sum of what its terms weigh; 0 where it shares none
   * @param similarity to what the text means, 0 to 1; 0 where it has no vector of its tongue
   */
  record Fused(String id, double sum, double similarity) {}

  /**
   * One number of two that both lie between 0 and 1 and mean the same from one question to the
   * next: their mean. Where no meaning can be read the share of the words alone.
   */
  double score(double share, double similarity) throws IOException {
    return meaning.reads(searcher, text) ? (share + similarity) / 2 : share;
  }

  /**
   * Those found by words or by meaning, in no order.
   *
   * @param mostSaid so many by words, the best
   * @param mostMeant so many by meaning, the nearest
   * @param least similarity of what is found by meaning
   */
  List<Fused> found(int mostSaid, int mostMeant, double least) throws IOException {
    Map<String, Found> said = said(filters, mostSaid);
    Map<String, Double> similar = similar(mostMeant, least);
    int[] unread =
        said.values().stream()
            .filter(found -> !similar.containsKey(found.id()))
            .mapToInt(Found::doc)
            .toArray();
    Set<String> unsaid = without(similar.keySet(), said.keySet());
    if (!unsaid.isEmpty()) {
      said.putAll(said(List.of(these(unsaid)), unsaid.size()));
    }
    similar.putAll(meaning.similarities(searcher, text, unread));
    Set<String> all = new HashSet<>(said.keySet());
    all.addAll(similar.keySet());
    return all.stream()
        .map(id -> new Fused(id, sum(said.get(id)), similar.getOrDefault(id, 0.0)))
        .toList();
  }

  /** The same of some nodes, however little they have of it; those that have nothing may lack. */
  List<Fused> among(Collection<String> ids) throws IOException {
    Query these = these(ids);
    Map<String, Found> said = said(List.of(these), ids.size());
    int[] docs =
        Arrays.stream(searcher.search(these, Math.max(1, ids.size())).scoreDocs)
            .mapToInt(hit -> hit.doc)
            .toArray();
    Map<String, Double> similar = meaning.similarities(searcher, text, docs);
    return Stream.concat(said.keySet().stream(), similar.keySet().stream())
        .distinct()
        .map(id -> new Fused(id, sum(said.get(id)), similar.getOrDefault(id, 0.0)))
        .toList();
  }

  private static double sum(@Nullable Found said) {
    return said == null ? 0 : said.sum();
  }

  /** Matches what {@link #found} finds, all of what words find. */
  Query anything(int mostMeant, double least) throws IOException {
    Query any =
        new BooleanQuery.Builder()
            .add(words, Occur.SHOULD)
            .add(these(similar(mostMeant, least).keySet()), Occur.SHOULD)
            .build();
    return Found.narrowed(any, filters);
  }

  private Map<String, Found> said(List<Query> conditions, int most) throws IOException {
    Map<String, Found> said = new HashMap<>();
    for (Found one : Found.page(searcher, Found.narrowed(words, conditions), 0, most)) {
      said.put(one.id(), one);
    }
    return said;
  }

  private Map<String, Double> similar(int most, double least) throws IOException {
    Query filter = filters.isEmpty() ? null : Found.narrowed(MatchAllDocsQuery.INSTANCE, filters);
    Map<String, Double> similar = new HashMap<>();
    for (Near near : meaning.nearest(searcher, text, filter, most)) {
      if (near.similarity() >= least) {
        similar.put(near.id(), near.similarity());
      }
    }
    return similar;
  }

  private static Query these(Collection<String> ids) {
    return new TermInSetQuery(NodeText.ID, ids.stream().map(BytesRef::new).toList());
  }

  private static Set<String> without(Set<String> ids, Set<String> others) {
    Set<String> left = new HashSet<>(ids);
    left.removeAll(others);
    return left;
  }
}
