package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourchains.search.Graphs.VOCABULARY;
import static org.fourchains.search.Graphs.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.junit.jupiter.api.Test;

/** Searching by words and meaning together, with the models that are shipped. */
class HybridSearchTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Process", "P1", "激光焊接", "nameEn", "laser welding"),
          node("Process", "P2", "铝合金熔体除气", "nameEn", "degassing of aluminium melt"),
          node("Process", "P3", "锂电池极片涂布", "nameEn", "coating of battery electrodes"),
          node("Course", "C1", "会计学原理", "nameEn", "principles of accounting"),
          node("Course", "C2", "大学英语", "nameEn", "college English"),
          node("Course", "C3", "市场营销", "nameEn", "marketing"),
          node("Skill", "S1", "财务报表分析", "description", "读懂资产负债表和利润表。"));

  private static final SearchIndex INDEX = SearchIndex.over(GRAPH, TextModels.shipped());
  private static final Search SEARCH = new Search(INDEX);

  private static List<String> ids(String text, Set<NodeKind> kinds) {
    return SEARCH.search(GRAPH, text, kinds, 10).stream().map(hit -> hit.node().id()).toList();
  }

  @Test
  void whatSharesNoWordIsFoundByItsMeaning() {
    assertThat(Search.over(GRAPH).search(GRAPH, "finance and bookkeeping", Set.of(), 10)).isEmpty();
    assertThat(ids("finance and bookkeeping", Set.of())).containsExactly("Course:C1");
    assertThat(ids("给电芯正负极涂浆料", Set.of())).first().isEqualTo("Process:P3");
  }

  @Test
  void whatHasNothingToDoWithAnythingFindsNothing() {
    assertThat(ids("qwertyuiop zxcvbnm", Set.of())).isEmpty();
    assertThat(ids("😀🔋", Set.of())).isEmpty();
    assertThat(ids("明天下午去公园散步", Set.of())).isEmpty();
  }

  @Test
  void anExactNameStandsAboveAllOthersHoweverNearTheyAre() {
    List<Hit> hits = SEARCH.search(GRAPH, "会计学原理", Set.of(), 10);
    assertThat(hits.getFirst().node().id()).isEqualTo("Course:C1");
    assertThat(hits.getFirst().score()).isGreaterThan(Search.EXACT);
    assertThat(hits.subList(1, hits.size())).allMatch(hit -> hit.score() < Search.EXACT);
  }

  @Test
  void aKindIsAskedForBeforeTheNearestAreChosen() {
    assertThat(ids("finance and bookkeeping", Set.of(VOCABULARY.kind("Course"))))
        .containsExactly("Course:C1");
    assertThat(ids("finance and bookkeeping", Set.of(VOCABULARY.kind("Process")))).isEmpty();
  }

  @Test
  void theTotalCountsWhatOnlyMeaningFinds() {
    Narrowing all = new Narrowing(Set.copyOf(VOCABULARY.kinds()), List.of());
    SearchPage page = SEARCH.page(GRAPH, "finance and bookkeeping", all, 0, 10);
    assertThat(page.totalCount()).isEqualTo(page.hits().size());
    Map<String, Long> byKind = new HashMap<>();
    page.hits().forEach(hit -> byKind.merge(hit.node().kind().name(), 1L, Long::sum));
    Map<String, Long> counted = new HashMap<>();
    page.counts().forEach(count -> counted.put(count.kind(), (long) count.count()));
    assertThat(counted).isEqualTo(byKind);
  }

  @Test
  void everyScoreIsWhatComparingEachNodeByItselfGives() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> words = List.of("焊接", "涂布", "除气", "会计", "英语", "营销", "电池", "激光", "机器人", "检测");
    List<Graphs.Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      drafts.add(
          node(
              "Process",
              "%02d".formatted(i),
              said(words, random),
              "description",
              said(words, random)));
    }
    GraphSnapshot graph = Graphs.of(1, drafts);
    SearchIndex index = SearchIndex.over(graph, TextModels.shipped());
    Search hybrid = new Search(index);
    Search byWords = Search.over(graph);
    for (int question = 0; question < 20; question++) {
      String text = said(words, random) + said(words, random);
      Map<String, Double> shares = new HashMap<>();
      byWords
          .search(graph, text, Set.of(), 100)
          .forEach(h -> shares.put(h.node().id(), h.score() / Search.EXACT));
      float[] asked = index.meaning().vector(Tongue.CHINESE, text).orElseThrow();
      Centre centre = index.ask(searcher -> index.meaning().centre(searcher, Tongue.CHINESE));
      for (Hit hit : hybrid.search(graph, text, Set.of(), 100)) {
        if (hit.score() < Search.EXACT && shares.containsKey(hit.node().id())) {
          float[] own = vector(hit.node());
          double similarity = Centre.similarity(centre.centred(asked), centre.centred(own));
          double expected = Search.EXACT * (shares.get(hit.node().id()) + similarity) / 2;
          assertThat(hit.score())
              .as("seed %d, %s, %s", seed, text, hit)
              .isCloseTo(expected, within(.01));
        }
      }
    }
  }

  private static String said(List<String> words, Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 2 + random.nextInt(3))
        .forEach(i -> text.append(words.get(random.nextInt(words.size()))));
    return text.toString();
  }

  private static float[] vector(Node node) {
    String text = MeaningText.of(node).get(Tongue.CHINESE);
    return TextModels.shipped().of(Tongue.CHINESE).orElseThrow().embed(List.of(text)).getFirst();
  }

  @Test
  void pagesShowEachNodeOnce() {
    List<String> all = ids("焊接与电池", Set.of());
    List<String> paged = new ArrayList<>();
    Narrowing narrowing = new Narrowing(Set.copyOf(VOCABULARY.kinds()), List.of());
    for (int offset = 0; offset < all.size(); offset++) {
      SEARCH.search(GRAPH, "焊接与电池", narrowing, offset, 1).forEach(h -> paged.add(h.node().id()));
    }
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(paged).isEqualTo(all);
  }
}
