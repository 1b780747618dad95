package org.fourchains.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.coverage.Gap;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.whatif.SupposedChange.SupposedNode;
import org.fourchains.whatif.SupposedChange.SupposedRelation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Program g targets a job that requires mix and dry. Its course c1 teaches mix by unit u1; c1 comes
 * before c2.
 */
class SupposedChangeTests {

  private static final Deadline NEVER = Deadline.in(Duration.ofMinutes(10));

  private final GraphSnapshot graph =
      new GraphSketch()
          .relation("Program:g TARGETS Job:j")
          .relation("Job:j REQUIRES Skill:mix")
          .relation("Job:j REQUIRES Skill:dry")
          .relation("Course:c1 PART_OF Program:g")
          .relation("Course:c2 PART_OF Program:g")
          .relation("Course:c1 PREREQUISITE Course:c2")
          .relation("Unit:u1 PART_OF Course:c1")
          .relation("Unit:u1 TEACHES Skill:mix", "level", 3L)
          .relation("Teacher:t HAS_SKILL Skill:dry")
          .node("Skill:mix", "description", "Mixing.")
          .node("Skill:dry", "description", "Drying.")
          .snapshot();

  private static SupposedChange drop(String id) {
    return new SupposedChange(id, null, null, null);
  }

  private static SupposedChange cut(String kind, String from, String to) {
    return new SupposedChange(null, relation(kind, from, to, null), null, null);
  }

  private static SupposedChange add(String kind, String from, String to, @Nullable Integer level) {
    return new SupposedChange(null, null, null, relation(kind, from, to, level));
  }

  private static SupposedChange node(String id) {
    return new SupposedChange(null, null, new SupposedNode(id, "New", 8, null), null);
  }

  private static SupposedRelation relation(
      String kind, String from, String to, @Nullable Integer level) {
    return new SupposedRelation(kind, from, to, level, null);
  }

  private List<String> gaps(GraphSnapshot of) {
    return ProgramState.gaps(of.get("Program:g"), NEVER).stream()
        .map(Gap::concept)
        .map(Node::id)
        .toList();
  }

  @Test
  void a_unit_that_is_dropped_opens_a_gap_and_a_new_one_closes_another() {
    assertThat(gaps(graph)).containsExactly("Skill:dry");
    GraphSnapshot without = SupposedChange.supposed(graph, List.of(drop("Unit:u1")));
    assertThat(without.find("Unit:u1")).isEmpty();
    assertThat(gaps(without)).containsExactlyInAnyOrder("Skill:dry", "Skill:mix");
    GraphSnapshot with =
        SupposedChange.supposed(
            graph,
            List.of(
                node("Unit:new"),
                add("PART_OF", "Unit:new", "Course:c2", null),
                add("TEACHES", "Unit:new", "Skill:dry", 3)));
    assertThat(gaps(with)).isEmpty();
    assertThat(with.get("Unit:new").number("hours", 0)).isEqualTo(8);
  }

  @Test
  void a_prerequisite_that_is_cut_makes_the_program_less_complex() {
    GraphSnapshot cut =
        SupposedChange.supposed(graph, List.of(cut("PREREQUISITE", "Course:c1", "Course:c2")));
    ProgramState before = ProgramState.of(graph.get("Program:g"), List.of());
    ProgramState after = ProgramState.of(cut.get("Program:g"), List.of());
    // Blocking 1 + 0 and delay 2 + 2; then 0 + 0 and 1 + 1.
    assertThat(before.complexity()).isEqualTo(5);
    assertThat(after.complexity()).isEqualTo(2);
    assertThat(after.longestPath()).isEqualTo(1);
  }

  @Test
  void the_graph_itself_stays_as_it_is_and_everything_else_too() {
    GraphSnapshot same =
        SupposedChange.supposed(
            graph, List.of(node("Unit:new"), cut("HAS_SKILL", "Teacher:t", "Skill:dry")));
    assertThat(graph.find("Unit:new")).isEmpty();
    assertThat(graph.relationCount()).isEqualTo(9);
    assertThat(same.relationCount()).isEqualTo(8);
    assertThat(
            same.get("Unit:u1")
                .relations("TEACHES", true)
                .findFirst()
                .orElseThrow()
                .property("level"))
        .isEqualTo(3L);
  }

  @Test
  void a_state_counts_what_is_taught_once() {
    ProgramState state =
        ProgramState.of(graph.get("Program:g"), ProgramState.gaps(graph.get("Program:g"), NEVER));
    assertThat(state.taught()).isEqualTo(1);
    assertThat(state.courses()).isEqualTo(2);
    assertThat(state.absent()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop | Unit:u1 | | | changes[1]: give exactly one",
        "add | TEACHES | Teacher:t | Skill:dry | TEACHES does not join Teacher and Skill",
        "cut | TEACHES | Unit:u1 | Skill:dry | is not joined",
        "node | Unit:u1 | | | there already",
        "node | unit | | | is not a kind and a key",
        "cut | TEACHES | Unit:u1 | | changes[1].cut.to: name a node",
        "add | TEACHES | | Skill:dry | changes[1].add.from: name a node",
      })
  void what_cannot_be_supposed_is_refused_with_its_place(
      String what, String one, @Nullable String from, @Nullable String to, String said) {
    String f = from == null ? "" : from;
    String t = to == null ? "" : to;
    SupposedChange change =
        switch (what) {
          case "add" -> add(one, f, t, null);
          case "cut" -> cut(one, f, t);
          case "node" -> node(one);
          default ->
              new SupposedChange(one, null, new SupposedNode("Unit:n", "n", null, null), null);
        };
    assertThatThrownBy(() -> SupposedChange.supposed(graph, List.of(node("Unit:x"), change)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageContaining("changes[1]")
        .hasMessageContaining(said.replace("changes[1]: ", ""));
  }

  @Test
  void an_unknown_node_is_named_with_its_place() {
    assertThatThrownBy(
            () ->
                SupposedChange.supposed(
                    graph, List.of(drop("Unit:u1"), add("TEACHES", "Unit:none", "Skill:dry", 3))))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("changes[1].add.from: nothing has the id Unit:none");
  }

  @Test
  void a_new_node_without_a_name_is_refused() {
    SupposedChange nameless =
        new SupposedChange(null, null, new SupposedNode("Unit:n", " ", null, null), null);
    assertThatThrownBy(() -> SupposedChange.supposed(graph, List.of(nameless)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("changes[0].node.name");
  }
}
