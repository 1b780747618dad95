package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchControllerTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(node("Skill", "K1", "除气"), node("Course", "C1", "除气"));

  private final SearchController controller =
      new SearchController(Search.over(GRAPH), Concepts.over(GRAPH));

  @Test
  void kinds_come_by_name_and_none_means_all() {
    assertThat(controller.search("除气", null, 10, GRAPH)).hasSize(2);
    assertThat(controller.search("除气", List.of(), 10, GRAPH)).hasSize(2);
    assertThat(controller.search("除气", List.of("Course"), 10, GRAPH)).hasSize(1);
    assertThatThrownBy(() -> controller.search("除气", List.of("Nonsense"), 10, GRAPH))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("kinds:");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
  void first_has_bounds(int first) {
    assertThatThrownBy(() -> controller.search("除气", null, first, GRAPH))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("first:");
    assertThatThrownBy(() -> controller.concepts("除气", first, GRAPH))
        .isInstanceOf(Refusal.BadRequest.class);
    assertThat(controller.concepts("除气", 200, GRAPH)).hasSize(1);
  }
}
