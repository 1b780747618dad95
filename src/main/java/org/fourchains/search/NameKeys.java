package org.fourchains.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of the index: keys under which names of concepts are found. Each term is a name that
 * is its own key, or an {@link #entry}.
 */
final class NameKeys {

  /** No folded text has it, and it comes before every other character. */
  private static final char END = '\u0000';

  /** What so many names share tells none of them. */
  private static final int MOST = 50;

  private final @Nullable TermsEnum terms;

  private NameKeys(@Nullable TermsEnum terms) {
    this.terms = terms;
  }

  static NameKeys of(IndexReader index, String field) throws IOException {
    Terms terms = MultiTerms.getTerms(index, field);
    return new NameKeys(terms == null ? null : terms.iterator());
  }

  /** What the index holds of a name under a key that is not the name. */
  static String entry(String key, String name) {
    return key + END + name;
  }

  /**
   * Reads on in a key.
   *
   * @param names gets those whose key is what was read
   * @return whether any key goes on behind that
   */
  boolean read(String read, List<String> names) throws IOException {
    BytesRef begun = new BytesRef(read);
    if (terms == null || terms.seekCeil(begun) == SeekStatus.END) {
      return false;
    }
    BytesRef term = terms.term();
    BytesRef whole = new BytesRef(read + END);
    while (term != null && (term.equals(begun) || StringHelper.startsWith(term, whole))) {
      if (names.size() < MOST) {
        int name = term.length > begun.length ? whole.length : 0;
        names.add(new BytesRef(term.bytes, term.offset + name, term.length - name).utf8ToString());
      }
      term = terms.next();
    }
    return term != null && StringHelper.startsWith(term, begun);
  }
}
