package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import org.fourchains.importing.ImportReport;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on the seed, asked over HTTP. The answers were worked out by hand from the
 * files in graph-seed before they were asked for.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

  @LocalServerPort private int port;
  @Autowired private Imports imports;

  private ImportReport seed;

  @BeforeAll
  void fillWithTheSeed() {
    TestRecord.Server.SHARED.empty();
    seed =
        imports.run(
            new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
  }

  private DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }

  @Test
  void theSeedIsImportedWithoutARejectAndAnswersNameItsRevision() {
    assertThat(seed.rejects()).isEmpty();
    DocumentContext graph =
        ask(
            "{ graph { revision nodes relations counts { kind count } relationCounts { count } } }");
    assertThat(graph.<Integer>read("$.data.graph.revision")).isEqualTo((int) seed.revision());
    assertThat(graph.<List<Integer>>read("$.data.graph.counts[?(@.kind == 'Process')].count"))
        .containsExactly(81);
    assertThat(
            graph.<List<Integer>>read("$.data.graph.relationCounts[*].count").stream()
                .mapToInt(Integer::intValue)
                .sum())
        .isEqualTo(graph.<Integer>read("$.data.graph.relations"));
  }

  /**
   * 0.6 + 0.5 + 1.0 + 0.8 for the skills and 1 for the technology make 3.9; only two of the skills
   * are taught, each by one unit at the level asked for.
   */
  @Test
  void dryElectrodesFitTwoUnitsAndMissWhatNobodyTeaches() {
    DocumentContext answer = absorptions("Process:LB-P24");
    assertThat(targets(answer)).containsExactly("Unit:LB-U1406", "Unit:LB-U1407");
    assertThat(score(answer, 0)).isEqualTo(0.6 / 3.9, within(1e-9));
    assertThat(score(answer, 1)).isEqualTo(0.5 / 3.9, within(1e-9));
    assertThat(answer.<List<String>>read("$.data.absorptions.missing[*].id"))
        .containsExactly("Skill:LB-S61", "Technology:LB-K29", "Skill:LB-S62");
    assertThat(answer.<List<String>>read("$.data.absorptions.absorbedBy[*].id")).isEmpty();
    assertThat(answer.<String>read("$.data.absorptions.items[0].course.id"))
        .isEqualTo("Course:LB-C14");
    assertThat(answer.<Integer>read("$.data.absorptions.items[0].placement.semester")).isEqualTo(4);
    assertThat(answer.<String>read("$.data.absorptions.items[0].evidence[0].sentence"))
        .isEqualTo("「PTFE原纤化干法电极成膜」要求掌握「辊压与厚度控制」，「辊压与分切」教授「辊压与厚度控制」。");
  }

  /**
   * Weights 0.8 + 0.9 + 0.5 + 1.0 + 0.6 + 0.4 and two technologies make 6.2; U039 teaches two of
   * the skills one level too low.
   */
  @Test
  void heatTreatmentFreeDieCastingFitsTheUnitOnAlloyDesign() {
    DocumentContext answer = absorptions("Process:AL-P26");
    assertThat(targets(answer))
        .startsWith("Unit:AL-U039", "Unit:AL-U030", "Unit:AL-U034", "Unit:AL-U037");
    assertThat(score(answer, 0)).isEqualTo((0.8 * 2 / 3 + 1.0 * 3 / 4 + 1) / 6.2, within(1e-9));
    assertThat(score(answer, 1)).isEqualTo((0.9 + 1) / 6.2, within(1e-9));
    assertThat(answer.<List<String>>read("$.data.absorptions.missing[*].id")).isEmpty();
  }

  /** 0.5 + 1.0 + 0.6 + 0.4 + 0.8 and two technologies make 5.3. */
  @Test
  void formationWithMachineLearningFitsTheUnitOnCapacityPrediction() {
    DocumentContext answer = absorptions("Process:LB-P30");
    assertThat(targets(answer))
        .startsWith("Unit:LB-U2903", "Unit:LB-U1601", "Unit:LB-U1603", "Unit:LB-U2902");
    assertThat(score(answer, 0)).isEqualTo((0.8 * 3 / 4 + 1) / 5.3, within(1e-9));
    assertThat(score(answer, 1)).isEqualTo((0.5 + 1) / 5.3, within(1e-9));
    assertThat(answer.<List<String>>read("$.data.absorptions.missing[*].id"))
        .containsExactly("Skill:LB-S77");
  }

  @Test
  void aProcessThatRequiresNothingIsReadFromItsTextAndSaysSo() {
    DocumentContext answer = absorptions("Process:LB-P37");
    assertThat(answer.<List<String>>read("$.data.absorptions.notes[*].en"))
        .first()
        .asString()
        .startsWith("The record does not say what this process requires");
  }

  @Test
  void aProcessAlreadyTakenUpNamesWhereAndDoesNotProposeItAgain() {
    DocumentContext answer = absorptions("Process:LB-P27");
    assertThat(answer.<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .contains("Unit:LB-U1502");
    assertThat(targets(answer)).doesNotContain("Unit:LB-U1502");
  }

  private DocumentContext absorptions(String process) {
    return ask(
        """
        { absorptions(process: "%s", first: 4, weights: { text: 0, need: 0, novelty: 0, readiness: 0, feasibility: 0 }) {
            revision missing { id } absorbedBy { id } notes { en } required { concept { id } share }
            items { target { id } course { id } score placement { semester } evidence { sentence contribution path { forward relation { kind source } } } } } }
        """
            .formatted(process));
  }

  private static List<String> targets(DocumentContext answer) {
    return answer.read("$.data.absorptions.items[*].target.id");
  }

  private static double score(DocumentContext answer, int item) {
    return answer.<Number>read("$.data.absorptions.items[%d].score".formatted(item)).doubleValue();
  }

  /**
   * As planted: the team's members have all the skills, every other team has at most 60 % of them
   * (graph-seed/README.md).
   */
  @ParameterizedTest
  @CsvSource({"Need:LB-N10, Team:LB-T5", "Need:LB-N09, Team:LB-T4", "Need:AL-N03, Team:AL-TM3"})
  void theTeamThatWasPlantedForANeedComesFirstAndCoversAllOfIt(String need, String team) {
    DocumentContext answer = teams(need);
    assertThat(answer.<String>read("$.data.teams.standing[0].team.id")).isEqualTo(team);
    assertThat(answer.<List<String>>read("$.data.teams.standing[0].uncovered[*].id")).isEmpty();
    double first = answer.<Number>read("$.data.teams.standing[0].fit").doubleValue();
    double second = answer.<Number>read("$.data.teams.standing[1].fit").doubleValue();
    assertThat(first).isBetween(0.7, 1.0);
    assertThat(second).isLessThan(first - 0.2);
  }

  /** Nobody holds three of the four skills that composite copper foil asks for. */
  @Test
  void aNeedThatNobodyCanMeetSaysWhatStaysUncovered() {
    DocumentContext answer = teams("Need:LB-N07");
    assertThat(answer.<List<String>>read("$.data.teams.standing[0].uncovered[*].id"))
        .contains("Skill:LB-S41", "Skill:LB-S43", "Skill:LB-S44");
    assertThat(answer.<List<String>>read("$.data.teams.composed[0].uncovered[*].id"))
        .contains("Skill:LB-S41", "Skill:LB-S43", "Skill:LB-S44");
  }

  @Test
  void theComposedTeamCoversAtLeastWhatTheBestExpertDoes() {
    DocumentContext answer =
        ask(
            "{ teams(problem: {need: \"Need:LB-N15\"}) { composed { fit members { id } } } experts(problem: {need: \"Need:LB-N15\"}) { matches { score person { id } covers { share proof } } } }");
    double composed = answer.<Number>read("$.data.teams.composed[0].fit").doubleValue();
    double best = answer.<Number>read("$.data.experts.matches[0].score").doubleValue();
    assertThat(composed).isGreaterThanOrEqualTo(best);
    double shares =
        answer.<List<Number>>read("$.data.experts.matches[0].covers[*].share").stream()
            .mapToDouble(Number::doubleValue)
            .sum();
    assertThat(shares).isEqualTo(1, within(1e-9));
  }

  private DocumentContext teams(String need) {
    return ask(
        """
        { teams(problem: {need: "%s"}) { revision required { concept { id } share level }
            standing { team { id } leader { id } members { id } fit coverage uncovered { id } covers { concept { id } proof } evidence { sentence document { id } } }
            composed { members { id } fit uncovered { id } } } }
        """
            .formatted(need));
  }

  @Test
  void aPastedProblemIsReadAsConceptsAndAnswered() {
    DocumentContext answer =
        ask(
            "{ teams(problem: {text: \"大圆柱电池全极耳激光焊接有爆点和虚焊，熔深不稳\"}) { understood { node { name } score } standing { team { id } fit } } }");
    assertThat(answer.<List<String>>read("$.data.teams.understood[*].node.name")).isNotEmpty();
    assertThat(answer.<String>read("$.data.teams.standing[0].team.id")).isEqualTo("Team:LB-T5");
  }

  @Test
  void aTextThatSpeaksOfNothingKnownIsAnsweredByNobody() {
    DocumentContext answer =
        ask(
            "{ teams(problem: {text: \"今天天气不错\"}) { understood { node { id } } standing { team { id } } composed { fit } } }");
    assertThat(answer.<List<Object>>read("$.data.teams.understood")).isEmpty();
    assertThat(answer.<List<Object>>read("$.data.teams.standing")).isEmpty();
    assertThat(answer.<List<Object>>read("$.data.teams.composed")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"干法电极, Process:LB-P24", "friction stir welding, Process:", "LB-P24, Process:LB-P24"})
  void searchFindsByChineseEnglishAndKey(String text, String id) {
    DocumentContext answer =
        ask(
            "{ search(text: \"%s\", kinds: [Process], first: 3) { node { id kind } score snippet } }"
                .formatted(text));
    assertThat(answer.<String>read("$.data.search[0].node.id")).startsWith(id);
    assertThat(answer.<List<Number>>read("$.data.search[*].score"))
        .allSatisfy(s -> assertThat(s.doubleValue()).isBetween(0.0, 1.0));
  }

  @Test
  void aNodeShowsItsRelationsPageByPageEachWithItsSource() {
    String page =
        "{ node(id: \"Process:LB-P24\") { name chain { zh } degrees { kind direction count } relations(first: 3%s) { totalCount pageInfo { hasNextPage endCursor } edges { other { id } node { kind source } } } ... on Process { mrl firstSeen } } }";
    DocumentContext first = ask(page.formatted(""));
    DocumentContext second =
        ask(
            page.formatted(
                ", after: \"" + first.read("$.data.node.relations.pageInfo.endCursor") + "\""));
    assertThat(first.<Integer>read("$.data.node.mrl")).isEqualTo(6);
    assertThat(first.<String>read("$.data.node.chain.zh")).isEqualTo("产业链");
    assertThat(first.<List<String>>read("$.data.node.relations.edges[*].node.source"))
        .allMatch(source -> source.matches(".+\\.csv:\\d+"));
    assertThat(second.<List<String>>read("$.data.node.relations.edges[*].other.id"))
        .doesNotContainAnyElementsOf(
            first.<List<String>>read("$.data.node.relations.edges[*].other.id"));
    int degrees =
        first.<List<Integer>>read("$.data.node.degrees[*].count").stream()
            .mapToInt(Integer::intValue)
            .sum();
    assertThat(first.<Integer>read("$.data.node.relations.totalCount")).isEqualTo(degrees);
  }

  @Test
  void neighboursAndPathsTellHowNodesHangTogether() {
    DocumentContext answer =
        ask(
            "{ neighbours(id: \"Process:LB-P24\", depth: 2, limit: 5) { counts truncated nodes { id } relations { kind } } paths(from: \"Process:LB-P24\", to: \"Unit:LB-U1406\") { length sentence(language: EN) } }");
    assertThat(answer.<List<Integer>>read("$.data.neighbours.counts")).hasSize(2);
    assertThat(answer.<Boolean>read("$.data.neighbours.truncated")).isTrue();
    assertThat(answer.<List<Object>>read("$.data.neighbours.nodes")).hasSize(5);
    assertThat(answer.<Integer>read("$.data.paths[0].length")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ node(id: \"Process:nowhere\") { id } } | NOT_FOUND | Process:nowhere",
        "{ node(id: \"no id at all\") { id } } | NOT_FOUND | no id at all",
        "{ absorptions(process: \"Skill:SK-C01\") { revision } } | BAD_REQUEST | process",
        "{ nodes(kind: Course, first: 0) { totalCount } } | BAD_REQUEST | first",
        "{ nodes(kind: Course, first: 5, after: \"x\") { totalCount } } | BAD_REQUEST | after",
        "{ neighbours(id: \"Process:LB-P24\", depth: 99) { counts } } | BAD_REQUEST | depth",
        "{ teams(problem: {}) { revision } } | BAD_REQUEST | problem",
        "{ teams(problem: {need: \"Skill:SK-C01\"}) { revision } } | BAD_REQUEST | problem.need",
        "{ search(text: \"  \") { score } } | BAD_REQUEST | text"
      })
  void whatCannotBeAnsweredIsRefusedWithTheReason(String question, String type, String named) {
    DocumentContext answer = ask(question);
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).contains(named);
  }
}
