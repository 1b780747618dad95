package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The needs are left out of the index, as a new need would be. */
class ConceptsSeedTests {

  private static final GraphSnapshot SEED = SeedSnapshot.load();
  private static final GraphSnapshot WITHOUT_NEEDS =
      SeedSnapshot.load(kind -> !kind.name().equals("Need"));
  private static final Concepts CONCEPTS = Concepts.over(WITHOUT_NEEDS);

  private static List<String> concepts(Node need) {
    return CONCEPTS.in(WITHOUT_NEEDS, need.text("description").orElseThrow(), 10).stream()
        .map(h -> h.node().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // a battery tray welded by friction stir: the process, its skill, the tool, the inspection
    "AL-N04, Process:AL-P16 Skill:AL-S47 Skill:AL-S48 Skill:AL-S54",
    // tabless cells: the cell by its type number, flattening and welding, spatter and depth
    "LB-N10, Product:LB-M31 Process:LB-P27 Skill:LB-S67 Skill:LB-S68",
    // pinholes of copper foil: the process, the drum, the additives
    "LB-N08, Process:LB-P17 Skill:LB-S42 Skill:LB-S41",
  })
  void a_need_is_read_as_what_an_engineer_would_name(String key, String expected) {
    Node need = SEED.find("Need:" + key).orElseThrow();
    assertThat(concepts(need)).containsAll(Arrays.asList(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今天天气不错",
        "我们学校下周举办运动会，欢迎大家报名参加",
        "请问食堂几点开门，晚饭有什么菜",
        "昨晚的球赛真精彩，主队三比一获胜",
        "How do I reset my e-mail password?",
      })
  void a_text_that_speaks_of_nothing_known_gives_nothing(String text) {
    assertThat(CONCEPTS.in(WITHOUT_NEEDS, text, 10)).isEmpty();
  }

  /** Below what was measured (.64), to notice when a change makes it worse. */
  @Test
  void most_of_what_needs_require_is_among_the_first_ten() {
    double recall =
        SEED.nodes(SEED.vocabulary().kind("Need"))
            .mapToDouble(
                need -> {
                  Set<String> truth =
                      Stream.of("REQUIRES", "CONCERNS")
                          .flatMap(relation -> need.linked(relation, true))
                          .map(Node::id)
                          .collect(Collectors.toSet());
                  return (double) concepts(need).stream().filter(truth::contains).count()
                      / truth.size();
                })
            .average()
            .orElseThrow();
    assertThat(recall).isGreaterThan(.6);
  }
}
