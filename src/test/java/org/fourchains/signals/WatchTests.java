package org.fourchains.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.signals.SignalPart.Place;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Language;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The watch list on a world small enough to see. */
class WatchTests {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private final GraphSnapshot graph =
      new GraphSketch()
          .node("Process:new", "firstSeen", day("2023-01-01"), "mrl", 8L)
          .relation("Enterprise:f USES Process:new")
          .node("Need:n", "raised", TODAY)
          .relation("Enterprise:f RAISED Need:n")
          .relation("Need:n CONCERNS Process:new")
          .relation("Need:n CONCERNS Technology:taught")
          .relation("Process:new REQUIRES Skill:k", "level", 3L)
          .relation("Process:new REQUIRES Skill:unknown")
          .relation("Unit:u TEACHES Skill:k")
          .relation("Process:new IN_SEGMENT Segment:part")
          .relation("Segment:part PART_OF Segment:s")
          .relation("Program:g TARGETS Segment:s")
          .node("Technology:taught", "firstSeen", day("2023-02-01"))
          .relation("Unit:u COVERS Technology:taught")
          .relation("Unit:u PART_OF Course:c")
          .relation("Course:c PART_OF Program:other")
          .relation("Job:j REQUIRES Skill:job")
          .relation("Technology:taught REQUIRES Skill:job")
          .relation("Program:g TARGETS Job:j")
          .node("Process:before", "firstSeen", day("2022-01-01"))
          .node("Process:later", "firstSeen", day("2024-01-02"))
          .node("Standard:product", "effective", day("2023-05-01"))
          .relation("Standard:product CONCERNS Product:d")
          .node("Patent:undated")
          .snapshot();

  private SignalAnswer answer(@Nullable String program, @Nullable String segment) {
    GraphSnapshot asOf = graph.asOf(TODAY);
    Node of = program == null ? null : asOf.get(program);
    Scope scope = of == null ? Scope.ALL : Scope.ofProgram(of);
    return SignalAnswer.of(
        new WatchQuestion(
            asOf,
            of,
            segment == null ? scope : scope.and(Scope.ofSegment(asOf.get(segment))),
            List.of("Process", "Technology", "Standard", "Need", "Patent"),
            TODAY.minusMonths(24),
            TODAY,
            SignalWeights.DEFAULT),
        graph,
        10,
        Deadline.in(Duration.ofMinutes(1)));
  }

  /**
   * A firm and a need of today at .3 each leave .49 unnoticed: attention .51, readiness .8. The
   * need concerns one part of two that no course has.
   */
  @Test
  void whatIsNewAndInNoCourseIsRankedByWhatSpeaksForIt() {
    SignalAnswer answer = answer(null, null);
    assertThat(answer.items())
        .extracting(s -> s.node().id())
        .containsExactly("Process:new", "Need:n");
    assertThat(answer.items().getFirst().score()).isEqualTo(.51 * .8, within(1e-12));
    assertThat(answer.items().getLast().score()).isEqualTo(.51 * .8 / 2, within(1e-12));
    assertThat(answer.items().getFirst().ageDays()).isEqualTo(365);
    assertThat(answer.items().getLast().parts())
        .extracting(SignalPart::place)
        .containsExactlyInAnyOrder(Place.NOWHERE, Place.IN_COURSE);
  }

  @Test
  void aContributionIsWhatTheScoreWouldLose() {
    Signal signal = answer(null, null).items().getFirst();
    assertThat(signal.evidence())
        .allSatisfy(e -> assertThat(e.contribution()).isEqualTo((.51 - .3) * .8, within(1e-12)));
    assertThat(signal.evidence().stream().map(e -> e.sentence(Language.EN)))
        .containsExactly("“f” uses “new”.", "“n” concerns “new”; “f” raised the need “n”.");
    assertThat(signal.evidence()).extracting(Evidence::document).containsOnlyNulls();
    assertThat(signal.growth().recent()).isEqualTo(1);
  }

  @Test
  void itSaysWhatACourseWouldNeedAndWhoTeachesItAlready() {
    assertThat(answer(null, null).items().getFirst().requirements())
        .extracting(r -> r.required().key(), SignalRequirement::level, SignalRequirement::met)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("k", 3, true),
            org.assertj.core.groups.Tuple.tuple("unknown", null, false));
  }

  @Test
  void whatIsTaughtInAnotherProgramIsToldApartFromWhatIsTaughtNowhere() {
    SignalAnswer answer = answer("Program:g", null);
    assertThat(answer.items())
        .extracting(s -> s.node().id(), s -> s.parts().getFirst().place())
        .contains(
            org.assertj.core.groups.Tuple.tuple("Technology:taught", Place.ELSEWHERE),
            org.assertj.core.groups.Tuple.tuple("Process:new", Place.NOWHERE));
    assertThat(answer.items().getFirst().why().getFirst().sentence(Language.EN))
        .isEqualTo("“g” targets “s”; “part” is part of “s”; “new” belongs to the segment “part”.");
    assertThat(
            answer("Program:g", null).items().stream()
                .filter(s -> s.node().key().equals("new"))
                .flatMap(s -> s.requirements().stream())
                .noneMatch(SignalRequirement::met))
        .isTrue();
  }

  /**
   * In the segment both score the same, as the need's other part is not: the younger comes first.
   */
  @Test
  void aSegmentNarrowsAndOfItsOwnProgramNothingIsListed() {
    assertThat(answer("Program:g", "Segment:part").items())
        .extracting(s -> s.node().id())
        .containsExactly("Need:n", "Process:new");
    assertThat(answer("Program:other", null).items()).isEmpty();
    assertThat(answer("Program:other", null).notes())
        .extracting(SignalNote::en)
        .anyMatch(n -> n.contains("no job or segment"));
  }

  @Test
  void whatIsLeftOutIsCountedAndSaid() {
    SignalAnswer answer = answer(null, null);
    assertThat(List.of(answer.undated(), answer.later(), answer.unknown()))
        .containsExactly(1, 1, 1);
    assertThat(answer.notes()).hasSize(3);
    assertThat(answer.windowBegin()).isEqualTo(day("2022-01-02"));
  }
}
