package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.embedding.TextModel;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;

/** What a back-test is compared with, on graphs small enough to count. */
class HistoryContenderTests {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Case asked(String... unranked) {
    return new Case(
        "Process:p", "p", "Process:p", day("2020-12-31"), Map.of(), Set.of(unranked), Set.of());
  }

  private static Profiles profiles(GraphSnapshot graph, String... kinds) {
    return Profiles.of(
        List.of(kinds).stream()
            .flatMap(kind -> graph.nodes(graph.vocabulary().kind(kind)))
            .toList());
  }

  /**
   * Up to 2020: two units of c began and one absorbed twice: 4. One unit of d began, d itself
   * absorbed: 2. The loose unit absorbed: 1. What came in 2021, and what is not dated, counts
   * nothing.
   */
  private static final GraphSnapshot CHANGES =
      new GraphSketch()
          .node("Unit:c1", "since", day("2015-03-01"))
          .node("Unit:c2", "since", day("2016-03-01"))
          .node("Unit:d1", "since", day("2017-03-01"))
          .node("Unit:d2", "since", day("2021-03-01"))
          .relation("Unit:c1 PART_OF Course:c")
          .relation("Unit:c2 PART_OF Course:c")
          .relation("Unit:d1 PART_OF Course:d")
          .relation("Unit:d2 PART_OF Course:d")
          .relation("Unit:undated PART_OF Course:e")
          .relation("Unit:c1 ABSORBED Process:x", "date", day("2018-03-01"))
          .relation("Unit:c1 ABSORBED Process:y", "date", day("2019-03-01"))
          .relation("Course:d ABSORBED Process:x", "date", day("2019-03-01"))
          .relation("Unit:d1 ABSORBED Process:y", "date", day("2021-03-01"))
          .relation("Unit:d2 ABSORBED Process:x", "date", day("2021-03-01"))
          .relation("Unit:undated ABSORBED Process:x")
          .relation("Unit:loose ABSORBED Process:x", "date", day("2018-03-01"))
          .snapshot()
          .asOf(day("2020-12-31"));

  @Test
  void unitsOfTheCourseThatChangedMostComeFirstTiesById() {
    Contender mostChanged = new MostChanged(profiles(CHANGES, "Unit"), "ABSORBED");
    assertThat(mostChanged.rankings(asked()))
        .containsExactly(List.of("Unit:c1", "Unit:c2", "Unit:d1", "Unit:loose", "Unit:undated"));
    assertThat(mostChanged.rankings(asked("Unit:c1")).getFirst()).startsWith("Unit:c2");
  }

  @Test
  void coursesThemselvesAreOrderedAlike() {
    assertThat(new MostChanged(profiles(CHANGES, "Course"), "ABSORBED").rankings(asked()))
        .containsExactly(List.of("Course:c", "Course:d", "Course:e"));
  }

  /** A text is a point on the circle: its digits are the angle in degrees. */
  private static final class Angles implements TextModel {

    @Override
    public String id() {
      return "angles";
    }

    @Override
    public int dimensions() {
      return 2;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
      return texts.stream()
          .map(text -> Math.toRadians(Integer.parseInt(text.replaceAll("\\D", ""))))
          .map(angle -> new float[] {(float) Math.cos(angle), (float) Math.sin(angle)})
          .toList();
    }
  }

  private static GraphSketch angles() {
    return new GraphSketch()
        .node("Process:p", "name", "at 0 degrees")
        .node("Unit:a", "name", "at 170 degrees")
        .node("Unit:b", "name", "at 20 degrees")
        .node("Unit:c", "name", "at 300 degrees")
        .node("Unit:mute", "name", "…")
        .node("Unit:later", "name", "at 5 degrees", "since", day("2021-01-01"))
        .node("Course:d", "name", "at 1 degrees");
  }

  /** Cosines with 0°: of 20° .94, of 300° .5, of 170° −.98. */
  @Test
  void whoseTextLiesNearestComesFirstAndOnlyWhoWasThere() {
    GraphSnapshot today = angles().snapshot();
    GraphSnapshot frozen = today.asOf(day("2020-12-31"));
    Likeness likeness = Likeness.over(today, tongue -> Optional.of(new Angles()));
    Profiles units = profiles(frozen, "Unit");
    Contender vectors = new Nearest(likeness, frozen, units, 5);
    assertThat(vectors.rankings(asked())).containsExactly(List.of("Unit:b", "Unit:c", "Unit:a"));
    assertThat(vectors.rankings(asked("Unit:b"))).containsExactly(List.of("Unit:c", "Unit:a"));
  }

  @Test
  void withoutModelsNobodyIsRanked() {
    GraphSnapshot graph = angles().snapshot();
    assertThat(
            new Nearest(Likeness.over(graph), graph, profiles(graph, "Unit"), 5).rankings(asked()))
        .containsExactly(List.of());
  }
}
