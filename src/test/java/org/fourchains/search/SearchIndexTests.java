package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.TextVectors;
import org.fourchains.search.Graphs.Draft;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTests {

  private static final List<String> WORDS =
      List.of("激光", "焊接", "搅拌", "摩擦", "铜箔", "隔膜", "涂布", "NCM811", "welding", "GB/T 1-2021");
  private static final List<String> KINDS = List.of("Skill", "Process", "Course", "Patent");

  private static Draft random(String kind, String key, Random random) {
    return node(kind, key, words(random, 3), "description", words(random, 12));
  }

  private static String words(Random random, int most) {
    return String.join(
        random.nextBoolean() ? "" : " ",
        IntStream.rangeClosed(0, random.nextInt(most))
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .toList());
  }

  private static void edit(Map<String, Draft> drafts, Random random) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String key = "K" + random.nextInt(30);
    if (random.nextInt(3) == 0) {
      drafts.remove(kind + key);
    } else {
      drafts.put(kind + key, random(kind, key, random));
    }
  }

  private static List<String> answers(SearchIndex index, GraphSnapshot graph) {
    List<String> answers = new ArrayList<>();
    for (String text : WORDS) {
      new Search(index).search(graph, text, Set.of(), 50).forEach(h -> answers.add(h.toString()));
      new Concepts(index, event -> {})
          .in(graph, text + "搅拌", 50)
          .forEach(h -> answers.add(h.toString()));
    }
    return answers;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void following_equals_building_anew(long seed) {
    Random random = new Random(seed);
    Map<String, Draft> drafts = new TreeMap<>();
    SearchIndex following = new SearchIndex(TextVectors.unkept(TextModels.none()), 0);
    for (int revision = 1; revision <= 8; revision++) {
      for (int i = random.nextInt(20); i >= 0; i--) {
        edit(drafts, random);
      }
      GraphSnapshot graph = Graphs.of(revision, List.copyOf(drafts.values()));
      following.follow(new SnapshotReplaced(graph));
      assertThat(answers(following, graph))
          .as("seed %d revision %d", seed, revision)
          .isEqualTo(answers(SearchIndex.over(graph), graph));
    }
  }

  @Test
  void only_nodes_whose_texts_changed_are_written() {
    List<Draft> drafts =
        new ArrayList<>(List.of(node("Skill", "A", "除气"), node("Need", "B", "起泡")));
    SearchIndex index = SearchIndex.over(Graphs.of(1, drafts));
    drafts.set(1, node("Need", "B", "起泡", "state", "已解决"));
    drafts.add(node("Skill", "C", "过滤"));
    index.follow(new SnapshotReplaced(Graphs.of(2, drafts)));
    assertThat(index.written()).isEqualTo(3);
  }

  @Test
  void before_the_first_snapshot_nothing_is_found() {
    GraphSnapshot graph = Graphs.of(node("Skill", "A", "除气"));
    SearchIndex empty = new SearchIndex(TextVectors.unkept(TextModels.none()), 0);
    assertThat(new Search(empty).search(graph, "除气", Set.of(), 3)).isEmpty();
    assertThat(new Concepts(empty, event -> {}).in(graph, "除气", 3)).isEmpty();
  }
}
