package org.fourchains.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.TestRecord;
import org.fourchains.exporting.Exports;
import org.fourchains.exporting.Format;
import org.fourchains.importing.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Decisions over HTTP, on a record of its own. */
@TestRecord
class DecisionsIT {

  @LocalServerPort private int port;
  @Autowired private Imports imports;
  @Autowired private Exports exports;
  @TempDir private Path folder;

  private CoatingCourse course;

  @BeforeEach
  void write() throws IOException {
    course = new CoatingCourse(port, imports);
    course.write(folder);
  }

  @Test
  void whatIsDecidedIsKeptWithTheScoreAndTheRevisionOfTheMoment() {
    Number score = course.ask(CoatingCourse.QUESTION).read("$.data.absorptions.items[0].score");
    int before = course.revision();
    DocumentContext answer = course.accept();
    assertThat(answer.<Number>read("$.data.decide.decision.score")).isEqualTo(score);
    assertThat(answer.<Integer>read("$.data.decide.decision.revision")).isEqualTo(before);
    assertThat(answer.<Integer>read("$.data.decide.revision")).isEqualTo(before + 1);
    assertThat(answer.<Object>read("$.data.decide.supersedes")).isNull();
    assertThat(answer.<List<?>>read("$.data.decide.remarks")).isEmpty();
  }

  @Test
  void anAcceptanceWritesTheCourseAsItWasAndAsItBecomes() {
    course.accept();
    String today = LocalDate.now().toString();
    DocumentContext versions =
        course.ask(
            "{ courseVersions(course: \"Course:c\") { version hours since until change summary decision { id } "
                + "relations(kinds: [FOLLOWS], direction: OUT) { nodes { to { id } } } } }");
    assertThat(versions.<List<Integer>>read("$.data.courseVersions[*].version"))
        .containsExactly(2, 1);
    assertThat(versions.<List<Integer>>read("$.data.courseVersions[*].hours"))
        .containsExactly(52, 48);
    assertThat(versions.<String>read("$.data.courseVersions[0].since")).isEqualTo(today);
    assertThat(versions.<String>read("$.data.courseVersions[0].until")).isNull();
    assertThat(versions.<String>read("$.data.courseVersions[1].until")).isEqualTo(today);
    assertThat(versions.<String>read("$.data.courseVersions[0].relations.nodes[0].to.id"))
        .isEqualTo("CourseVersion:c~1");
    assertThat(versions.<String>read("$.data.courseVersions[1].summary"))
        .isEqualTo("1. 拌料实训 (6 h)\n2. 烘干实训 (4 h)");
    assertThat(versions.<String>read("$.data.courseVersions[0].summary"))
        .endsWith("\n+ 干法电极 → 拌料实训 (INSERT, 4 h)");
    assertThat(versions.<Object>read("$.data.courseVersions[1].decision")).isNull();
  }

