package org.fourchains.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One state of the index, which remembers where its terms are. A text of 80 characters has some
 * hundred terms in two fields each; to look them up in the 15 parts of an index of a million
 * documents took about 20 ms. Safe for many threads.
 */
final class TermSearcher extends IndexSearcher {

  /** What is kept of a term is a few kB with a million documents, by estimate. */
  private static final int MOST = 20_000;

  private record Asked(Query query, ScoreMode mode, float boost) {}

  private final Cache<Asked, Weight> weights = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Term, Integer> documents =
      Caffeine.newBuilder().maximumSize(10 * MOST).build();

  TermSearcher(IndexReader reader) {
    super(reader);
  }

  /** Makes them for a {@link org.apache.lucene.search.SearcherManager}. */
  static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new TermSearcher(reader);
    }
  }

  /** Finds out in how many documents terms of a field stand: about half as long as one by one. */
  void lookUp(String field, Collection<String> texts) throws IOException {
    List<Term> terms =
        texts.stream()
            .map(text -> new Term(field, text))
            .filter(term -> documents.getIfPresent(term) == null)
            .sorted()
            .toList();
    int[] counts = new int[terms.size()];
    for (LeafReaderContext leaf :
        terms.isEmpty() ? List.<LeafReaderContext>of() : getLeafContexts()) {
      TermsEnum there = Terms.getTerms(leaf.reader(), field).iterator();
      for (int i = 0; i < counts.length; i++) {
        counts[i] += there.seekExact(terms.get(i).bytes()) ? there.docFreq() : 0;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      documents.put(terms.get(i), counts[i]);
    }
  }

  /** In how many documents a term stands. */
  int documents(Term term) throws IOException {
    Integer known = documents.getIfPresent(term);
    return known == null ? getIndexReader().docFreq(term) : known;
  }

  /** A weight belongs to a reader and not to a question, so the next question may use it too. */
  @Override
  public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
    Query term = query instanceof BoostQuery boosted ? boosted.getQuery() : query;
    if (!(term instanceof CombinedFieldQuery)) {
      return super.createWeight(query, mode, boost);
    }
    Asked asked = new Asked(query, mode, boost);
    Weight known = weights.getIfPresent(asked);
    if (known == null) {
      known = super.createWeight(query, mode, boost);
      weights.put(asked, known);
    }
    return known;
  }
}
