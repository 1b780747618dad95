package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourchains.search.Graphs.VOCABULARY;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import java.util.Map;
import org.fourchains.embedding.TextModels;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;

/** How like the texts of courses are to that of a process, with the models that are shipped. */
class LikenessTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Process", "P", "激光焊接", "description", "用激光束熔化并连接金属薄板。"),
          node("Course", "near", "焊接技术", "description", "激光、电弧与电阻焊接金属薄板的方法。"),
          node("Course", "far", "会计学原理", "description", "连接账簿与报表的方法。"),
          node("Course", "other", "大学英语", "description", "阅读与写作。"),
          node("Skill", "code", "42"));

  private static final List<Node> COURSES = GRAPH.nodes(VOCABULARY.kind("Course")).toList();

  private static Map<String, Double> among(Likeness likeness, double least, String... anyway) {
    List<Node> wanted = List.of(anyway).stream().map(GRAPH::get).toList();
    return likeness.among(GRAPH.get("Process:P"), COURSES, wanted, least);
  }

  @Test
  void itIsTheSameForGivenNodesAsWhereTheyAreFound() {
    for (Likeness likeness :
        List.of(Likeness.over(GRAPH), Likeness.over(GRAPH, TextModels.shipped()))) {
      Map<String, Double> among = among(likeness, 0);
      List<Like> found =
          likeness.like(GRAPH.get("Process:P"), List.of(VOCABULARY.kind("Course")), 9);
      assertThat(found)
          .isNotEmpty()
          .first()
          .extracting(l -> l.node().id())
          .isEqualTo("Course:near");
      assertThat(among).hasSize(found.size());
      for (Like like : found) {
        assertThat(among.get(like.node().id()))
            .as(like.node().id())
            .isCloseTo(like.score(), within(1e-6));
      }
    }
  }

  @Test
  void whatMeansSomethingElseIsLeftOutUnlessItIsWantedAnyway() {
    Likeness likeness = Likeness.over(GRAPH, TextModels.shipped());
    Map<String, Double> all = among(likeness, 0);
    assertThat(all).containsKeys("Course:near", "Course:far");
    assertThat(among(likeness, .2)).containsOnlyKeys("Course:near");
    assertThat(among(likeness, .2, "Course:far"))
        .containsOnlyKeys("Course:near", "Course:far")
        .containsEntry("Course:far", all.get("Course:far"));
  }

  @Test
  void withoutVectorsNothingIsLeftOutForItsMeaning() {
    Likeness likeness = Likeness.over(GRAPH);
    assertThat(among(likeness, .2)).isEqualTo(among(likeness, 0)).containsKey("Course:far");
  }
}
