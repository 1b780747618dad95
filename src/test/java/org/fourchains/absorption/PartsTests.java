package org.fourchains.absorption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.fourchains.GraphSketch;
import org.fourchains.api.Refusal;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The parts of a score, worked out by hand. The process P (readiness 6) requires mix (weight 3) and
 * dry (weight 1), shares .75 and .25. Unit u1 of course c1 (semester 3, 20 hours) teaches mix; c1
 * is part of program g, which targets segment s, where P lies, and job j, which requires dry.
 */
class PartsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final Offset<Double> EXACTLY = within(1e-12);
  private static final AbsorptionWeights USUAL = AbsorptionWeights.DEFAULT;

  private static GraphSketch world() {
    return new GraphSketch()
        .node("Process:P", "mrl", 6L)
        .relation("Process:P REQUIRES Skill:mix", "weight", 3.0)
        .relation("Process:P REQUIRES Skill:dry", "weight", 1.0)
        .relation("Process:P IN_SEGMENT Segment:s")
        .node("Course:c1", "semester", 3L, "hours", 20L)
        .node("Unit:u1", "hours", 8L)
        .relation("Unit:u1 PART_OF Course:c1")
        .relation("Unit:u1 TEACHES Skill:mix")
        .relation("Course:c1 PART_OF Program:g")
        .relation("Program:g TARGETS Segment:s")
        .relation("Program:g TARGETS Job:j")
        .relation("Job:j REQUIRES Skill:dry");
  }

  private static Subject subject(GraphSnapshot graph) {
    Node process = graph.get("Process:P");
    List<Requirement> required =
        Stream.of("REQUIRES", "USES")
            .flatMap(kind -> process.relations(kind, true))
            .filter(relation -> !relation.to().kind().name().equals("Equipment"))
            .map(
                relation ->
                    new Requirement(
                        relation.to(),
                        relation.effectiveWeight(),
                        null,
                        List.of(new Step(relation, true))))
            .toList();
    return new Subject(
        process,
        List.of(new Subject.Core(process, List.of())),
        Requirement.shares(required),
        List.of());
  }

  private static Context.Scored scored(GraphSketch sketch, AbsorptionWeights weights) {
    return scored(sketch, weights, "Program:g", Map.of());
  }

  private static Context.Scored scored(
      GraphSketch sketch,
      AbsorptionWeights weights,
      @Nullable String program,
      Map<String, Double> likeness) {
    GraphSnapshot graph = sketch.snapshot();
    return new Ranker(
            subject(graph),
            program == null ? null : graph.get(program),
            (nodes, anyway) -> likeness,
            weights,
            DAY)
        .ranked().stream()
            .filter(one -> one.target().id().equals("Unit:u1"))
            .findFirst()
            .orElseThrow();
  }

  private static double part(GraphSketch sketch, Part.Name name) {
    return part(scored(sketch, USUAL), name);
  }

  private static double part(Context.Scored scored, Part.Name name) {
    return scored.parts().stream().filter(p -> p.name() == name).findFirst().orElseThrow().value();
  }

  @Test
  void relevance_joins_what_is_taught_and_how_like_the_texts_are() {
    assertThat(part(world(), Part.Name.RELEVANCE)).isEqualTo(.75, EXACTLY);
    Context.Scored like = scored(world(), USUAL, "Program:g", Map.of("Unit:u1", .5));
    assertThat(part(like, Part.Name.RELEVANCE)).isEqualTo(1 - .25 * (1 - .6 * .5), EXACTLY);
  }

  @Test
  void need_is_asked_by_segments_and_jobs_that_are_targeted_and_by_firms_there() {
    double segmentAndJob = 1 - (1 - .4) * (1 - .3 * .25);
    assertThat(part(world(), Part.Name.NEED)).isEqualTo(segmentAndJob, EXACTLY);
    GraphSketch used =
        world()
            .relation("Enterprise:near USES Process:P")
            .relation("Enterprise:near IN_SEGMENT Segment:s")
            .relation("Enterprise:far USES Process:P");
    assertThat(part(used, Part.Name.NEED))
        .isEqualTo(1 - (1 - segmentAndJob) * (1 - .2) * (1 - .1), EXACTLY);
  }

  @Test
  void segments_within_the_targeted_one_count_too_even_when_files_go_round_in_circles() {
    GraphSketch within =
        world()
            .relation("Segment:s PART_OF Segment:t")
            .relation("Segment:t PART_OF Segment:s")
            .relation("Program:g TARGETS Segment:t");
    assertThat(part(within, Part.Name.NEED)).isEqualTo(1 - .6 * (1 - .3 * .25), EXACTLY);
  }

  @Test
  void novelty_is_half_that_it_is_new_and_half_what_is_not_taught_yet() {
    assertThat(part(world(), Part.Name.NOVELTY)).isEqualTo((1 + .25) / 2, EXACTLY);
    GraphSketch elsewhere =
        world()
            .relation("Unit:u2 PART_OF Course:c2")
            .relation("Course:c2 PART_OF Program:g")
            .relation("Unit:u2 ABSORBED Process:P");
    assertThat(part(elsewhere, Part.Name.NOVELTY)).isEqualTo(.3 * (1 + .25) / 2, EXACTLY);
    GraphSketch beside =
        world().relation("Unit:u2 PART_OF Course:c1").relation("Unit:u2 ABSORBED Process:P");
    assertThat(part(beside, Part.Name.NOVELTY)).isEqualTo(.15 * (1 + .25) / 2, EXACTLY);
  }

  @Test
  void readiness_is_the_level_on_its_scale_raised_by_whoever_uses_it() {
    assertThat(part(world(), Part.Name.READINESS)).isEqualTo(.6, EXACTLY);
    assertThat(part(world().relation("Enterprise:e USES Process:P"), Part.Name.READINESS))
        .isEqualTo(1 - .4 * .9, EXACTLY);
  }

  @Test
  void feasibility_leaves_its_floor_where_nobody_can_teach_it() {
    // One of two hours per skill: u1 needs 2 + 8 · .25 = 4 hours of the 12 that are free.
    assertThat(part(world(), Part.Name.FEASIBILITY)).isEqualTo(.4, EXACTLY);
    GraphSketch given =
        world().relation("Teacher:t GIVES Course:c1").relation("Teacher:t HAS_SKILL Skill:mix");
    assertThat(part(given, Part.Name.FEASIBILITY)).isEqualTo(.4 + .6 * .75, EXACTLY);
  }

  @Test
  void whoever_gives_no_course_of_the_program_counts_less() {
    GraphSketch engineer = world().relation("Engineer:e HAS_SKILL Skill:mix");
    assertThat(part(engineer, Part.Name.FEASIBILITY)).isEqualTo(.4 + .6 * .75 * .7, EXACTLY);
    GraphSketch student = world().relation("Student:e HAS_SKILL Skill:mix");
    assertThat(part(student, Part.Name.FEASIBILITY)).isEqualTo(.4, EXACTLY);
  }

  @Test
  void a_prerequisite_that_comes_too_late_is_missing_and_has_a_place_before() {
    GraphSketch late =
        world()
            .relation("Skill:heat PREREQUISITE Skill:dry")
            .relation("Skill:heat BROADER Skill:physics")
            .node("Course:c0", "semester", 1L)
            .relation("Course:c0 PART_OF Program:g")
            .relation("Course:c0 TEACHES Skill:physics")
            .node("Course:c5", "semester", 5L)
            .relation("Course:c5 PART_OF Program:g")
            .relation("Course:c5 TEACHES Skill:heat");
    Context.Scored scored = scored(late, USUAL);
    assertThat(part(scored, Part.Name.FEASIBILITY)).isEqualTo(.4 * .4, EXACTLY);
    Preparation.Missing missing = scored.told().placement().missing().getFirst();
    assertThat(missing.concept().id()).isEqualTo("Skill:heat");
    assertThat(missing.neededFor().id()).isEqualTo("Skill:dry");
    assertThat(missing.addTo()).isNotNull().extracting(Node::id).isEqualTo("Course:c0");
    StructureChange structure = Objects.requireNonNull(scored.told().placement().structure());
    assertThat(structure.delay()).isEqualTo(1);
    assertThat(structure.delayAfter()).isEqualTo(2);
    assertThat(structure.complexityAfter()).isEqualTo(structure.complexity() + 3);
  }

  @Test
  void equipment_is_at_hand_or_at_a_partners_or_nowhere() {
    GraphSketch nowhere = world().relation("Process:P USES Equipment:e");
    assertThat(part(nowhere, Part.Name.FEASIBILITY)).isEqualTo(.4 * .6, EXACTLY);
    GraphSketch partner =
        world().relation("Process:P USES Equipment:e").relation("Enterprise:v HOSTS Equipment:e");
    assertThat(part(partner, Part.Name.FEASIBILITY)).isEqualTo(.4 * (.6 + .4 * .6), EXACTLY);
    GraphSketch own =
        world()
            .relation("Process:P USES Equipment:e")
            .relation("Platform:x HOSTS Equipment:e")
            .relation("Platform:x PART_OF College:k")
            .relation("Program:g PART_OF College:k");
    assertThat(part(own, Part.Name.FEASIBILITY)).isEqualTo(.4, EXACTLY);
  }

  @Test
  void a_unit_that_teaches_only_what_nobody_asks_for_is_replaced() {
    GraphSketch old =
        world()
            .node("Unit:old", "hours", 12L)
            .relation("Unit:old PART_OF Course:c1")
            .relation("Unit:old TEACHES Skill:forgotten");
    Placement placement = scored(old, USUAL).told().placement();
    assertThat(placement.way()).isEqualTo(Way.REPLACE);
    assertThat(placement.drop()).extracting(Node::id).containsExactly("Unit:old");
    assertThat(placement.free()).isZero();
  }

  @Test
  void a_process_below_the_gate_is_watched_until_the_gate_is_lowered() {
    GraphSnapshot graph = world().node("Process:P", "mrl", 4L).snapshot();
    assertThat(Readiness.of(subject(graph), USUAL, DAY).watch()).isPresent();
    assertThat(Readiness.of(subject(graph), USUAL.with(Map.of("processGate", 4.0)), DAY).watch())
        .isEmpty();
  }

  @Test
  void a_part_with_power_zero_does_not_count() {
    AbsorptionWeights alone =
        USUAL.with(Map.of("need", 0.0, "novelty", 0.0, "readiness", 0.0, "feasibility", 0.0));
    assertThat(scored(world(), alone).score()).isEqualTo(.75, EXACTLY);
  }

  @Test
  void a_weight_out_of_its_range_is_refused_by_its_name() {
    assertThatThrownBy(() -> USUAL.with(Map.of("text", 1.5)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageContaining("weights.text");
    assertThatThrownBy(() -> USUAL.with(Map.of("need", Double.NaN)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageContaining("weights.need");
  }

  @Test
  void what_is_in_no_program_is_scored_without_one() {
    GraphSketch alone = world().relation("Unit:u9 TEACHES Skill:dry");
    GraphSnapshot graph = alone.snapshot();
    Context.Scored unit =
        new Ranker(subject(graph), null, (nodes, anyway) -> Map.of(), USUAL, DAY)
            .ranked().stream()
                .filter(one -> one.target().id().equals("Unit:u9"))
                .findFirst()
                .orElseThrow();
    assertThat(unit.told().program()).isNull();
    assertThat(unit.told().placement().structure()).isNull();
  }
}
