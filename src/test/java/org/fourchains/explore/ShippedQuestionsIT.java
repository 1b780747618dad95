package org.fourchains.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.GraphQlClient;
import org.fourchains.TestRecord;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Every shipped question, asked over HTTP of the seed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedQuestionsIT {

  private static final String ASK =
      """
      query ($name: String!, $parameters: [ExploreParameter!], $first: Int!) {
        explore(name: $name, parameters: $parameters, first: $first, milliseconds: 60000) {
          revision truncated milliseconds columns { name zh en } rows { cells { text number nodes { id } } } } }
      """;

  @LocalServerPort private int port;
  @Autowired private Imports imports;
  @Autowired private Explorations explorations;
  @Autowired private QueryPlanner planner;

  private long revision;

  @BeforeAll
  void fillWithTheSeed() {
    TestRecord.Emptied.now();
    revision =
        imports
            .run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none())
            .revision();
  }

  private DocumentContext ask(String name, List<Map<String, Object>> parameters, int first) {
    return new GraphQlClient(port)
        .ask(ASK, Map.of("name", name, "parameters", parameters, "first", first));
  }

  static Stream<String> names() {
    return ShippedQuestions.files().stream().map(QuestionFile::name).sorted();
  }

  @Test
  void thereAreManyAndTheListSaysWhatEachWants() {
    DocumentContext list =
        new GraphQlClient(port)
            .ask(
                "{ explorations { name own audience fault title { zh en } parameters { name type kind required defaults } } }");
    assertThat(list.<List<String>>read("$.data.explorations[?(@.own == false)].name"))
        .hasSizeGreaterThanOrEqualTo(25)
        .isSorted()
        .containsExactlyElementsOf(names().toList());
    assertThat(list.<List<String>>read("$.data.explorations[?(@.own == false)].fault"))
        .containsOnlyNulls();
    assertThat(list.<List<String>>read("$.data.explorations[?(@.own == false)].audience"))
        .doesNotContainNull();
    assertThat(
            list.<List<Map<String, Object>>>read(
                "$.data.explorations[?(@.name == 'who-has-a-skill')].parameters[0]"))
        .containsExactly(
            Map.of(
                "name",
                "skill",
                "type",
                "NODE",
                "kind",
                "Skill",
                "required",
                true,
                "defaults",
                List.of()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aQuestionFindsSomethingInTheSeedWithItsExampleAndTitlesItsColumns(String name) {
    List<Map<String, Object>> example =
        explorations.get(name).header().parameters().stream()
            .filter(p -> !p.example().isEmpty())
            .map(p -> Map.<String, Object>of("name", p.name(), "values", p.example()))
            .toList();
    DocumentContext answer = ask(name, example, 100);
    assertThat(answer.<List<?>>read("$.data.explore.rows")).as(answer.jsonString()).isNotEmpty();
    assertThat(answer.<Integer>read("$.data.explore.revision")).isEqualTo((int) revision);
    assertThat(answer.<List<Map<String, String>>>read("$.data.explore.columns"))
        .allSatisfy(column -> assertThat(column.get("zh")).isNotEqualTo(column.get("name")));
  }

  /** The program does not ask this of shipped files when it runs. */
  @ParameterizedTest
  @MethodSource("names")
  void neo4jPlansAShippedQuestionAsReading(String name) {
    Exploration.Asked question = explorations.get(name);
    planner.check(new QuestionText("", question.query()), question.header());
  }

  /**
   * The rows stand in golden.csv: parameters as name=value, then rows as cells, nodes by their ids.
   * They were worked out from the files of graph-seed and from its list of planted gaps before they
   * were compared.
   */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(resources = "/explore/golden.csv", delimiter = '|', numLinesToSkip = 1)
  void anAnswerIsAsWorkedOutByHand(String name, String parameters, int first, String expected) {
    List<Map<String, Object>> values =
        parameters == null
            ? List.of()
            : Stream.of(parameters.split(" "))
                .map(p -> p.split("="))
                .map(p -> Map.<String, Object>of("name", p[0], "value", p[1]))
                .toList();
    DocumentContext answer = ask(name, values, first);
    List<List<Map<String, Object>>> rows = answer.read("$.data.explore.rows[*].cells");
    assertThat(rows.stream().map(ShippedQuestionsIT::row).toList())
        .containsExactly(expected.split(" / "));
  }

  private static String row(List<Map<String, Object>> cells) {
    return String.join(" ; ", cells.stream().map(ShippedQuestionsIT::cell).toList());
  }

  private static String cell(Map<String, Object> cell) {
    return cell.get("nodes") instanceof List<?> nodes && !nodes.isEmpty()
        ? nodes
            .toString()
            .replaceAll("\\{\"?id\"?[=:]\"?\\w+:([^}\"]+)\"?\\}", "$1")
            .replaceAll("[\\[\\] ]", "")
        : String.valueOf(cell.get("text"));
  }

  @Test
  void rowsEndAtTheLimitAndTheAnswerSaysSo() {
    Map<String, Object> five = Map.of("name", "programs", "value", "5");
    DocumentContext three = ask("shared-courses", List.of(five), 3);
    assertThat(three.<List<?>>read("$.data.explore.rows")).hasSize(3);
    assertThat(three.<Boolean>read("$.data.explore.truncated")).isTrue();
    DocumentContext four = ask("shared-courses", List.of(five), 4);
    assertThat(four.<List<?>>read("$.data.explore.rows")).hasSize(4);
    assertThat(four.<Boolean>read("$.data.explore.truncated")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-such | | NOT_FOUND | no-such",
        "who-has-a-skill | | BAD_REQUEST | parameters.skill: is missing",
        "who-has-a-skill | {name: \"skill\", value: \" \"} | BAD_REQUEST | parameters.skill: is empty",
        "who-has-a-skill | {name: \"skill\", value: \"Skill:none\"} | NOT_FOUND | Skill:none",
        "who-has-a-skill | {name: \"skill\", value: \"Course:LB-C01\"} | BAD_REQUEST | parameters.skill: Course:LB-C01 is no Skill",
        "who-has-a-skill | {name: \"skill\", values: [\"Skill:LB-S61\", \"Skill:LB-S62\"]} | BAD_REQUEST | parameters.skill: takes one value, not 2",
        "shared-courses | {name: \"programs\", value: \"many\"} | BAD_REQUEST | parameters.programs: not an integer",
        "shared-courses | {name: \"programs\", value: \"1\"} | BAD_REQUEST | parameters.programs: programs must lie between 2 and 100",
        "absorption-lag | {name: \"since\", value: \"2021-13\"} | BAD_REQUEST | parameters.since: not a day",
        "shared-courses | {name: \"x\", value: \"1\"} | BAD_REQUEST | parameters.x: this question has no such parameter",
        "shared-courses | {name: \"programs\", value: \"3\"}, {name: \"programs\", value: \"4\"} | BAD_REQUEST | parameters.programs: stands twice",
      })
  void whatIsAskedWronglyIsRefusedByName(
      String name, String parameters, String type, String message) {
    DocumentContext answer =
        new GraphQlClient(port)
            .ask(
                "{ explore(name: \"%s\", parameters: [%s]) { revision } }"
                    .formatted(name, parameters == null ? "" : parameters));
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "first: 0, first",
    "first: 10001, first",
    "milliseconds: 0, milliseconds",
    "milliseconds: 60001, milliseconds"
  })
  void limitsHaveLimits(String argument, String named) {
    DocumentContext answer =
        new GraphQlClient(port)
            .ask("{ explore(name: \"shared-courses\", " + argument + ") { revision } }");
    assertThat(answer.<String>read("$.errors[0].message")).startsWith(named + ": ");
  }
}