  @Test
  void whatIsAcceptedIsAbsorbedForTheNextQuestion() {
    course.accept();
    String today = LocalDate.now().toString();
    DocumentContext relation =
        course.ask(
            "{ node(id: \"Unit:u1\") { relations(kinds: [ABSORBED]) { nodes { to { id } since source properties { name value } } } } }");
    assertThat(relation.<String>read("$.data.node.relations.nodes[0].to.id"))
        .isEqualTo("Process:P");
    assertThat(relation.<String>read("$.data.node.relations.nodes[0].source"))
        .isEqualTo("decision Decision:Process:P~Unit:u1~1");
    assertThat(
            relation.<List<String>>read(
                "$.data.node.relations.nodes[0].properties[?(@.name=='date')].value"))
        .containsExactly(today);

    DocumentContext next = course.ask(CoatingCourse.QUESTION);
    assertThat(next.<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .containsExactly("Unit:u1");
    assertThat(next.<List<String>>read("$.data.absorptions.items[*].target.id"))
        .containsExactly("Unit:u2");
    assertThat(next.<String>read("$.data.absorptions.decisions[0].verdict")).isEqualTo("ACCEPT");
    assertThat(next.<String>read("$.data.absorptions.decisions[0].target.id")).isEqualTo("Unit:u1");
  }

  @Test
  void asOfADayOneSeesTheVersionsAndDecisionsOfThatDay() {
    course.accept();
    LocalDate today = LocalDate.now();
    String asked =
        "{ courseVersions(course: \"Course:c\", asOf: \"%s\") { version } "
            + "absorptions(process: \"Process:P\", asOf: \"%s\") { absorbedBy { id } decisions { verdict } items { target { id } decision { verdict } } } }";
    DocumentContext before = course.ask(asked.formatted(today.minusDays(1), today.minusDays(1)));
    assertThat(before.<List<Integer>>read("$.data.courseVersions[*].version")).containsExactly(1);
    assertThat(before.<List<?>>read("$.data.absorptions.absorbedBy")).isEmpty();
    assertThat(before.<List<?>>read("$.data.absorptions.decisions")).isEmpty();
    assertThat(before.<List<Object>>read("$.data.absorptions.items[*].decision"))
        .hasSize(2)
        .containsOnlyNulls();
    DocumentContext now = course.ask(asked.formatted(today, today));
    assertThat(now.<List<Integer>>read("$.data.courseVersions[*].version")).containsExactly(2);
    assertThat(now.<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .containsExactly("Unit:u1");
    assertThat(now.<List<String>>read("$.data.absorptions.decisions[*].verdict"))
        .containsExactly("ACCEPT");
  }

  @Test
  void whatIsRejectedIsShownNextTimeWithItsReasonAndBothScores() {
    course.decide("REJECT", "reason", "设备未到");
    course.ask(
        "mutation { putRelation(kind: REQUIRES, from: \"Process:P\", to: \"Skill:dry\", properties: [{name: \"weight\", value: \"3\"}]) { kind } }");
    DocumentContext next = course.ask(CoatingCourse.QUESTION);
    String item = "$.data.absorptions.items[?(@.target.id=='Unit:u1')]";
    assertThat(next.<List<String>>read(item + ".decision.verdict")).containsExactly("REJECT");
    assertThat(next.<List<String>>read(item + ".decision.reason")).containsExactly("设备未到");
    assertThat(next.<List<String>>read(item + ".decision.decidedBy")).containsExactly("教务处");
    assertThat(next.<List<String>>read(item + ".decision.decided"))
        .containsExactly(LocalDate.now().toString());
    List<Number> now = next.read(item + ".score");
    List<Number> then = next.read(item + ".decision.score");
    assertThat(next.<List<Number>>read(item + ".decision.scoreNow")).isEqualTo(now);
    assertThat(then.getFirst().doubleValue()).isGreaterThan(now.getFirst().doubleValue());
    assertThat(next.<List<String>>read("$.data.absorptions.absorbedBy")).isEmpty();
    assertThat(
            next.<List<Object>>read("$.data.absorptions.items[?(@.target.id=='Unit:u2')].decision"))
        .containsOnlyNulls();
    assertThat(
            course
                .ask("{ courseVersions(course: \"Course:c\") { id } }")
                .<List<?>>read("$.data.courseVersions"))
        .isEmpty();
  }

  @Test
  void theLaterDecisionCountsAndTheEarlierStays() {
    LocalDate comesBack = LocalDate.now().plusMonths(6);
    course.decide("DEFER", "deferUntil", comesBack.toString());
    DocumentContext second = course.decide("REJECT");
    assertThat(second.<String>read("$.data.decide.supersedes.id"))
        .isEqualTo("Decision:Process:P~Unit:u1~1");
    assertThat(second.<Boolean>read("$.data.decide.supersedes.counts")).isFalse();
    assertThat(second.<Boolean>read("$.data.decide.decision.counts")).isTrue();

    DocumentContext all =
        course.ask(
            "{ all: decisions { totalCount nodes { number verdict deferUntil program { id } process { id } } } "
                + "counting: decisions(counting: true) { nodes { number } } "
                + "deferred: decisions(verdict: DEFER) { nodes { number } } "
                + "none: decisions(target: \"Unit:u2\") { totalCount } "
                + "mine: decisions(process: \"Process:P\", target: \"Unit:u1\", program: \"Program:g\", first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { number } } "
                + "next: decisions(first: 1, after: \"1\") { nodes { number } } }");
    assertThat(all.<List<Integer>>read("$.data.all.nodes[*].number")).containsExactly(2, 1);
    assertThat(all.<String>read("$.data.all.nodes[1].deferUntil")).isEqualTo(comesBack.toString());
    assertThat(all.<String>read("$.data.all.nodes[0].program.id")).isEqualTo("Program:g");
    assertThat(all.<List<Integer>>read("$.data.counting.nodes[*].number")).containsExactly(2);
    assertThat(all.<List<Integer>>read("$.data.deferred.nodes[*].number")).containsExactly(1);
    assertThat(all.<Integer>read("$.data.none.totalCount")).isZero();
    assertThat(all.<Integer>read("$.data.mine.totalCount")).isEqualTo(2);
    assertThat(all.<Boolean>read("$.data.mine.pageInfo.hasNextPage")).isTrue();
    assertThat(all.<List<Integer>>read("$.data.next.nodes[*].number")).containsExactly(1);
    assertThat(
            course
                .ask(CoatingCourse.QUESTION)
                .<List<Integer>>read("$.data.absorptions.items[0].decisions[*].number"))
        .containsExactly(2, 1);
  }

  @Test
  void whatIsTakenBackEndsIsProposedAgainAndMayBeAcceptedAgain() {
    course.accept();
    DocumentContext back = course.decide("REJECT", "reason", "设备停产");
    assertThat(back.<List<String>>read("$.data.decide.remarks[*].en"))
        .contains(Remark.TAKEN_BACK.en());
    assertThat(back.<Integer>read("$.data.decide.versions[0].version")).isEqualTo(3);
    assertThat(back.<Integer>read("$.data.decide.versions[0].hours")).isEqualTo(48);
    assertThat(back.<String>read("$.data.decide.versions[0].change")).isEqualTo("− 干法电极 → 拌料实训");
    String relation =
        "{ node(id: \"Unit:u1\") { relations(kinds: [ABSORBED]) { nodes { until source } } } }";
    assertThat(course.ask(relation).<String>read("$.data.node.relations.nodes[0].until"))
        .isEqualTo(LocalDate.now().toString());
    DocumentContext next = course.ask(CoatingCourse.QUESTION);
    assertThat(next.<List<String>>read("$.data.absorptions.absorbedBy")).isEmpty();
    assertThat(next.<List<String>>read("$.data.absorptions.items[*].target.id"))
        .contains("Unit:u1");

    course.accept();
    assertThat(course.ask(relation).<String>read("$.data.node.relations.nodes[0].until")).isNull();
    assertThat(course.ask(relation).<String>read("$.data.node.relations.nodes[0].source"))
        .endsWith("~3");
    assertThat(
            course
                .ask("{ courseVersions(course: \"Course:c\") { hours until } }")
                .<List<Integer>>read("$.data.courseVersions[*].hours"))
        .containsExactly(52, 48, 52, 48);
  }

  @Test
  void aStandardAndAWholeCourseCanBeDecidedOnAndWhatIsNotProposedHasNoScore() {
    DocumentContext answer =
        course.decide("ACCEPT", "process", "Standard:S", "target", "Course:c", "way", "PROJECT");
    assertThat(answer.<Object>read("$.data.decide.decision.score")).isNull();
    assertThat(answer.<List<String>>read("$.data.decide.remarks[*].en"))
        .containsExactly(Remark.NOT_PROPOSED.en());
    assertThat(
            course
                .ask(
                    "{ absorptions(process: \"Standard:S\") { absorbedBy { id } decisions { verdict scoreNow } } }")
                .<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .containsExactly("Course:c");
  }

  @Test
  void anExportImportedIntoAnEmptyRecordHasTheDecisionsAndVersions() throws IOException {
    course.accept();
    course.decide("DEFER", "target", "Unit:u2", "reason", "行1\n行2, \"引号\"");
    exports.run(folder.resolve("one"), Format.CSV);
    String decided =
        "{ decisions { nodes { id verdict reason decidedBy decidedAt score revision hours way note process { id } target { id } program { id } counts } } "
            + "courseVersions(course: \"Course:c\") { id hours since until summary change decision { id } } }";
    String before = course.ask(decided).jsonString();
    TestRecord.Emptied.now();
    course.read(folder.resolve("one"));
    assertThat(course.ask(decided).jsonString()).isEqualTo(before);
    exports.run(folder.resolve("two"), Format.CSV);
    assertThat(texts("two")).isEqualTo(texts("one"));
    assertThat(texts("one"))
        .containsKeys("Decision.csv", "CourseVersion-FOLLOWS-CourseVersion.csv");

    DocumentContext later = course.decide("REJECT", "revision", course.revision());
    assertThat(later.<String>read("$.data.decide.decision.id")).endsWith("~Unit:u1~2");
    assertThat(later.<List<String>>read("$.data.decide.remarks[*].en"))
        .contains(Remark.TAKEN_BACK.en());
  }

  private Map<String, String> texts(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void decisionsBearOnNoSearchAndNoRanking() {
    String rankings =
        "{ search(text: \"干法电极\") { node { id } score } related(text: \"干法电极拌料实训\", kind: Unit) { node { id } score } "
            + "concepts(text: \"干法电极\") { node { id } score } suggest(text: \"拌料\") { node { id } } }";
    String before = course.ask(rankings).jsonString();
    course.decide("REJECT", "reason", "干法电极拌料实训");
    course.decide("REJECT", "target", "Unit:u2", "reason", "干法电极");
    assertThat(course.ask(rankings).jsonString()).isEqualTo(before);
  }
}
