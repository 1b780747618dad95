package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tiny suite, from its files to its report, on the packaged jar. */
@Execution(ExecutionMode.CONCURRENT)
class EvaluateIT {

  /**
   * q1 finds A by its name, then B and D by one word; B is left out. q2 finds C; NO does not exist.
   */
  private static final String SUITE =
      """
      name: tiny
      data:
        folder: data
        mapping:
          files:
            courses.csv: { node: Course, key: id, properties: { name: title } }
      queries: { list: { q1: Laser welding, q2: Accounting } }
      judgements: { file: right.tsv, kind: Course }
      candidates: { kind: Course }
      exclude: [ { file: out.csv, kind: Course, from: ranking } ]
      ask:
        graphql: |
          query ($text: String!, $first: Int!) {
            search(text: $text, kinds: [Course], first: $first) { node { id } }
          }
        ranked: search[].node.id
      """;

  @TempDir private Path folder;

  private Path suite() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("data/courses.csv"),
        "id,title\nA,Laser welding\nB,Welding basics\nC,Accounting\nD,Laser cutting\n,nameless\n");
    Files.writeString(
        folder.resolve("data/right.tsv"),
        "qid\tdocid\tgain\nq1\tA\t2\nq1\tD\t1\nq2\tC\t1\nq2\tNO\t1\nq3\tA\t1\n");
    Files.writeString(folder.resolve("out.csv"), "qid,docid\nq1,B\n");
    return Files.writeString(folder.resolve("suite.yaml"), SUITE);
  }

  @Test
  void itMeasuresInARecordOfItsOwnAndComparesWithAnEarlierRun() throws IOException {
    String suite = suite().toString();
    Path own = folder.resolve("own");
    JsonNode report =
        evaluate(suite, "first", "--data-dir=" + own, "--spring.neo4j.uri=bolt://127.0.0.1:1");
    assertThat(own).as("the user's record").doesNotExist();
    assertThat(report.at("/about/candidates").asInt()).isEqualTo(4);
    // q1: A, D of A, D: 1. q2: C of C and NO: AP 1/2, nDCG 1 / (1 + 1/log2 3) = .61315.
    assertThat(mean(report, "fourchains", "MAP")).isCloseTo(.75, within(1e-9));
    assertThat(mean(report, "fourchains", "nDCG@10")).isCloseTo(.80657, within(1e-5));
    assertThat(mean(report, "bm25", "MAP")).isCloseTo(.75, within(1e-9));
    assertThat(mean(report, "random", "MAP")).isBetween(.1, .75);
    assertThat(report.at("/queries/0/first").toString()).isEqualTo("[\"Course:A\",\"Course:D\"]");
    assertThat(report.at("/remarks").toString())
        .contains(
            "not imported: courses.csv:6 id", "right.tsv:5: Course:NO", "right.tsv:6: no query");
    assertThat(folder.resolve("first.md"))
        .content()
        .contains("# tiny", "| fourchains | 0.807 [", "worst queries");

    JsonNode half =
        evaluate(suite, "second", "--split=odd", "--compare=" + folder.resolve("first.json"));
    assertThat(half.at("/queries").size()).isEqualTo(1);
    assertThat(mean(half, "earlier", "MAP")).isCloseTo(.5, within(1e-9));
    assertThat(folder.resolve("second.md")).content().contains("| earlier | MAP | 1 | +0.000");
  }

  private JsonNode evaluate(String suite, String name, String one, String other) {
    Path report = folder.resolve(name + ".json");
    PackagedProgram run = PackagedProgram.run("evaluate", suite, "--report=" + report, one, other);
    assertThat(run.exitCode()).as(run.output()).isZero();
    return JsonMapper.shared().readTree(report);
  }

  private static double mean(JsonNode report, String system, String measure) {
    for (JsonNode one : report.path("systems")) {
      if (one.path("name").asString().equals(system)) {
        return one.path("measures").path(measure).path("mean").asDouble();
      }
    }
    throw new AssertionError(system + " is not in " + report.path("systems"));
  }

  /**
   * Counted in the files of graph-seed: 49 processes were absorbed, 37 of them by a unit that was
   * there before. The first is AL-P13 in 2017-03, by AL-U042; the last unit came in 2025-09.
   */
  @Test
  void theSeedIsAskedOfTheDayBeforeEachAbsorption() throws IOException {
    JsonNode report =
        evaluate(
            "suites/seed-backtest.yaml",
            "past",
            // HistoryContenderTests compares vectors; without models it starts sooner.
            "--fourchains.embedding.enabled=false",
            "--first-queries=99");
    assertThat(report.at("/queries").size()).isEqualTo(37);
    assertThat(report.at("/queries/0/id").asString()).isEqualTo("Process:AL-P13");
    assertThat(report.at("/queries/0/right").toString()).isEqualTo("[\"Unit:AL-U042\"]");
    assertThat(report.findValuesAsString("name"))
        .containsExactly("fourchains", "random", "popularity", "most changed", "bm25", "vectors");
    assertThat(mean(report, "fourchains", "nDCG@5"))
        .isGreaterThan(mean(report, "random", "nDCG@5"));
    for (JsonNode query : report.at("/queries")) {
      assertThat(query.path("first").toString()).doesNotContain("AL-U038", "Course:");
    }
    assertThat(report.at("/remarks").toString())
        .contains(
            "26 to 272 candidates",
            "Unit-ABSORBED-Process.csv:7: Unit:AL-U038 and Process:AL-P31 on 2025-08-31: Unit:AL-U038 was not there yet")
        .doesNotContain("give the answer away", "was refused", "not imported");
  }

  @Test
  void aSuiteThatIsWrongIsRefusedInOneSentence() throws IOException {
    Path suite = suite();
    Files.writeString(suite, SUITE.replace("ranked:", "rank: x\n  ranked:"));
    PackagedProgram wrong = PackagedProgram.run("evaluate", suite.toString());
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.output())
        .contains("suite.yaml:16: there is no key rank here, only [", "(ask → rank)")
        .doesNotContain("\tat ");

    Files.writeString(suite, SUITE.replace("folder: data", "folder: nowhere"));
    PackagedProgram nowhere = PackagedProgram.run("evaluate", suite.toString());
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.output()).contains("nowhere; --data says where").doesNotContain("\tat ");
  }
}
