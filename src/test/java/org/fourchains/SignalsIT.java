package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The watch list and absorption latency over HTTP, on the seed. The answers were worked out from
 * the files in graph-seed before they were asked for, of 2026-08-01, after all dates of the seed.
 */
class SignalsIT extends OnTheSeed {

  private DocumentContext latency(String arguments) {
    return ask(
        "{ absorptionLatency(%s) { count events censored lastDays median { days lower upper } steps { days atRisk events survival lower upper } cases { concept { key } days event until firstSeenIn { id } contained { target { key } day } } excludedCounts { reason count } notes { en } } }"
            .formatted(arguments));
  }

  private DocumentContext signals(String arguments) {
    return ask(
        "{ signals(%s) { asOf windowBegin total undated later unknown notes { en } items { node { key } firstSeen firstSeenIn { id } ageDays score scoreParts { name value } parts { concept { key } place containedIn { target { key } programs { key } } } growth { recent previous trend } evidence { contribution sentence(language: EN) document { id } } requirements { required { key } met } why { sentence } } } }"
            .formatted(arguments));
  }

  private static List<String> keys(DocumentContext answer) {
    return answer.read("$.data.signals.items[*].node.key");
  }

  /**
   * Welding: 17 processes are touched by its segments and jobs; six are in its courses, after 670
   * (AL-P28), 912 (AL-P27), 1735 (AL-P21), 1827 (AL-P18, covered by AL-U098), 1857 (AL-P17) and
   * 1918 (AL-P16) days. Open: AL-P40 after 518 days, AL-P07 after 787, AL-P34 after 1369, AL-P26
   * after 1522, seven longer than all.
   */
  @Test
  void theLatencyOfTheWeldingProgramIsTheOneWorkedOutByHand() {
    DocumentContext answer =
        latency("program: \"Program:AL-PG3\", kinds: [Process], asOf: \"2026-08-01\"");
    assertThat(answer.<Integer>read("$.data.absorptionLatency.count")).isEqualTo(17);
    assertThat(answer.<Integer>read("$.data.absorptionLatency.events")).isEqualTo(6);
    assertThat(answer.<List<Integer>>read("$.data.absorptionLatency.steps[*].days"))
        .containsExactly(670, 912, 1735, 1827, 1857, 1918);
    assertThat(answer.<List<Integer>>read("$.data.absorptionLatency.steps[*].atRisk"))
        .containsExactly(16, 14, 11, 10, 9, 8);
    assertThat(answer.<Double>read("$.data.absorptionLatency.steps[5].survival"))
        .isEqualTo(15.0 / 16 * 13 / 14 * 10 / 11 * 9 / 10 * 8 / 9 * 7 / 8, within(1e-12));
    assertThat(answer.<Object>read("$.data.absorptionLatency.median.days")).isNull();
    assertThat(answer.<Integer>read("$.data.absorptionLatency.lastDays")).isEqualTo(6421);
    assertThat(
            answer.<List<String>>read(
                "$.data.absorptionLatency.cases[?(@.concept.key == 'AL-P28')].contained.day"))
        .containsExactly("2024-03-01");
    assertThat(
            answer.<List<String>>read(
                "$.data.absorptionLatency.cases[?(@.concept.key == 'AL-P07')].firstSeenIn.id"))
        .containsExactly("Need:AL-N09");
  }

  /** On the last day of 2024 AL-P27 is not in a course yet and AL-P40 not seen. */
  @Test
  void ofAnEarlierDayLaterCoursesAndProcessesDoNotCount() {
    DocumentContext answer =
        latency("program: \"Program:AL-PG3\", kinds: [Process], asOf: \"2024-12-31\"");
    assertThat(answer.<Integer>read("$.data.absorptionLatency.count")).isEqualTo(16);
    assertThat(answer.<List<Integer>>read("$.data.absorptionLatency.steps[*].days"))
        .containsExactly(670, 1735, 1827, 1857, 1918);
    assertThat(
            answer.<List<Integer>>read(
                "$.data.absorptionLatency.excludedCounts[?(@.reason == 'LATER')].count"))
        .containsExactly(1);
  }

  @Test
  void ofAllProcessesHalfAreInACourseAfterSixAndAHalfYears() {
    DocumentContext answer = latency("kinds: [Process], asOf: \"2026-08-01\"");
    assertThat(answer.<Integer>read("$.data.absorptionLatency.count")).isEqualTo(74);
    assertThat(answer.<Integer>read("$.data.absorptionLatency.events")).isEqualTo(49);
    assertThat(answer.<Integer>read("$.data.absorptionLatency.median.days")).isEqualTo(2375);
    assertThat(answer.<List<Integer>>read("$.data.absorptionLatency.excludedCounts[*].count"))
        .containsExactly(2, 0, 0, 5);
    assertThat(answer.<List<String>>read("$.data.absorptionLatency.notes[*].en"))
        .noneMatch(note -> note.contains("dated before their unit began"));
  }

