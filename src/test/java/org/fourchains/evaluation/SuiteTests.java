package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteTests {

  private static final String SUITE =
      """
      name: tiny
      queries: { file: q.csv, text: text, kind: Process }
      judgements: { file: j.tsv, kind: Course }
      candidates: { kind: Course }
      ask: { graphql: "{ graph { nodes } }", ranked: graph.nodes }
      """;

  private final GraphSnapshot graph =
      new GraphSketch().node("Course:A").node("Course:B").node("Course:C").snapshot();

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Cases cases(String suite, String queries, String judgements) throws IOException {
    write("q.csv", queries);
    write("j.tsv", judgements.replace(' ', '\t'));
    Path file = write("suite.yaml", suite);
    return Cases.of(SuiteReader.read(file), new SuiteFiles(file, null), graph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kind: Course }  | kind: Course, knid: X } | suite.yaml:3: |no key knid
          name: tiny      | gain: cubic             | suite.yaml:1: |cubic
          kind: Process   | knid: Process           | suite.yaml:2: |knid
          ranked:         | rnaked:                 | suite.yaml:5: |ask needs ranked
          text: text      | list: {a: b}            | suite.yaml:2: |either a file or a list
          """)
  void whatIsWrongIsToldWithItsLine(String right, String wrong, String line, String what)
      throws IOException {
    Path file = write("suite.yaml", SUITE.replace(right, wrong));
    assertThatThrownBy(() -> SuiteReader.read(file))
        .isInstanceOf(EvaluationRefused.class)
        .hasMessageStartingWith(line)
        .hasMessageContaining(what);
  }

  @Test
  void queriesKeepTheirOrderAndRightAnswersTheirGains() throws IOException {
    Cases cases =
        cases(
            SUITE,
            "qid,text\nq2,casting\nq1,\"welding, again\"\nq3,nobody judged this\n",
            "qid docid gain\nq1 A 1\nq1 B 0\nq2 C 2.0\nq2 C 1\n");
    assertThat(cases.list()).extracting(Case::id).containsExactly("q2", "q1");
    assertThat(cases.list().getFirst().gains()).isEqualTo(Map.of("Course:C", 2.));
    assertThat(cases.list().getLast().gains()).isEqualTo(Map.of("Course:A", 1.));
    assertThat(cases.list().getLast().text()).isEqualTo("welding, again");
    assertThat(cases.list().getLast().node()).isEqualTo("Process:q1");
    assertThat(cases.remarks()).containsExactly("1 queries have no judgement and are not asked");
  }

  @Test
  void whatDoesNotFitIsListedWithFileAndLine() throws IOException {
    Cases cases =
        cases(SUITE, "qid,text\nq1,welding\n", "qid docid gain\nq1 A 1\nq9 A 1\nq1 Z 1\n");
    assertThat(cases.remarks())
        .containsExactly(
            "j.tsv:3: no query is called q9",
            "j.tsv:4: Course:Z is not in the record; nobody can find it");
    assertThat(cases.list().getFirst().gains()).containsKey("Course:Z");
  }

  @Test
  void aGainThatIsNoNumberAndAColumnThatIsNotThereEndIt() {
    assertThatThrownBy(() -> cases(SUITE, "qid,text\nq1,w\n", "qid docid gain\nq1 A much\n"))
        .hasMessage("j.tsv:2: the gain much is no number");
    assertThatThrownBy(() -> cases(SUITE, "qid,txet\nq1,w\n", "qid docid gain\nq1 A 1\n"))
        .hasMessage("q.csv has no column text, only [qid, txet]");
  }

  @Test
  void severalJudgementsOfOneTableGiveGrades() throws IOException {
    String suite =
        SUITE.replace(
            "{ file: j.tsv, kind: Course }",
            "[ { file: q.csv, document: right, split: ;, gain: 1, kind: Course },"
                + " { file: q.csv, document: best, gain: 2, kind: Course } ]");
    Cases cases = cases(suite, "qid,text,right,best\nq1,welding,A;B,B\n", "");
    assertThat(cases.list().getFirst().gains()).isEqualTo(Map.of("Course:A", 1., "Course:B", 2.));
  }

  @Test
  void whatIsExcludedIsNeitherRankedNorJudged() throws IOException {
    String suite =
        SUITE
            + "exclude: [ { self: true, from: evidence },"
            + " { file: j.tsv, kind: Course, from: ranking, query: out } ]\n";
    Cases cases =
        cases(suite, "qid,text\nq1,welding\n", "qid docid gain out\nq1 A 1 none\nq1 B 1 q1\n");
    Case only = cases.list().getFirst();
    assertThat(only.gains()).containsOnlyKeys("Course:A");
    assertThat(only.unranked()).containsExactly("Course:B");
    assertThat(only.unproved()).containsExactly("Process:q1");
  }

  @Test
  void somethingMayBeLeftOutOfAllQueries() throws IOException {
    String suite =
        SUITE + "exclude: { all: true, file: j.tsv, kind: Course, from: both, document: out }\n";
    Cases cases = cases(suite, "qid,text\na,1\nb,2\n", "qid docid gain out\na A 1 B\nb A 1 C\n");
    assertThat(cases.list())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.unranked()).containsOnly("Course:B", "Course:C"))
        .allSatisfy(one -> assertThat(one.unproved()).containsOnly("Course:B", "Course:C"));
  }

  @Test
  void aSuiteMayBeHalved() throws IOException {
    Cases cases =
        cases(SUITE, "qid,text\na,1\nb,2\nc,3\n", "qid docid gain\na A 1\nb A 1\nc A 1\n");
    assertThat(cases.part(Evaluation.Split.EVEN, 9).list())
        .extracting(Case::id)
        .containsExactly("a", "c");
    assertThat(cases.part(Evaluation.Split.ODD, 9).list())
        .extracting(Case::id)
        .containsExactly("b");
    assertThat(cases.part(Evaluation.Split.ALL, 2).list())
        .extracting(Case::id)
        .containsExactly("a", "b");
  }

  @Test
  void theHashIsThatOfTheSuiteAndItsTables() throws IOException {
    Path file = write("suite.yaml", SUITE);
    write("q.csv", "qid,text\nq1,w\n");
    assertThat(hash(file)).isEqualTo(hash(file));
    String before = hash(file);
    write("q.csv", "qid,text\nq1,v\n");
    assertThat(hash(file)).isNotEqualTo(before);
  }

  private static String hash(Path file) {
    SuiteFiles files = new SuiteFiles(file, null);
    files.rows(new Suite.Table("q.csv", null, null));
    return files.hash();
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("suites"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedSuiteCanBeRead(Path suite) {
    assertThat(SuiteReader.read(suite).name())
        .isEqualTo(suite.getFileName().toString().replace(".yaml", ""));
  }

  @Test
  void idsAreFoundInAnAnswer() {
    Map<String, Object> answer =
        Map.of("experts", Map.of("matches", List.of(Map.of("person", Map.of("id", "T:1")))));
    assertThat(Asking.at(answer, List.of("experts", "matches[]", "person", "id")))
        .containsExactly("T:1");
    assertThatThrownBy(() -> Asking.at(answer, List.of("experts", "matches", "person")).toList())
        .hasMessageContaining("write matches[]");
    assertThatThrownBy(() -> Asking.at(answer, List.of("expert")).toList())
        .hasMessageContaining("no field expert");
  }
}
