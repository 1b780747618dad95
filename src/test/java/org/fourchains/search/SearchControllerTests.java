package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchControllerTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(node("Skill", "K1", "除气"), node("Course", "C1", "除气"));

  private final SearchController controller = new SearchController(Concepts.over(GRAPH));
  private final SearchPageController pages = new SearchPageController(Search.over(GRAPH));

  private List<Hit> search(@Nullable List<String> kinds, int first) {
    return pages.search(
        new SearchPageController.Asked("除气", kinds, null, null, null, null, null, first, 0), GRAPH);
  }

  @Test
  void kinds_come_by_name_and_none_means_all() {
    assertThat(search(null, 10)).hasSize(2);
    assertThat(search(List.of(), 10)).hasSize(2);
    assertThat(search(List.of("Course"), 10)).hasSize(1);
    assertThatThrownBy(() -> search(List.of("Nonsense"), 10))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("kinds:");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE})
  void first_has_bounds(int first) {
    assertThatThrownBy(() -> search(null, first))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("first:");
    assertThatThrownBy(() -> controller.concepts("除气", first, GRAPH))
        .isInstanceOf(Refusal.BadRequest.class);
    assertThat(controller.concepts("除气", 200, GRAPH)).hasSize(1);
  }
}
