package org.fourchains.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.GraphSketch;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;
import org.junit.jupiter.api.Test;

/** Records are never whole: each oddity is answered, and said. */
class OddGraphsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  private static GraphSketch world() {
    return new GraphSketch()
        .node("Process:P", "mrl", 6L)
        .relation("Process:P REQUIRES Skill:mix")
        .relation("Course:c1 PART_OF Program:g")
        .relation("Unit:u1 PART_OF Course:c1")
        .relation("Unit:u1 TEACHES Skill:mix");
  }

  private static AbsorptionAnswer answer(GraphSketch sketch) {
    GraphSnapshot graph = sketch.snapshot();
    AbsorptionWeights usual = AbsorptionWeights.DEFAULT;
    Subject subject = subject(graph);
    Ranker ranker =
        new Ranker(subject, graph.get("Program:g"), (nodes, anyway) -> Map.of(), usual, DAY);
    return AbsorptionAnswer.of(subject, ranker, null, usual, DAY, 10);
  }

  private static Subject subject(GraphSnapshot graph) {
    Node process = graph.get("Process:P");
    List<Requirement> required =
        process
            .relations("REQUIRES", true)
            .map(r -> new Requirement(r.to(), 1, null, List.of(new Step(r, true))))
            .toList();
    return new Subject(
        process,
        List.of(new Subject.Core(process, List.of())),
        Requirement.shares(required),
        List.of());
  }

  private static List<String> notes(GraphSketch sketch) {
    return answer(sketch).notes().stream().map(Note::en).toList();
  }

  @Test
  void a_program_without_targets_asks_nothing_itself_and_says_so() {
    assertThat(notes(world())).contains(Note.PROGRAM_WITHOUT_TARGETS.en());
    assertThat(answer(world()).items().getFirst().score()).isZero();
    GraphSketch asked = world().relation("Enterprise:e USES Process:P");
    assertThat(answer(asked).items().getFirst().score()).isPositive();
  }

  @Test
  void prerequisites_that_go_round_in_a_circle_are_told_and_do_not_hang() {
    GraphSketch circle =
        world()
            .relation("Course:c2 PART_OF Program:g")
            .relation("Course:c1 PREREQUISITE Course:c2")
            .relation("Course:c2 PREREQUISITE Course:c1")
            .relation("Skill:mix PREREQUISITE Skill:mix");
    assertThat(notes(circle)).contains(Note.CIRCLE.en());
    assertThat(answer(circle).items()).hasSize(1);
  }

  @Test
  void two_of_one_name_are_told_apart_by_their_ids() {
    GraphSketch twins =
        world()
            .node("Unit:u1", "name", "Mixing")
            .node("Unit:u2", "name", "Mixing")
            .relation("Unit:u2 PART_OF Course:c1")
            .relation("Unit:u2 TEACHES Skill:mix");
    assertThat(notes(twins)).anyMatch(note -> note.contains("Unit:u1, Unit:u2"));
  }

  @Test
  void a_process_that_requires_nothing_and_speaks_of_nothing_gets_no_advice() {
    GraphSketch silent =
        new GraphSketch().node("Process:P").relation("Course:c1 PART_OF Program:g");
    assertThat(answer(silent).items()).isEmpty();
    assertThat(notes(silent))
        .contains(
            Note.REQUIRES_NOTHING.en(), Note.SPEAKS_OF_NOTHING.en(), Note.READINESS_UNKNOWN.en());
  }

  @Test
  void a_program_in_which_nobody_teaches_any_of_it_says_so() {
    GraphSketch nobody =
        new GraphSketch()
            .node("Process:P", "mrl", 6L)
            .relation("Process:P REQUIRES Skill:mix")
            .relation("Course:c1 PART_OF Program:g")
            .relation("Course:c1 TEACHES Skill:other");
    assertThat(notes(nobody)).contains(Note.NOBODY_TEACHES.en());
    assertThat(answer(nobody).missing()).extracting(Node::id).containsExactly("Skill:mix");
  }

  @Test
  void a_unit_that_has_absorbed_it_is_not_proposed_to_itself() {
    GraphSketch absorbed = world().relation("Unit:u1 ABSORBED Process:P");
    assertThat(answer(absorbed).items()).isEmpty();
    assertThat(answer(absorbed).absorbedBy())
        .extracting(Node::id)
        .isEqualTo(Stream.of("Unit:u1").toList());
  }

  @Test
  void without_a_program_a_unit_is_proposed_whose_text_alone_is_like_it() {
    GraphSnapshot graph =
        world()
            .relation("Enterprise:e USES Process:P")
            .relation("Unit:u2 PART_OF Course:c1")
            .snapshot();
    Alike alike =
        new Alike() {
          @Override
          public Map<String, Double> among(Collection<Node> nodes, Collection<Node> anyway) {
            return nodes.contains(graph.get("Unit:u2")) ? Map.of("Unit:u2", .9) : Map.of();
          }

          @Override
          public List<Node> nearest() {
            return List.of(graph.get("Unit:u2"));
          }
        };
    Ranker ranker = new Ranker(subject(graph), null, alike, AbsorptionWeights.DEFAULT, DAY);
    assertThat(ranker.ranked())
        .extracting(scored -> scored.target().id())
        .containsExactly("Unit:u1", "Unit:u2");
  }
}
