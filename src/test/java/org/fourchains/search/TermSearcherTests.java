package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

/** What is remembered is what Lucene says. */
class TermSearcherTests {

  private static final SearchIndex INDEX =
      SearchIndex.over(
          Graphs.of(
              node("Process", "P1", "激光焊接", "description", "激光焊接用激光束连接金属。"),
              node("Process", "P2", "激光切割", "description", "切割金属薄板。"),
              node("Course", "C1", "焊接技术", "descriptionEn", "Welding of metal.")));

  @Test
  void termsAreCountedAsInTheIndexWhetherTheyAreLookedUpTogetherOrAlone() {
    List<String> words = List.of("激光", "焊接", "金属", "切割", "weld", "metal", "没有的词");
    INDEX.ask(
        searcher -> {
          for (View view : View.values()) {
            for (String field : List.of(view.names(), view.texts())) {
              for (String word : words) {
                Term term = new Term(field, word);
                int counted = searcher.getIndexReader().docFreq(term);
                assertThat(searcher.documents(term)).as("%s alone", term).isEqualTo(counted);
                searcher.lookUp(field, words);
                assertThat(searcher.documents(term)).as("%s", term).isEqualTo(counted);
              }
            }
          }
          return searcher.documents(new Term(View.WORDS.texts(), "金属")) == 2;
        });
  }

  @Test
  void theSecondTimeAQuestionFindsTheSameAndTheSameAsWithoutMemory() {
    INDEX.ask(
        searcher -> {
          Query query = Question.of("激光焊接金属，焊接金属", searcher).query();
          String plain = found(new IndexSearcher(reader(searcher)), query);
          assertThat(found(searcher, query)).isEqualTo(plain);
          assertThat(found(searcher, query)).isEqualTo(plain).contains("0=", "1=", "2=");
          return true;
        });
  }

  private static IndexReader reader(IndexSearcher searcher) {
    return searcher.getIndexReader();
  }

  private static String found(IndexSearcher searcher, Query query) throws java.io.IOException {
    StringBuilder found = new StringBuilder();
    ScoreDoc[] hits = searcher.search(query, 9).scoreDocs;
    Arrays.stream(hits).forEach(hit -> found.append(hit.doc + "=" + hit.score + " "));
    return found.toString();
  }
}
