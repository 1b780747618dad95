package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans for courses of the seed over HTTP: every field of an absorption, and what would be if. */
class PlanningIT extends OnTheSeed {

  private static final String ABSORPTION =
      """
      { absorptions(process: "%s", first: 5 %s) {
          revision asOf watch { zh en } notes { zh en } missing { id } absorbedBy { id } weights { need processGate }
          changes { target { id } place score } ifReady { target { id } }
          items {
            target { id } program { id } score
            parts { name zh en value known evidence { contribution sentence } }
            evidence { contribution sentence }
            placement {
              semester needed free way reason { zh en } drop { id } shorten { id }
              missing { concept { id } neededFor { id } addTo { id } } teacher { id } mastery
              equipment { equipment { id } where host { id } path { forward } }
              projects { project { id } tasks { id } learning { id } exercise { id } innovation { id } }
              structure { blocking blockingAfter delay delayAfter complexity complexityAfter added { before { id } } }
            } } } }
      """;

  private DocumentContext absorption(String of, String more) {
    return ask(ABSORPTION.formatted(of, more));
  }

  /** PEO by pulses: all its skills are taught, nobody has absorbed it (graph-seed/README.md). */
  @Test
  void aProcessWhoseSkillsAreAllTaughtGoesIntoTheUnitNamedAfterItsTechnology() {
    DocumentContext answer = absorption("Process:AL-P39", "");
    assertThat(answer.<List<Object>>read("$.data.absorptions.missing")).isEmpty();
    assertThat(answer.<String>read("$.data.absorptions.items[0].target.id"))
        .isEqualTo("Unit:AL-U108");
    assertThat(answer.<String>read("$.data.absorptions.items[0].program.id"))
        .isEqualTo("Program:AL-PG5");
    double product =
        answer.<List<Number>>read("$.data.absorptions.items[0].parts[*].value").stream()
            .mapToDouble(Number::doubleValue)
            .reduce(1, (a, b) -> a * b);
    assertThat(answer.<Number>read("$.data.absorptions.items[0].score").doubleValue())
        .isEqualTo(product, within(1e-9));
    assertThat(answer.<String>read("$.data.absorptions.items[0].placement.equipment[0].where"))
        .isEqualTo("AT_HAND");
    assertThat(answer.<Object>read("$.data.absorptions.watch")).isNull();
  }

  @Test
  void whatIsBelowTheGateIsWatchedUntilThePlannerLowersIt() {
    DocumentContext answer = absorption("Process:LB-P19", "");
    assertThat(answer.<String>read("$.data.absorptions.watch.en")).contains("MRL 4", "gate of 5");
    assertThat(answer.<List<Object>>read("$.data.absorptions.items")).isEmpty();
    assertThat(answer.<List<Object>>read("$.data.absorptions.ifReady")).isNotEmpty();
    DocumentContext lowered = absorption("Process:LB-P19", ", weights: { processGate: 4 }");
    assertThat(lowered.<Object>read("$.data.absorptions.watch")).isNull();
    assertThat(lowered.<List<Object>>read("$.data.absorptions.items")).isNotEmpty();
    assertThat(lowered.<Integer>read("$.data.absorptions.changes[0].place")).isEqualTo(1);
  }

  /** AL-SD08 concerns AL-P29, which requires two skills that nobody teaches. */
  @Test
  void aStandardIsReadByTheProcessesItConcerns() {
    DocumentContext answer = absorption("Standard:AL-SD08", "");
    assertThat(answer.<List<String>>read("$.data.absorptions.missing[*].id"))
        .contains("Skill:AL-S98", "Skill:AL-S99");
  }

  /** Unit LB-U1502 absorbed it in February 2025. */
  @Test
  void asOfADayBeforeItWasAbsorbedNobodyHad() {
    String program = ", program: \"Program:LB-Y02\"";
    assertThat(
            absorption("Process:LB-P27", program)
                .<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .contains("Unit:LB-U1502");
    DocumentContext before = absorption("Process:LB-P27", program + ", asOf: \"2025-01-01\"");
    assertThat(before.<String>read("$.data.absorptions.asOf")).isEqualTo("2025-01-01");
    assertThat(before.<List<Object>>read("$.data.absorptions.absorbedBy")).isEmpty();
  }

  /** Job LB-O04, which LB-Y02 targets, requires LB-S61, and nobody teaches it. */
  @Test
  void aUnitThatWouldTeachWhatAJobRequiresClosesItsGap() {
    DocumentContext answer =
        ask(
            """
            { whatIf(program: "Program:LB-Y02", process: "Process:LB-P24", changes: [
                { node: { id: "Unit:NEW", name: "干法电极", hours: 8 } }
                { add: { kind: PART_OF, from: "Unit:NEW", to: "Course:LB-C14" } }
                { add: { kind: TEACHES, from: "Unit:NEW", to: "Skill:LB-S61", level: 3 } }
                { drop: "Unit:LB-U1407" } ]) {
                revision before { absent unknown openWeight taught hours complexity }
                after { absent unknown openWeight taught hours complexity }
                closed { concept { id } kind } opened { concept { id } }
                scores { target { id } before after } } }
            """);
    assertThat(answer.<List<String>>read("$.data.whatIf.closed[*].concept.id"))
        .contains("Skill:LB-S61");
    assertThat(
            answer.<List<Object>>read(
                "$.data.whatIf.scores[?(@.target.id == 'Unit:LB-U1407')].after"))
        .containsExactly((Object) null);
    assertThat(
            answer.<List<Object>>read("$.data.whatIf.scores[?(@.target.id == 'Unit:NEW')].before"))
        .containsExactly((Object) null);
    assertThat(ask("{ node(id: \"Unit:NEW\") { id } }").<String>read("$.errors[0].message"))
        .contains("Unit:NEW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absorptions(process: 'Process:LB-P24', weights: { text: 2 }) { revision } | BAD_REQUEST | weights.text",
        "absorptions(process: 'Process:LB-P24', asOf: '2999-01-01') { revision } | BAD_REQUEST | asOf",
        "absorptions(process: 'Need:LB-N01') { revision } | BAD_REQUEST | process",
        "absorptions(process: 'Process:LB-P24', program: 'Course:LB-C14') { revision } | BAD_REQUEST | program",
        "whatIf(program: 'Program:LB-Y02', changes: []) { revision } | BAD_REQUEST | changes",
        "whatIf(program: 'Program:LB-Y02', changes: [{}]) { revision } | BAD_REQUEST | changes[0]",
        "whatIf(program: 'Program:LB-Y02', changes: [{ drop: 'Program:LB-Y02' }]) { revision } | BAD_REQUEST | changes",
        "whatIf(program: 'Course:LB-C14', changes: [{ drop: 'Unit:LB-U1407' }]) { revision } | BAD_REQUEST | program",
        "whatIf(program: 'Program:LB-Y02', changes: [{ drop: 'Unit:none' }]) { revision } | NOT_FOUND | Unit:none",
      })
  void whatCannotBeAnsweredIsRefusedWithTheReason(String question, String type, String named) {
    DocumentContext answer = ask("{ " + question.replace('\'', '"') + " }");
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).contains(named);
  }
}