  /** What is left of evidence of a day after it has halved every 24 months. */
  private static double halved(String day) {
    long days = ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.of(2026, 8, 1));
    return Math.pow(.5, days / (365.25 / 12) / 24);
  }

  /**
   * AL-P02 (mrl 10) is used by AL-F01 and first met in the need AL-N22 of 2026-03-03; AL-P40 (mrl
   * 4) has the need AL-N21 of 2026-07-05; LB-K14 (trl 8) the patent LB-Z13 of 2025-01-16; AL-P41
   * nothing.
   */
  @Test
  void theWatchListHoldsWhatIsNewAndInNoCourse() {
    DocumentContext answer = signals("kinds: [Process, Technology], asOf: \"2026-08-01\"");
    assertThat(answer.<String>read("$.data.signals.windowBegin")).isEqualTo("2024-08-02");
    assertThat(keys(answer)).containsExactly("AL-P02", "AL-P40", "LB-K14", "AL-P41");
    List<Number> scores = answer.read("$.data.signals.items[*].score");
    assertThat(scores.get(0).doubleValue())
        .isEqualTo(1 - .7 * (1 - .3 * halved("2026-03-03")), within(1e-12));
    assertThat(scores.get(1).doubleValue())
        .isEqualTo(.4 * .3 * halved("2026-07-05"), within(1e-12));
    assertThat(scores.get(2).doubleValue())
        .isEqualTo(8 / 9.0 * .15 * halved("2025-01-16"), within(1e-12));
    assertThat(scores.get(3).doubleValue()).isZero();
    assertThat(
            answer.<List<Integer>>read("$.data.signals.items[?(@.node.key == 'AL-P40')].ageDays"))
        .containsExactly(518);
    assertThat(
            answer.<List<Boolean>>read(
                "$.data.signals.items[?(@.node.key == 'AL-P40')].requirements[?(@.required.key in ['AL-S96', 'AL-S97'])].met"))
        .containsExactly(false, false);
  }

  @Test
  void forAProgramWhatAnotherProgramTeachesIsToldApart() {
    DocumentContext answer = signals("program: \"Program:AL-PG3\", asOf: \"2026-08-01\"");
    assertThat(keys(answer))
        .containsExactlyInAnyOrder(
            "AL-P40", "AL-N02", "AL-N11", "AL-N16", "AL-N21", "LB-N18", "AL-PT16", "AL-PT36",
            "AL-PT37");
    assertThat(
            answer.<List<String>>read(
                "$.data.signals.items[?(@.node.key == 'AL-N16')].parts[*].place"))
        .containsExactly("ELSEWHERE");
    assertThat(
            answer.<List<String>>read(
                "$.data.signals.items[?(@.node.key == 'AL-P40')].parts[*].place"))
        .containsExactly("NOWHERE");
    assertThat(answer.<List<String>>read("$.data.signals.items[*].why[*].sentence"))
        .isNotEmpty()
        .allMatch(sentence -> sentence.contains("智能焊接技术"));
  }

  @Test
  void beforeAllDatesNothingIsNewAndTheAnswerSaysWhy() {
    DocumentContext answer = signals("asOf: \"1990-01-01\"");
    assertThat(answer.<Integer>read("$.data.signals.total")).isZero();
    // 73 processes, 24 technologies, 7 standards, 47 needs, 81 patents have a date.
    assertThat(answer.<Integer>read("$.data.signals.later")).isEqualTo(232);
    assertThat(answer.<List<String>>read("$.data.signals.notes[*].en"))
        .anyMatch(note -> note.startsWith("232 begin after the day"));
  }

  @Test
  void withoutADayItIsToday() {
    assertThat(LocalDate.parse(signals("first: 1").<String>read("$.data.signals.asOf")))
        .isBetween(LocalDate.now().minusDays(1), LocalDate.now());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signals(months: 0) { total } | BAD_REQUEST | months",
        "signals(months: -3) { total } | BAD_REQUEST | months",
        "signals(first: 0) { total } | BAD_REQUEST | first",
        "signals(asOf: \"2999-01-01\") { total } | BAD_REQUEST | asOf: lies in the future",
        "signals(kinds: [Paper]) { total } | BAD_REQUEST | kinds: Paper",
        "signals(kinds: []) { total } | BAD_REQUEST | kinds: is empty",
        "signals(program: \"Program:none\") { total } | NOT_FOUND | Program:none",
        "signals(program: \"Course:AL-C01\") { total } | BAD_REQUEST | program",
        "signals(segment: \"Program:AL-PG1\") { total } | BAD_REQUEST | segment",
        "absorptionLatency(asOf: \"2999-01-01\") { count } | BAD_REQUEST | asOf",
        "absorptionLatency(kinds: [Need]) { count } | BAD_REQUEST | kinds: Need",
        "absorptionLatency(program: \"Program:none\") { count } | NOT_FOUND | Program:none",
        "absorptionLatency { cases(first: 0) { days } } | BAD_REQUEST | first"
      })
  void aQuestionThatCannotBeAnsweredIsToldWhatIsWrong(
      String question, String type, String message) {
    DocumentContext answer = ask("{ " + question + " }");
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).contains(message);
  }
}
