package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTermsTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Skill", "1", "激光焊接", "nameEn", "Laser welding", "description", "需要改进焊接质量的问题"));

  private final UnknownTerms unknown = UnknownTerms.over(GRAPH);

  private List<String> terms(String text) {
    return unknown.in(text).stream().map(UnknownTerms.Term::term).toList();
  }

  @Test
  void wordsThatNoNodeUsesAreFoundAndNeighboursJoined() {
    assertThat(terms("激光焊接的纳米磁流体问题")).containsExactly("纳米磁流体");
    assertThat(terms("welding of perovskite tandem cells"))
        .containsExactly("perovskite tandem cells");
  }

  @Test
  void everydayWordsBesideThemDoNotJoinThem() {
    assertThat(terms("关于磁流体")).containsExactly("磁流体");
    assertThat(terms("关于磁流体以及钙钛矿，尤其钠离子")).containsExactly("磁流体", "钙钛矿", "钠离子");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "激光焊接",
        "改进焊接质量的问题",
        "Laser welding 2024 12.5",
        "的 了 and the",
        "",
        "😀 \uD800",
        "12345 67"
      })
  void whatIsKnownAFunctionWordOrANumberIsNoCandidate(String text) {
    assertThat(terms(text)).isEmpty();
  }

  @Test
  void anExampleShowsAtMostFortyCharacters() {
    String text = "绝密。".repeat(50) + "激光焊接时的纳米磁流体问题" + "绝密。".repeat(50);
    UnknownTerms.Term found =
        unknown.in(text).stream().filter(t -> t.term().contains("磁流体")).findFirst().orElseThrow();
    assertThat(found.example()).contains("纳米磁流体").hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void eachTermIsGivenOnce() {
    assertThat(terms("磁流体，磁流体。磁流体")).hasSize(1);
  }
}
