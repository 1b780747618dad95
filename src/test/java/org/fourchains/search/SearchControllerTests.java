package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchControllerTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(node("Skill", "K1", "除气"), node("Course", "C1", "除气"));

  private final Snapshots snapshots = mock(Snapshots.class);
  private final SearchController controller =
      new SearchController(snapshots, Search.over(GRAPH), Concepts.over(GRAPH));

  @BeforeEach
  void current() {
    when(snapshots.current()).thenReturn(GRAPH);
  }

  @Test
  void kinds_come_by_name_and_none_means_all() {
    assertThat(controller.search("除气", null, 10)).hasSize(2);
    assertThat(controller.search("除气", List.of(), 10)).hasSize(2);
    assertThat(controller.search("除气", List.of("Course"), 10)).hasSize(1);
    assertThatThrownBy(() -> controller.search("除气", List.of("Nonsense"), 10))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("kinds:");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
  void first_has_bounds(int first) {
    assertThatThrownBy(() -> controller.search("除气", null, first))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("first:");
    assertThatThrownBy(() -> controller.concepts("除气", first))
        .isInstanceOf(Refusal.BadRequest.class);
    assertThat(controller.concepts("除气", 200)).hasSize(1);
  }
}
