package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fourchains.GraphSketch;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTableTests {

  private static Coverage coverage(GraphSnapshot graph, String program, String kind, int columns) {
    return Coverage.of(
        Asked.scope(graph, program, null, null), kind, columns, GapWeights.DEFAULT, Asked.SOON);
  }

  private static GraphSketch small() {
    return new GraphSketch()
        .relation("Program:G TARGETS Job:J")
        .relation("Job:J REQUIRES Skill:arc", "level", 4L)
        .relation("Job:J REQUIRES Skill:draw", "weight", .5)
        .relation("Skill:arc BROADER Skill:weld")
        .relation("Skill:spot BROADER Skill:weld")
        .node("Course:a", "semester", 2L)
        .node("Course:b", "semester", 1L)
        .relation("Course:a PART_OF Program:G")
        .relation("Course:b PART_OF Program:G")
        .relation("Unit:u PART_OF Course:a")
        .relation("Course:a TEACHES Skill:arc", "level", 2L, "hours", 10L)
        .relation("Unit:u TEACHES Skill:arc", "level", 3L, "hours", 6L)
        .relation("Unit:u TEACHES Skill:spot", "hours", 4L);
  }

  @Test
  void rowsAreCoursesBySemesterAndColumnsConceptsByDemand() {
    Coverage table = coverage(small().snapshot(), "Program:G", "Skill", 60);
    assertThat(table.joined()).isFalse();
    assertThat(table.columns())
        .extracting(
            c -> c.concept() + " " + c.requiredLevel() + " " + c.taughtLevel() + " " + c.open())
        .containsExactly("Skill:arc 4 3 1", "Skill:draw null null 1", "Skill:spot null null 0");
    assertThat(table.columns())
        .extracting(CoverageTable.Column::taught)
        .containsExactly(true, false, true);
    assertThat(table.rows()).extracting(row -> row.course().key()).containsExactly("b", "a");
    assertThat(table.rows().getLast().cells())
        .containsExactly(
            new CoverageTable.Cell(0, 3, 16, 1), new CoverageTable.Cell(2, null, 4, 1));
  }

  @Test
  void tooManyColumnsAreJoinedInBroaderOnesAndThenInARest() {
    Coverage joined = coverage(small().snapshot(), "Program:G", "Skill", 2);
    assertThat(joined.joined()).isTrue();
    assertThat(joined.columns())
        .extracting(c -> c.concept() + " " + c.concepts())
        .containsExactly("Skill:weld 2", "Skill:draw 1");
    assertThat(joined.rows().getLast().cells())
        .containsExactly(new CoverageTable.Cell(0, 3, 20, 2));
    Coverage rest = coverage(small().snapshot(), "Program:G", "Skill", 1);
    assertThat(rest.columns())
        .extracting(c -> c.concept() + " " + c.concepts() + " " + c.open())
        .containsExactly("null 3 2");
    assertThat(rest.notes()).extracting(Note::en).contains("2 columns are joined in the last one.");
  }

  /** What must not change when columns are joined. */
  private record Sums(Map<Node, Double> hours, Map<Node, Integer> concepts, int open, int columns) {
    static Sums of(Coverage table) {
      return new Sums(
          table.rows().stream()
              .collect(
                  Collectors.toMap(
                      CoverageTable.Row::course,
                      r -> r.cells().stream().mapToDouble(CoverageTable.Cell::hours).sum())),
          table.rows().stream()
              .collect(
                  Collectors.toMap(
                      CoverageTable.Row::course,
                      r -> r.cells().stream().mapToInt(CoverageTable.Cell::concepts).sum())),
          table.columns().stream().mapToInt(CoverageTable.Column::open).sum(),
          table.columns().stream().mapToInt(CoverageTable.Column::concepts).sum());
    }
  }

  @Test
  void theSumsOfTheSeedStayWhateverIsJoined() {
    GraphSnapshot seed = SeedSnapshot.load();
    seed.nodes(seed.vocabulary().kind("Program"))
        .forEach(
            program -> {
              Sums whole = Sums.of(coverage(seed, program.id(), "Skill", 2_000));
              assertThat(whole.hours.values().stream().mapToDouble(h -> h).sum()).isPositive();
              for (int columns : new int[] {1, 2, 7, 40}) {
                Coverage less = coverage(seed, program.id(), "Skill", columns);
                assertThat(less.columns()).hasSizeLessThanOrEqualTo(columns);
                assertThat(Sums.of(less)).isEqualTo(whole);
              }
            });
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theSumsStayWithCirclesAndSeveralBroaderOnes(long seed) {
    Random random = new Random(seed);
    GraphSketch sketch = small();
    for (int i = 0; i < 60; i++) {
      sketch.relation("Skill:" + random.nextInt(40) + " BROADER Skill:" + random.nextInt(40));
      sketch.relation(
          "Course:a TEACHES Skill:" + random.nextInt(40), "hours", (long) random.nextInt(9));
      sketch.relation("Job:J REQUIRES Skill:" + random.nextInt(60));
    }
    GraphSnapshot graph = sketch.snapshot();
    Sums whole = Sums.of(coverage(graph, "Program:G", "Skill", 2_000));
    for (int columns = 1; columns < 30; columns++) {
      assertThat(Sums.of(coverage(graph, "Program:G", "Skill", columns))).isEqualTo(whole);
    }
  }

  @Test
  void theTableAndTheGapsAgreeOnWhatIsOpen() {
    GraphSnapshot seed = SeedSnapshot.load();
    Coverage table = coverage(seed, "Program:LB-Y03", "Technology", 2_000);
    long gaps =
        Asked.gaps(seed, "Program:LB-Y03").stream()
            .filter(gap -> gap.concept().kind().name().equals("Technology"))
            .count();
    assertThat(table.columns().stream().mapToInt(CoverageTable.Column::open).sum())
        .isEqualTo((int) gaps);
    assertThat(table.columns().getFirst().asked()).isCloseTo(2 / 3.0, within(1e-9));
  }
}
