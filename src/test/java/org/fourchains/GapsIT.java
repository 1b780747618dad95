package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps and coverage of the seed over HTTP; the numbers were worked out from its files. */
class GapsIT extends OnTheSeed {

  @Test
  void theGapsOfAProgramComeWithKindWeightLevelsAndEvidence() {
    DocumentContext answer =
        ask(
            """
            { gaps(program: "Program:AL-PG5") { concept { id } kind reason weight requiredLevel taughtLevel taughtBy { kind }
                askers nearest { concept { id } as steps } maybeIn { id }
                evidence { sentence(language: EN) contribution path { relation { kind } forward } } } }
            """);
    assertThat(answer.<List<String>>read("$.data.gaps[*].concept.id"))
        .containsExactly("Skill:AL-S60", "Skill:AL-S63", "Skill:SK-C15");
    assertThat(answer.<Double>read("$.data.gaps[0].weight")).isCloseTo(1.45 / 2.45, within(1e-9));
    assertThat(answer.<String>read("$.data.gaps[0].kind")).isEqualTo("BELOW_LEVEL");
    assertThat(answer.<Integer>read("$.data.gaps[0].requiredLevel")).isEqualTo(4);
    assertThat(answer.<Integer>read("$.data.gaps[0].taughtLevel")).isEqualTo(3);
    assertThat(answer.<List<Object>>read("$.data.gaps[0].evidence")).hasSize(3);
    assertThat(answer.<String>read("$.data.gaps[0].evidence[0].sentence")).contains(" requires ");
  }

  @Test
  void theReportCountsEverythingAndFirstCutsOnlyTheList() {
    DocumentContext answer =
        ask(
            """
            { gapReport(program: "Program:LB-Y03", first: 5) { revision courses programs { id } counts { absent belowLevel unknown }
                gaps { concept { id } kind } levelUnknown { concept { id } } notes { en }
                overSupply { concept { id } kind hours courses { id } serves { concept { id } as } } weights { job half } } }
            """);
    assertThat(answer.<Integer>read("$.data.gapReport.counts.absent")).isEqualTo(44);
    assertThat(answer.<Integer>read("$.data.gapReport.counts.belowLevel")).isEqualTo(13);
    assertThat(answer.<Integer>read("$.data.gapReport.counts.unknown")).isEqualTo(6);
    assertThat(answer.<List<Object>>read("$.data.gapReport.gaps")).hasSize(5);
    assertThat(answer.<String>read("$.data.gapReport.overSupply[0].concept.id"))
        .isEqualTo("Skill:LB-S96");
    assertThat(answer.<List<Object>>read("$.data.gapReport.overSupply")).hasSize(19);
    assertThat(answer.<Integer>read("$.data.gapReport.revision")).isPositive();
  }

  @Test
  void aSegmentAndACollegeHaveGapsToo() {
    DocumentContext answer =
        ask(
            """
            { segment: gapReport(segment: "Segment:AL-G4") { programs { id } }
              college: gapReport(college: "College:COLLEGE", first: 1000) { programs { id } gaps { concept { id } } }
              weights: gaps(program: "Program:AL-PG5", weights: { job: 0, offered: 0, need: 0, process: 0, firm: 0 }) { weight }
              processes: gaps(program: "Program:AL-PG5", kinds: [Process]) { concept { kind } } }
            """);
    assertThat(answer.<List<String>>read("$.data.segment.programs[*].id"))
        .containsExactly("Program:AL-PG2");
    assertThat(answer.<List<Object>>read("$.data.college.programs")).hasSize(9);
    // Untaught anywhere, asked by a job: a gap of the whole college.
    assertThat(answer.<List<String>>read("$.data.college.gaps[*].concept.id"))
        .contains("Skill:AL-S88", "Skill:AL-S105", "Skill:LB-S31", "Skill:LB-S92");
    assertThat(answer.<List<Object>>read("$.data.weights")).isEmpty();
  }

  @Test
  void theCoverageOfAProgramIsATableThatIsJoinedWhenItIsLarge() {
    String table =
        "coverage(program: \"Program:LB-Y03\", columns: %d) { joined segment { id } columns { concept { id } concepts asked requiredLevel taught taughtLevel open } rows { course { id } cells { column level hours concepts } } notes { zh en } }";
    DocumentContext answer =
        ask("{ whole: " + table.formatted(500) + " small: " + table.formatted(10) + " }");
    assertThat(answer.<List<Object>>read("$.data.whole.rows")).hasSize(14);
    assertThat(answer.<Boolean>read("$.data.whole.joined")).isFalse();
    assertThat(answer.<Boolean>read("$.data.small.joined")).isTrue();
    assertThat(answer.<List<Object>>read("$.data.small.columns")).hasSize(10);
    assertThat(sum(answer, "$.data.small.rows[*].cells[*].hours"))
        .isPositive()
        .isEqualTo(sum(answer, "$.data.whole.rows[*].cells[*].hours"));
  }

  private static double sum(DocumentContext answer, String path) {
    return answer.<List<Number>>read(path).stream().mapToDouble(Number::doubleValue).sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gaps { kind }                                                          | BAD_REQUEST | program: name a program, a segment or a college
          gaps(program: "Program:AL-PG5", college: "College:COLLEGE") { kind }   | BAD_REQUEST | college: name a program or a college, not both
          gaps(program: "Course:AL-C01") { kind }                                | BAD_REQUEST | program: Course:AL-C01 is a Course, not a Program
          gaps(program: "Program:none") { kind }                                 | NOT_FOUND   | nothing has the id Program:none
          gaps(program: "Program:AL-PG5", first: 0) { kind }                     | BAD_REQUEST | first: must lie between 1 and 10000, not 0
          gaps(program: "Program:AL-PG5", kinds: [Teacher]) { kind }             | BAD_REQUEST | kinds: Teacher is not one of these: Process, Skill, Technology
          gaps(program: "Program:AL-PG5", kinds: []) { kind }                    | BAD_REQUEST | kinds: names no kind
          gaps(program: "Program:AL-PG5", weights: { job: -1 }) { kind }         | BAD_REQUEST | weights.job: must lie between 0 and 1000, not -1.0
          gapReport(segment: "Segment:AL-G4", weights: { half: 0 }) { courses }  | BAD_REQUEST | weights.half: must be above 0
          coverage(program: "Program:AL-PG5", of: Course) { joined }             | BAD_REQUEST | of: Course is not one of these: Process, Skill, Technology
          coverage(program: "Program:AL-PG5", columns: 0) { joined }             | BAD_REQUEST | columns: must lie between 1 and 2000, not 0
          """)
  void whatMakesNoSenseIsRefusedByName(String question, String type, String message) {
    DocumentContext answer = ask("{ " + question + " }");
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).isEqualTo(message);
  }

  /** All units of the seed begin in 2017 or later; what courses teach by themselves has no date. */
  @Test
  void asOfADayBeforeAnyUnitBeganMoreWasMissing() {
    String question =
        "{ gapReport(program: \"Program:LB-Y03\", asOf: \"%s\") { counts { absent } } }";
    assertThat(
            ask(question.formatted("2015-01-01")).<Integer>read("$.data.gapReport.counts.absent"))
        .isGreaterThan(44);
    DocumentContext tomorrow = ask(question.formatted("2999-01-01"));
    assertThat(tomorrow.<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("BAD_REQUEST");
    assertThat(tomorrow.<String>read("$.errors[0].message")).contains("asOf", "future");
  }
}
