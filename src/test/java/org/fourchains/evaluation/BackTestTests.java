package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions made of what happened after a day. */
class BackTestTests {

  private static final String SUITE =
      """
      name: history
      history: { relation: ABSORBED, from: [Unit, Course], to: [Process, Technology] }
      candidates: { kind: Unit }
      ask: { graphql: "{ graph { nodes } }", ranked: graph.nodes }
      baselines: [most_changed, vectors]
      """;

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** Old was there before, late came with the process, and plain has no date. */
  private static GraphSketch sketch() {
    return new GraphSketch()
        .node("Process:weld", "name", "welding", "aliases", List.of("fusing"))
        .node("Unit:old", "name", "Joining by fusing", "since", day("2015-03-01"))
        .node("Unit:late", "since", day("2019-09-01"))
        .node("Unit:plain", "name", "Metals")
        .relation("Unit:old PART_OF Course:c")
        .relation("Unit:late PART_OF Course:c")
        .relation("Unit:plain PART_OF Course:d")
        .relation(
            "Unit:old ABSORBED Process:weld", "date", day("2019-09-01"), "source", "absorbed.csv:2")
        .relation(
            "Unit:late ABSORBED Process:weld",
            "date",
            day("2020-03-01"),
            "source",
            "absorbed.csv:3")
        .relation("Unit:plain ABSORBED Process:weld", "date", day("2021-03-01"));
  }

  @TempDir private Path folder;

  private Cases cases(String suite, GraphSnapshot graph) throws IOException {
    Path file = Files.writeString(folder.resolve("history.yaml"), suite);
    return Cases.of(SuiteReader.read(file), new SuiteFiles(file, null), graph);
  }

  private static String frozen(String freeze) {
    return SUITE.replace("Technology] }", "Technology], freeze: %s }".formatted(freeze));
  }

  @Test
  void theGraphIsFrozenTheDayBeforeTheFirstAndWhoWasThereAndTookItUpIsRight() throws IOException {
    Cases cases = cases(SUITE, sketch().snapshot());
    assertThat(cases.list()).hasSize(1);
    Case only = cases.list().getFirst();
    assertThat(only.node()).isEqualTo("Process:weld");
    assertThat(only.text()).isEqualTo("welding\nfusing");
    assertThat(only.asOf()).isEqualTo(day("2019-08-31"));
    assertThat(only.gains()).containsOnlyKeys("Unit:old", "Unit:plain");
    assertThat(only.unranked()).isEmpty();
    assertThat(cases.remarks())
        .containsExactly(
            "1 of 2 right answers name what they took up in the texts of today, which the record keeps no history of",
            "absorbed.csv:3: Unit:late and Process:weld on 2019-08-31: Unit:late was not there yet, or is no candidate; not judged");
  }

  @Test
  void aDayForAllAsksForWhatCameLaterAndLeavesOutWhoHadIt() throws IOException {
    Cases cases = cases(frozen("2019-12-31"), sketch().snapshot());
    Case only = cases.list().getFirst();
    assertThat(only.asOf()).isEqualTo(day("2019-12-31"));
    assertThat(only.gains()).containsOnlyKeys("Unit:late", "Unit:plain");
    assertThat(only.unranked()).containsExactly("Unit:old");
    assertThat(cases(frozen("2021-03-01"), sketch().snapshot()).list()).isEmpty();
  }

  @Test
  void theRightAnswerMayBeWhatTheUnitIsPartOf() throws IOException {
    String courses =
        SUITE
            .replace("Technology] }", "Technology], through: PART_OF }")
            .replace("kind: Unit", "kind: Course");
    GraphSketch sketch = sketch();
    sketch.relation("Course:e ABSORBED Process:weld", "date", day("2021-09-01"));
    assertThat(cases(courses, sketch.snapshot()).list().getFirst().gains())
        .containsOnlyKeys("Course:c", "Course:d", "Course:e");
    GraphSnapshot loose =
        new GraphSketch()
            .relation("Unit:u ABSORBED Process:p", "date", day("2020-01-01"))
            .snapshot();
    assertThat(cases(courses, loose).remarks().getFirst()).contains("leads to nothing by PART_OF");
  }

