package org.fourchains.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.signals.LatencyCase.Excluded;
import org.fourchains.signals.LatencyCase.Reason;
import org.fourchains.signals.LatencyCase.Timed;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as the beginning and the end of the way into a course. */
class LatencyTests {

  private static final Deadline NEVER = Deadline.in(Duration.ofMinutes(1));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private final GraphSnapshot graph =
      new GraphSketch()
          .relation("Unit:u1 PART_OF Course:c1")
          .relation("Unit:u2 PART_OF Course:c2")
          .relation("Course:c1 PART_OF Program:g1")
          .relation("Course:c2 PART_OF Program:g2")
          .relation("Program:g1 TARGETS Segment:s")
          .relation("Program:g2 TARGETS Segment:s")
          .node("Unit:u1", "since", day("2022-01-01"))
          .node("Unit:u2", "since", day("2021-01-01"))
          // seen by a patent before its own date; absorbed by u1 before u1's present form began
          .node("Process:seen", "firstSeen", day("2020-06-01"))
          .node("Patent:early", "filed", day("2020-01-01"))
          .relation("Patent:early CONCERNS Process:seen")
          .relation("Unit:u1 ABSORBED Process:seen", "date", day("2020-01-31"))
          .relation("Unit:u2 COVERS Process:seen")
          .relation("Process:seen IN_SEGMENT Segment:s")
          // only documents are dated; in no course
          .node("Need:n", "raised", day("2022-12-22"))
          .relation("Need:n CONCERNS Process:open")
          .relation("Process:open IN_SEGMENT Segment:s")
          // out of use before the day asked of
          .node("Process:gone", "firstSeen", day("2022-01-01"), "until", day("2022-01-11"))
          // a unit in no course is no course
          .node("Technology:loose", "firstSeen", day("2022-12-30"))
          .relation("Unit:nowhere COVERS Technology:loose", "since", day("2022-12-31"))
          // cannot be timed
          .node("Technology:old", "firstSeen", day("2021-06-01"))
          .relation("Unit:u2 COVERS Technology:old")
          .relation("Course:c3 COVERS Technology:when")
          .node("Technology:when", "firstSeen", day("2021-06-01"))
          .node("Technology:never")
          .node("Technology:later", "firstSeen", day("2023-06-01"))
          .snapshot();

  private LatencyAnswer answer(@Nullable String program, String asOf) {
    return LatencyAnswer.of(
        graph,
        new LatencyAnswer.Question(
            program == null ? null : graph.get(program),
            List.of("Process", "Technology"),
            day(asOf)),
        NEVER);
  }

  private static Map<String, Integer> days(LatencyAnswer answer) {
    return answer.cases().stream().collect(Collectors.toMap(t -> t.concept().key(), Timed::days));
  }

  @Test
  void timeRunsFromTheFirstEvidenceToTheFirstCourseOrTheDay() {
    LatencyAnswer answer = answer(null, "2023-01-01");
    assertThat(days(answer)).isEqualTo(Map.of("seen", 30, "open", 10, "gone", 10, "loose", 2));
    assertThat(answer.cases().stream().filter(Timed::event).map(t -> t.concept().key()))
        .containsExactly("seen");
    assertThat(answer.cases().getFirst().firstSeenIn().id()).isEqualTo("Patent:early");
    assertThat(answer.notes()).extracting(SignalNote::en).anyMatch(n -> n.startsWith("1 absorp"));
    assertThat(List.of(answer.count(), answer.events(), answer.censored()))
        .containsExactly(4, 1, 3);
  }

  @Test
  void whatCannotBeTimedIsNamedWithItsReason() {
    assertThat(
            answer(null, "2023-01-01").excluded().stream()
                .collect(Collectors.toMap(e -> e.concept().key(), Excluded::reason)))
        .isEqualTo(
            Map.of(
                "old", Reason.CONTAINED_BEFORE,
                "when", Reason.CONTAINED_WITHOUT_DATE,
                "never", Reason.NO_DATE,
                "later", Reason.LATER));
  }

  /** u2 covers it since 2021-01-01: 366 days after the patent, 2020 being a leap year. */
  @Test
  void onlyTheCoursesOfTheProgramCountAndOnlyWhatItTouches() {
    assertThat(days(answer("Program:g2", "2023-01-01"))).isEqualTo(Map.of("seen", 366, "open", 10));
  }

  @Test
  void theDayAskedOfHidesLaterEventsAndKeepsEarlierOnesWhateverTheUnitBecame() {
    LatencyAnswer before = answer(null, "2020-01-30");
    assertThat(before.cases().stream().noneMatch(Timed::event)).isTrue();
    assertThat(days(before)).isEqualTo(Map.of("seen", 29));
    assertThat(answer(null, "2020-01-31").events()).isEqualTo(1);
  }

  @Test
  void aGraphWithoutDatesAndAProgramWithoutTargetsSaySo() {
    GraphSnapshot bare = new GraphSketch().node("Process:p").node("Program:g").snapshot();
    LatencyAnswer all =
        LatencyAnswer.of(
            bare, new LatencyAnswer.Question(null, List.of("Process"), day("2023-01-01")), NEVER);
    assertThat(all.notes()).extracting(SignalNote::en).anyMatch(n -> n.contains("no date"));
    assertThat(all.steps()).isEmpty();
    LatencyAnswer none =
        LatencyAnswer.of(
            bare,
            new LatencyAnswer.Question(
                bare.get("Program:g"), List.of("Process"), day("2023-01-01")),
            NEVER);
    assertThat(none.notes())
        .extracting(SignalNote::en)
        .anyMatch(n -> n.contains("no job or segment"))
        .anyMatch(n -> n.contains("no courses"));
  }
}
