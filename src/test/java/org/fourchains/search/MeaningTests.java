package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourchains.search.Graphs.VOCABULARY;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.VectorUtil;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.junit.jupiter.api.Test;

/** Finding by meaning, with the models that are shipped. */
class MeaningTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Process", "P1", "激光焊接", "nameEn", "laser welding"),
          node("Process", "P2", "铝合金熔体除气", "nameEn", "degassing of aluminium melt"),
          node("Process", "P3", "锂电池极片涂布", "nameEn", "coating of battery electrodes"),
          node("Course", "C1", "会计学原理", "nameEn", "principles of accounting"),
          node("Course", "C2", "大学英语", "nameEn", "college English"),
          node("Course", "C3", "市场营销", "nameEn", "marketing"),
          node("Skill", "S1", "财务报表分析", "description", "读懂资产负债表和利润表。"),
          node("Patent", "T1", "Foaming defects", "description", "Gas pores in cast aluminium."),
          node("Skill", "S2", "42"));

  private static final SearchIndex INDEX = SearchIndex.over(GRAPH, TextModels.shipped());

  private static List<Near> nearest(String text, Set<String> kinds, int k) {
    return INDEX.ask(
        searcher ->
            INDEX
                .meaning()
                .nearest(searcher, text, kinds.stream().map(VOCABULARY::kind).toList(), k));
  }

  @Test
  void whatMeansAlikeIsNearerThanWhatDoesNotInChinese() {
    assertThat(nearest("焊缝成形与激光功率", Set.of(), 9).getFirst().id()).isEqualTo("Process:P1");
    assertThat(nearest("企业账务与成本核算", Set.of(), 9).subList(0, 2))
        .extracting(Near::id)
        .containsExactlyInAnyOrder("Course:C1", "Skill:S1");
  }

  @Test
  void whatMeansAlikeIsNearerThanWhatDoesNotInEnglish() {
    assertThat(nearest("joining metal sheets with a beam", Set.of(), 9).getFirst().id())
        .isEqualTo("Process:P1");
    assertThat(nearest("bubbles of hydrogen in molten metal", Set.of(), 9).subList(0, 2))
        .extracting(Near::id)
        .containsExactlyInAnyOrder("Process:P2", "Patent:T1");
  }

  @Test
  void onlyTheKindsAskedForAreFoundAndAtMostSoMany() {
    assertThat(nearest("激光焊接", Set.of("Course"), 9))
        .hasSize(3)
        .allMatch(n -> n.id().startsWith("Course:"));
    assertThat(nearest("激光焊接", Set.of(), 2)).hasSize(2);
    assertThat(nearest("激光焊接", Set.of(), 0)).isEmpty();
    assertThat(nearest("激光焊接", Set.of("Team"), 9)).isEmpty();
  }

  @Test
  void theMiddleIsTakenOutOfBothVectors() {
    float[] query = INDEX.meaning().vector(Tongue.CHINESE, "激光焊接").orElseThrow();
    TextModel model = TextModels.shipped().of(Tongue.CHINESE).orElseThrow();
    float[] own = model.embed(List.of("市场营销")).getFirst();
    Centre centre = INDEX.ask(searcher -> INDEX.meaning().centre(searcher, Tongue.CHINESE));
    // Seven nodes say something in Chinese, and ten more vectors lie at the origin.
    assertThat(centre.count()).isEqualTo(7);
    double expected = cosine(minus(query, centre.mean()), minus(own, centre.mean()));
    double similarity =
        nearest("激光焊接", Set.of(), 9).stream()
            .filter(near -> near.id().equals("Course:C3"))
            .mapToDouble(Near::similarity)
            .sum();
    assertThat(similarity).isEqualTo(Math.max(0, expected), within(1e-5));
    assertThat(similarity).isLessThan(VectorUtil.dotProduct(query, own));
  }

  private static float[] minus(float[] one, float[] other) {
    float[] difference = one.clone();
    for (int i = 0; i < one.length; i++) {
      difference[i] -= other[i];
    }
    return difference;
  }

  private static double cosine(float[] one, float[] other) {
    return VectorUtil.cosine(one, other);
  }

  @Test
  void whatFollowsAChangeEqualsWhatIsBuiltAnew() {
    SearchIndex following = SearchIndex.over(GRAPH, TextModels.shipped());
    GraphSnapshot next =
        Graphs.of(
            node("Process", "P1", "电子束焊接"),
            node("Process", "P2", "铝合金熔体除气", "nameEn", "degassing of aluminium melt"));
    following.follow(new SnapshotReplaced(next));
    SearchIndex anew = SearchIndex.over(next, TextModels.shipped());
    assertThat(near(following)).isEqualTo(near(anew)).hasSize(2);
  }

  private static List<Near> near(SearchIndex index) {
    return index.ask(searcher -> index.meaning().nearest(searcher, "真空焊接", Set.of(), 5));
  }

  @Test
  void withoutModelsWordsAreStillFound() {
    SearchIndex index = SearchIndex.over(GRAPH, TextModels.none());
    assertThat(near(index)).isEmpty();
    assertThat(new Search(index).search(GRAPH, "激光焊接", Set.of(), 1)).hasSize(1);
  }
}
