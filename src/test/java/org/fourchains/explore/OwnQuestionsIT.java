package org.fourchains.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fourchains.GraphQlClient;
import org.fourchains.TestRecord;
import org.fourchains.api.Refusal;
import org.fourchains.graph.Facts;
import org.fourchains.graph.Revisions;
import org.fourchains.snapshot.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** A user's own questions, and what no question can do. */
@TestRecord
class OwnQuestionsIT {

  private static final String HEADER =
      """
      /*
      title: { zh: 问, en: Ask }
      description: { zh: 试, en: Try }
      */
      """;

  @LocalServerPort private int port;
  @Autowired private ExploreSettings settings;
  @Autowired private Asking asking;
  @Autowired private QueryPlanner planner;
  @Autowired private Facts facts;
  @Autowired private Revisions revisions;
  @Autowired private Snapshots snapshots;
  @Autowired private Driver driver;

  @BeforeEach
  @AfterEach
  void noQuestions() throws IOException {
    FileSystemUtils.deleteRecursively(settings.folder());
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(settings.folder());
    Files.writeString(settings.folder().resolve(name + ".cypher"), text);
  }

  private DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }

  private DocumentContext explore(String name, String arguments) {
    return ask(
        "{ explore(name: \"%s\" %s) { columns { zh } truncated rows { cells { text number nodes { id } } } } }"
            .formatted(name, arguments));
  }

  private List<Map<String, String>> own() {
    return ask("{ explorations { name own fault title { en } } }")
        .read("$.data.explorations[?(@.own == true)]");
  }

  private String fault() {
    assertThat(own()).hasSize(1);
    return String.valueOf(own().getFirst().get("fault"));
  }

  private void put(String kind, String key, String... properties) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < properties.length; i += 2) {
      list.append("{name: \"%s\", value: \"%s\"}".formatted(properties[i], properties[i + 1]));
    }
    ask(
        "mutation { putNode(kind: %s, key: \"%s\", properties: [%s]) { id } }"
            .formatted(kind, key, list));
  }

  @Test
  void aFileAppearsChangesAndGoesWhileTheProgramRuns() throws IOException {
    assertThat(own()).isEmpty();
    write("我的-question", HEADER + "RETURN 1 AS one");
    Files.writeString(settings.folder().resolve("notes.txt"), "no question");
    assertThat(own()).singleElement().satisfies(q -> assertThat(q.get("fault")).isNull());
    assertThat(explore("我的-question", "").<String>read("$.data.explore.rows[0].cells[0].text"))
        .isEqualTo("1");

    write("我的-question", HEADER + "RETURN 22 AS two");
    assertThat(explore("我的-question", "").<String>read("$.data.explore.rows[0].cells[0].text"))
        .isEqualTo("22");

    Files.delete(settings.folder().resolve("我的-question.cypher"));
    assertThat(own()).extracting(q -> q.get("name")).doesNotContain("我的-question");
    assertThat(explore("我的-question", "").<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void aBrokenFileSaysWhereAndLeavesTheOthersAlone() throws IOException {
    write("broken", HEADER + "MATCH (n)\nRETRUN n");
    write("good", HEADER + "RETURN 1 AS one");
    assertThat(own()).extracting(q -> q.get("name")).containsExactly("broken", "good");
    String fault = String.valueOf(own().getFirst().get("fault"));
    assertThat(fault).startsWith("broken.cypher:6: ").contains("RETRUN").doesNotContain("\n");
    assertThat(explore("broken", "").<String>read("$.errors[0].message")).contains(fault);
    assertThat(explore("good", "").<List<?>>read("$.data.explore.rows")).hasSize(1);
    assertThat(
            ask("{ explorations { name fault } }")
                .<List<String>>read("$.data.explorations[?(@.name == 'chain-bridges')].fault"))
        .containsOnlyNulls();
  }

  @Test
  void whatTheHeaderAndTheQuerySayMustFit() throws IOException {
    write("a", HEADER + "RETURN $x AS x");
    assertThat(fault()).isEqualTo("a.cypher:5: $x is not among the parameters of the header");
    write(
        "a",
        HEADER.replace(
                "*/", "parameters:\n - { name: y, type: string, zh: 甲, en: Y, example: b }\n*/")
            + "RETURN 1 AS x");
    assertThat(fault()).isEqualTo("a.cypher:5: y: the query does not use this parameter");
    write(
        "a", HEADER.replace("*/", "columns: [ { name: z, zh: 乙, en: Z } ]\n*/") + "RETURN 1 AS x");
    assertThat(fault()).isEqualTo("a.cypher:4: z: the query returns no such column, only [x]");
    write("a", HEADER + "MATCH (t:Teacher)\nRETURN t.phone AS x");
    assertThat(fault()).isEqualTo("a.cypher:6: the property phone is sensitive");
    Files.delete(settings.folder().resolve("a.cypher"));
    write("a b", HEADER + "RETURN 1 AS x");
    assertThat(fault()).contains("letters, digits");
    Files.delete(settings.folder().resolve("a b.cypher"));
    write("shared-courses", HEADER + "RETURN 1 AS x");
    assertThat(fault()).contains("a shipped question has this name");
  }

  @Test
  void nodesAreNodesRelationsTheirKindAndSensitivePropertiesNowhere() throws IOException {
    put("Teacher", "t", "name", "甲", "phone", "SECRET-1");
    put("Enterprise", "e", "name", "乙", "contact", "SECRET-2");
    ask(
        "mutation { putRelation(kind: EMPLOYED_BY, from: \"Teacher:t\", to: \"Enterprise:e\", properties: []) { kind } }");
    assertThat(facts.isEmpty()).isFalse();
    write(
        "whole",
        HEADER
            + "MATCH p = (t:Teacher)-[r]->(e) RETURN t, r, p, {a: t, b: [e, r, 1.5]} AS map, [] AS none, 0.0 / 0 AS nan, keys(t) AS keys");
    DocumentContext answer = explore("whole", "");
    assertThat(answer.jsonString()).doesNotContain("SECRET").contains("phone");
    List<List<String>> ids = answer.read("$.data.explore.rows[0].cells[*].nodes[*].id");
    assertThat(ids.toString())
        .isEqualTo("[\"Teacher:t\",\"Teacher:t\",\"Enterprise:e\",\"Teacher:t\",\"Enterprise:e\"]");
    List<String> texts = answer.read("$.data.explore.rows[0].cells[*].text");
    assertThat(texts.subList(0, 3)).containsExactly("甲", "EMPLOYED_BY", "甲; 乙");
    assertThat(texts.get(3)).isIn("a: 甲; b: 乙; EMPLOYED_BY; 1.5", "b: 乙; EMPLOYED_BY; 1.5; a: 甲");
    assertThat(texts.get(4)).isNull();
    assertThat(texts.get(5)).isEqualTo("NaN");
  }

  @Test
  void aQuestionEndsWhenItsTimeIsOver() throws IOException {
    write(
        "long",
        HEADER
            + "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b WITH a * b AS c WHERE c = -1 RETURN count(*) AS n");
    long begin = System.nanoTime();
    DocumentContext answer = explore("long", ", milliseconds: 300");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertThat(answer.<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.<String>read("$.errors[0].message")).contains("long took longer than 300 ms");
  }

  @Test
  void aLongListIsCutAndAQuestionThatFailsSaysWhy() throws IOException {
    write("list", HEADER + "RETURN range(1, 2000) AS numbers");
    DocumentContext answer = explore("list", "");
    assertThat(answer.<Boolean>read("$.data.explore.truncated")).isTrue();
    assertThat(answer.<String>read("$.data.explore.rows[0].cells[0].text")).endsWith("; 1000");
    write("fails", HEADER + "UNWIND [0, 1] AS x RETURN 1 / x AS y");
    DocumentContext failed = explore("fails", "");
    assertThat(failed.<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("BAD_REQUEST");
    assertThat(failed.<String>read("$.errors[0].message")).contains("fails", "by zero");
  }

  /** As if no rule had seen them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (n:Skill {id: 'Skill:x', key: 'x'}) RETURN n",
        "MERGE (n:Skill {id: 'Skill:x'}) RETURN n",
        "MATCH (n:Skill) SET n.name = 'x' RETURN n",
        "MATCH (n:Skill) REMOVE n.name RETURN n",
        "MATCH (n:Skill) DETACH DELETE n",
        "MATCH (n:Skill) FOREACH (x IN [1] | SET n.name = 'x')",
        "MATCH (n:Skill) CALL (n) { SET n.name = 'x' } RETURN n",
        "UNWIND [1] AS x CALL (x) { CREATE (:Skill) } IN TRANSACTIONS OF 1 ROW RETURN x",
        "CREATE INDEX explored FOR (n:Skill) ON (n.name)",
        "CALL db.createLabel('Explored')",
        "CREATE USER x SET PASSWORD 'longenough'",
      })
  void neo4jItselfRefusesWhatWouldWrite(String query) {
    put("Skill", "s", "name", "焊接");
    long before = revisions.current();
    Header header = new Header(Wording.same("x"), Wording.same("x"), null, List.of(), List.of());
    Exploration.Asked question = new Exploration.Asked("writes", true, header, query);
    ExploreLimits limits = ExploreLimits.of(10, 5_000);
    assertThatThrownBy(() -> asking.ask(question, Map.of(), limits, snapshots.current()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> planner.check(new QuestionText("", query), header))
        .isInstanceOf(BadQuestion.class);
    snapshots.refresh();
    assertThat(revisions.current()).isEqualTo(before);
    assertThat(
            ask("{ nodes(kind: Skill) { nodes { id name } } }")
                .<List<String>>read("$.data.nodes.nodes[*].name"))
        .containsExactly("焊接");
    try (Session session = driver.session()) {
      assertThat(session.run("SHOW INDEXES YIELD name RETURN name").list(r -> r.get(0).asString()))
          .doesNotContain("explored");
      assertThat(session.run("CALL db.labels()").list(r -> r.get(0).asString()))
          .doesNotContain("Explored");
    }
  }
}