  @Test
  void queriesComeByTheirDaysAndOneWhoseNodeWasNotThereIsNotAsked() throws IOException {
    GraphSnapshot graph =
        sketch()
            .node("Process:early")
            .relation("Unit:plain ABSORBED Process:early", "date", day("2012-01-01"))
            .node("Technology:later", "firstSeen", day("2022-06-01"))
            .relation("Unit:old ABSORBED Technology:later", "date", day("2022-05-01"))
            .snapshot();
    Cases cases = cases(SUITE, graph);
    assertThat(cases.list()).extracting(Case::id).containsExactly("Process:early", "Process:weld");
    assertThat(cases.remarks())
        .contains("Technology:later was not there on 2022-04-30 and is not asked");
    assertThat(Round.of(cases.list()))
        .extracting(Round::day)
        .containsExactly(day("2011-12-31"), day("2019-08-31"));
  }

  @Test
  void whatHasNoDateIsCountedAndWasThereBefore() throws IOException {
    GraphSnapshot graph = sketch().relation("Course:d ABSORBED Process:weld").snapshot();
    Cases cases = cases(SUITE, graph);
    assertThat(cases.remarks()).contains("1 ABSORBED have no date and are not judged");
    assertThat(cases.list().getFirst().unranked()).containsExactly("Course:d");
  }

  @Test
  void aLinkThatGivesTheAnswerAwayIsTold() throws IOException {
    GraphSnapshot graph = sketch().relation("Unit:old COVERS Process:weld").snapshot();
    assertThat(cases(SUITE, graph).remarks())
        .contains(
            "Unit:old is linked with Process:weld on 2019-08-31 already: the graph may give the answer away");
  }

  @Test
  void nothingDatedEndsIt() {
    GraphSnapshot graph = new GraphSketch().relation("Unit:u ABSORBED Process:p").snapshot();
    assertThatThrownBy(() -> cases(SUITE, graph))
        .isInstanceOf(EvaluationRefused.class)
        .hasMessage(
            "history.yaml: history: none of 1 ABSORBED from [Unit, Course] to [Process, Technology] has a date, so there is no day to freeze the graph at");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABSORBED,           | ASBORBED,                   | history.yaml: history.relation: no relation is called ASBORBED
          [Unit, Course]      | [Unti]                      | history.yaml: history.from: no kind is called Unti
          [Process,           | [Need,                      | history.yaml: history.to: no kind is called Tech
          Technology] }       | Technology], through: IN }  | history.yaml: history.through: no relation is called IN
          [Unit, Course]      | [Skill]                     | history.yaml: history: no ABSORBED leads from [Skill] to
          """)
  void whatTheVocabularyDoesNotKnowEndsIt(String right, String wrong, String message) {
    String suite = SUITE.replace(right, wrong);
    String known = message.endsWith("Tech") ? suite.replace("Technology]", "Tech]") : suite;
    assertThatThrownBy(() -> cases(known, sketch().snapshot()))
        .isInstanceOf(EvaluationRefused.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Technology] }         | Technology], freeze: summer }      | history.yaml:2: freeze is first or a day
          Technology] }         | Technology], freeze: 2019-13-01 }  | history.yaml:2: freeze is first or a day
          relation: ABSORBED, f | f                                  | history.yaml:2: history needs a relation
          from: [Unit, Course], | from: [],                          | history.yaml:2: history needs the kinds from and to
          Technology] }         | Technology], untli: 3 }            | history.yaml:2: there is no key untli
          """)
  void aHistoryThatCannotBeMeantIsToldWithItsLine(String right, String wrong, String message) {
    assertThatThrownBy(() -> cases(SUITE.replace(right, wrong), sketch().snapshot()))
        .isInstanceOf(EvaluationRefused.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          queries: { list: { q: a } }                       | a history brings queries
          exclude: [ { self: true, from: both } ]           | a history brings queries
          """)
  void aHistoryHasNoTables(String more, String message) {
    assertThatThrownBy(() -> cases(SUITE + more + "\n", sketch().snapshot()))
        .isInstanceOf(EvaluationRefused.class)
        .hasMessageContaining(message);
  }
}
