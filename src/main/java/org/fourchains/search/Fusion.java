package org.fourchains.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param sense what is looked for by meaning; none where no model reads it
 * @param words what finds by words
 * @param filters what every node has to fulfil
 */
record Fusion(
    IndexSearcher searcher,
    Meaning meaning,
    Optional<Sense> sense,
    Query words,
    List<Query> filters) {

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
  double score(double share, double similarity) {
    return sense.isPresent() ? (share + similarity) / 2 : share;
  }

  /**
   * Those found by words or by meaning, in no order.
   *
   * @param mostSaid so many by words, the best
   * @param mostMeant so many by meaning, the nearest
   * @param least similarity of what is found by meaning
   */
  List<Fused> found(int mostSaid, int mostMeant, double least) throws IOException {
    Map<String, Found> said =
        byId(Found.page(searcher, Found.narrowed(words, filters), 0, mostSaid));
    Map<String, Double> similar = similar(mostMeant, least);
    int[] unread =
        said.values().stream()
            .filter(found -> !similar.containsKey(found.id()))
            .mapToInt(Found::doc)
            .toArray();
    said.putAll(said(without(similar.keySet(), said.keySet())));
    similar.putAll(similarities(unread));
    Set<String> all = new HashSet<>(said.keySet());
    all.addAll(similar.keySet());
    return all.stream()
        .map(id -> new Fused(id, sum(said.get(id)), similar.getOrDefault(id, 0.0)))
        .toList();
  }

  /**
   * The same of some nodes. Words are looked for only where the meaning is near enough: of all the
   * courses of a program they would take most of the time.
   *
   * @param anyway ids of those that are wanted however far they are
   * @param least similarity of the others, where they have a vector
   */
  List<Fused> among(Collection<String> ids, Set<String> anyway, double least) throws IOException {
    int[] docs =
        Found.all(searcher, these(ids), ids.size()).stream().mapToInt(Found::doc).toArray();
    Map<String, Double> similar = similarities(docs);
    Set<String> wanted = new HashSet<>();
    for (String id : ids) {
      if (anyway.contains(id) || similar.getOrDefault(id, 1.0) >= least) {
        wanted.add(id);
      }
    }
    Map<String, Found> said = said(wanted);
    return wanted.stream()
        .map(id -> new Fused(id, sum(said.get(id)), similar.getOrDefault(id, 0.0)))
        .toList();
  }

  private Map<String, Double> similarities(int[] docs) throws IOException {
    return sense.isEmpty() ? Map.of() : meaning.similarities(searcher, sense.get(), docs);
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

  private static Map<String, Found> byId(List<Found> found) {
    Map<String, Found> byId = new HashMap<>();
    found.forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  private Map<String, Found> said(Set<String> ids) throws IOException {
    return ids.isEmpty()
        ? Map.of()
        : byId(Found.all(searcher, Found.narrowed(words, List.of(these(ids))), ids.size()));
  }

  private Map<String, Double> similar(int most, double least) throws IOException {
    Map<String, Double> similar = new HashMap<>();
    if (sense.isPresent()) {
      Query filter = filters.isEmpty() ? null : Found.narrowed(MatchAllDocsQuery.INSTANCE, filters);
      for (Near near : meaning.nearest(searcher, sense.get(), filter, most)) {
        if (near.similarity() >= least) {
          similar.put(near.id(), near.similarity());
        }
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
