package org.fourchains.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds nodes by what their texts mean. Safe for many threads. */
final class Meaning {

  private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

  private static final Comparator<Near> ORDER =
      Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::id);

  /**
   * So many times k are compared. The graph of neighbours is asked with the centred vector, whose
   * products with raw vectors lie in nearly the order of centred cosines: the length of a centred
   * vector is all that differs. Asked with the raw vector it proposes much that is only central.
   */
  private static final int MORE = 2;

  /**
   * At least so many are proposed: the fewer the graph is asked for, the sooner it stops looking.
   */
  private static final int PROPOSED = 200;

  private record Asked(Tongue tongue, String text) {}

  private final TextModels models;
  private final Cache<Asked, float[]> asked = Caffeine.newBuilder().maximumSize(1_000).build();
  private final Cache<IndexReader, Map<Tongue, Centre>> centres =
      Caffeine.newBuilder().weakKeys().build();

  Meaning(TextModels models) {
    this.models = models;
  }

  /** The nodes of some kinds, or of all where none is named, nearest first; none without model. */
  List<Near> nearest(IndexSearcher searcher, String text, Collection<NodeKind> kinds, int k)
      throws IOException {
    return nearest(searcher, text, ofKinds(kinds), k);
  }

  /** The nodes that fulfil a condition, or all without one, nearest first; none without model. */
  List<Near> nearest(IndexSearcher searcher, String text, @Nullable Query filter, int k)
      throws IOException {
    Optional<Sense> sense = sense(searcher, text);
    return sense.isEmpty() ? List.of() : nearest(searcher, sense.get(), filter, k);
  }

  /** What a text means, where a model reads it and there are nodes it could be compared with. */
  Optional<Sense> sense(IndexSearcher searcher, String text) throws IOException {
    Tongue tongue = Tongue.of(text);
    return centre(searcher, tongue).count() == 0
        ? Optional.empty()
        : vector(tongue, text).map(vector -> new Sense(tongue, vector));
  }

  /**
   * What a node means, in the tongue of its text. Its own vector is in the index already; to read
   * the text again would take 20 ms.
   */
  Optional<Sense> sense(IndexSearcher searcher, String id, String text) throws IOException {
    Tongue tongue = Tongue.of(text);
    float[] own = raw(searcher, id).get(tongue);
    return own == null ? sense(searcher, text) : Optional.of(new Sense(tongue, own));
  }

  /**
   * The raw vector of a text that is asked with; nothing without a model for its tongue, or when
   * the model fails: then words alone have to do.
   */
  Optional<float[]> vector(Tongue tongue, String text) {
    try {
      return models
          .of(tongue)
          .map(
              model ->
                  asked.get(
                      new Asked(tongue, text),
                      a -> model.embed(List.of(model.asked(a.text()))).getFirst()));
    } catch (RuntimeException e) {
      LOG.warn("A question is read by its words alone, its model fails: {}", e.toString());
      return Optional.empty();
    }
  }

  /** The nodes that fulfil a condition, or all without one, which mean the most nearly the same. */
  List<Near> nearest(IndexSearcher searcher, Sense sense, @Nullable Query filter, int k)
      throws IOException {
    Tongue tongue = sense.tongue();
    Centre centre = centre(searcher, tongue);
    if (centre.count() == 0 || k < 1) {
      return List.of();
    }
    String field = MeaningText.field(tongue);
    float[] centred = centre.centred(sense.vector());
    int proposed = Math.max(MORE * k, PROPOSED);
    Query query = new KnnFloatVectorQuery(field, centred, proposed, filter);
    ScoreDoc[] found = searcher.search(query, proposed).scoreDocs;
    Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
    List<Near> near = new ArrayList<>();
    Leaf leaf = null;
    for (ScoreDoc hit : found) {
      if (leaf == null || hit.doc >= leaf.end()) {
        leaf = Leaf.of(searcher, hit.doc, field);
      }
      float[] own = centre.centred(leaf.vector(hit.doc));
      near.add(new Near(leaf.id(hit.doc), Centre.similarity(centred, own)));
    }
    return near.stream().sorted(ORDER).limit(k).toList();
  }

  /**
   * How near some documents are to what is meant, by id of their nodes; without those that have no
   * vector of its tongue.
   *
   * @param docs their numbers in this state of the index: to look up a thousand ids takes longer
   *     than all else
   */
  Map<String, Double> similarities(IndexSearcher searcher, Sense sense, int[] docs)
      throws IOException {
    Map<String, Double> similarities = new HashMap<>();
    float[] centred = centre(searcher, sense.tongue()).centred(sense.vector());
    centred(
        searcher,
        sense.tongue(),
        docs,
        (id, own) -> similarities.put(id, Centre.similarity(centred, own)));
    return similarities;
  }

  /** The centred vectors of those of some nodes that have one of a tongue. */
  void centred(
      IndexSearcher searcher,
      Tongue tongue,
      Collection<String> ids,
      BiConsumer<String, float[]> then)
      throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    List<BytesRef> names = ids.stream().map(BytesRef::new).toList();
    ScoreDoc[] docs = searcher.search(new TermInSetQuery(NodeText.ID, names), ids.size()).scoreDocs;
    centred(searcher, tongue, Arrays.stream(docs).mapToInt(hit -> hit.doc).toArray(), then);
  }

  private void centred(
      IndexSearcher searcher, Tongue tongue, int[] docs, BiConsumer<String, float[]> then)
      throws IOException {
    Centre centre = centre(searcher, tongue);
    int[] forwards = docs.clone();
    Arrays.sort(forwards);
    Leaf leaf = null;
    for (int doc : forwards) {
      if (leaf == null || doc >= leaf.end()) {
        leaf = Leaf.of(searcher, doc, MeaningText.field(tongue));
      }
      if (leaf.has(doc)) {
        then.accept(leaf.id(doc), centre.centred(leaf.vector(doc)));
      }
    }
  }

  /** The nodes that mean most nearly what a node means, in any tongue it has; without itself. */
  List<Near> nearestTo(IndexSearcher searcher, String id, Collection<NodeKind> kinds, int k)
      throws IOException {
    Map<String, Near> best = new HashMap<>();
    for (Map.Entry<Tongue, float[]> own : raw(searcher, id).entrySet()) {
      for (Near near :
          nearest(searcher, new Sense(own.getKey(), own.getValue()), ofKinds(kinds), k + 1)) {
        best.merge(near.id(), near, (a, b) -> a.similarity() >= b.similarity() ? a : b);
      }
    }
    best.remove(id);
    return best.values().stream().sorted(ORDER).limit(k).toList();
  }

  /** The vectors of a node as the model made them, as far as it has any. */
  private static Map<Tongue, float[]> raw(IndexSearcher searcher, String id) throws IOException {
    Map<Tongue, float[]> vectors = new EnumMap<>(Tongue.class);
    for (ScoreDoc hit : searcher.search(new TermQuery(new Term(NodeText.ID, id)), 1).scoreDocs) {
      for (Tongue tongue : Tongue.values()) {
        Leaf leaf = Leaf.of(searcher, hit.doc, MeaningText.field(tongue));
        if (leaf.has(hit.doc)) {
          vectors.put(tongue, leaf.vector(hit.doc).clone());
        }
      }
    }
    return vectors;
  }

  /** Does what an index costs once in each of its states. @return how many vectors it has */
  int prepare(IndexSearcher searcher) throws IOException {
    int vectors = 0;
    for (Tongue tongue : Tongue.values()) {
      centre(searcher, tongue);
      vectors += searcher.count(new FieldExistsQuery(MeaningText.field(tongue)));
    }
    return vectors;
  }

  /** The middles of an index; computed once for each of its states. */
  Centre centre(IndexSearcher searcher, Tongue tongue) throws IOException {
    Map<Tongue, Centre> all = centres.getIfPresent(searcher.getIndexReader());
    if (all == null) {
      all = new EnumMap<>(Tongue.class);
      for (Tongue each : Tongue.values()) {
        all.put(each, Centre.of(searcher.getIndexReader(), MeaningText.field(each)));
      }
      centres.put(searcher.getIndexReader(), all);
    }
    return Objects.requireNonNull(all.get(tongue));
  }

  private static @Nullable Query ofKinds(Collection<NodeKind> kinds) {
    return kinds.isEmpty() ? null : Found.ofKinds(kinds);
  }

  /** A part of the index, read forwards. */
  private record Leaf(
      int base,
      int end,
      SortedDocValues ids,
      @Nullable FloatVectorValues vectors,
      @Nullable DocIndexIterator at) {

    static Leaf of(IndexSearcher searcher, int doc, String field) throws IOException {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
      return new Leaf(
          leaf.docBase,
          leaf.docBase + leaf.reader().maxDoc(),
          leaf.reader().getSortedDocValues(NodeText.ID),
          vectors,
          vectors == null ? null : vectors.iterator());
    }

    boolean has(int doc) throws IOException {
      return at != null && (at.docID() == doc - base || at.advance(doc - base) == doc - base);
    }

    float[] vector(int doc) throws IOException {
      if (vectors == null || at == null || !has(doc)) {
        throw new IllegalStateException("no vector at " + doc);
      }
      return vectors.vectorValue(at.index());
    }

    String id(int doc) throws IOException {
      ids.advanceExact(doc - base);
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
  }
}
