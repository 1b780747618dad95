package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Facts written by GraphQL are seen by the next question. */
@TestRecord
class EditingIT {

  @LocalServerPort private int port;

  private DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }

  private void weldingIsTaught() {
    ask(
        "mutation { putNode(kind: Skill, key: \"weld\", properties: [{name: \"name\", value: \"激光焊接\"}]) { id } }");
    ask(
        "mutation { putNode(kind: Unit, key: \"u\", properties: [{name: \"name\", value: \"焊接实训\"}, {name: \"hours\", value: \"8\"}]) { id } }");
    ask(
        "mutation { putRelation(kind: TEACHES, from: \"Unit:u\", to: \"Skill:weld\", properties: [{name: \"level\", value: \"3\"}]) { kind } }");
  }

  @Test
  void whatIsWrittenIsSeenFoundAndWalkedByTheNextQuestionAndNamesTheRequest() {
    weldingIsTaught();
    DocumentContext answer =
        ask(
            "{ node(id: \"Unit:u\") { ... on Unit { hours } source relations { edges { other { id } node { source properties { name value } } } } } search(text: \"焊接\") { node { id } } }");
    assertThat(answer.<Integer>read("$.data.node.hours")).isEqualTo(8);
    assertThat(answer.<String>read("$.data.node.source")).startsWith("graphql ");
    assertThat(answer.<String>read("$.data.node.relations.edges[0].other.id"))
        .isEqualTo("Skill:weld");
    assertThat(answer.<java.util.List<String>>read("$.data.search[*].node.id"))
        .contains("Skill:weld", "Unit:u");
  }

  @Test
  void whatIsRemovedIsGoneForTheNextQuestion() {
    weldingIsTaught();
    assertThat(
            ask("mutation { removeRelation(kind: TEACHES, from: \"Unit:u\", to: \"Skill:weld\") }")
                .<Boolean>read("$.data.removeRelation"))
        .isTrue();
    assertThat(
            ask("mutation { removeRelation(kind: TEACHES, from: \"Unit:u\", to: \"Skill:weld\") }")
                .<Boolean>read("$.data.removeRelation"))
        .isFalse();
    assertThat(ask("{ graph { relations } }").<Integer>read("$.data.graph.relations")).isZero();
    assertThat(
            ask("mutation { removeNode(id: \"Skill:weld\") }").<Boolean>read("$.data.removeNode"))
        .isTrue();
    assertThat(
            ask("{ node(id: \"Skill:weld\") { id } }")
                .<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("NOT_FOUND");
    assertThat(
            ask("{ search(text: \"激光焊接\") { node { id } } }")
                .<java.util.List<String>>read("$.data.search[*].node.id"))
        .doesNotContain("Skill:weld");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "putNode(kind: Unit, key: \"x\") { id } | properties: a new node needs a name",
        "putNode(kind: Unit, key: \" \", properties: [{name: \"name\", value: \"x\"}]) { id } | key",
        "putNode(kind: Unit, key: \"x\", properties: [{name: \"name\", value: \"x\"}, {name: \"hours\", value: \"many\"}]) { id } | hours: not an integer",
        "putNode(kind: Unit, key: \"x\", properties: [{name: \"colour\", value: \"red\"}]) { id } | no property is called colour",
        "putRelation(kind: TEACHES, from: \"Skill:weld\", to: \"Unit:u\") { kind } | TEACHES does not join Skill to Unit",
        "putRelation(kind: PREREQUISITE, from: \"Skill:weld\", to: \"Skill:weld\") { kind } | may not join a node to itself",
        "putRelation(kind: TEACHES, from: \"Unit:u\", to: \"Skill:none\") { kind } | nothing has the id Skill:none"
      })
  void aFactThatCannotBeIsRefusedAndNothingIsWritten(String mutation, String reason) {
    weldingIsTaught();
    int before = ask("{ graph { revision } }").read("$.data.graph.revision");
    assertThat(ask("mutation { " + mutation + " }").<String>read("$.errors[0].message"))
        .contains(reason);
    assertThat(ask("{ graph { revision } }").<Integer>read("$.data.graph.revision"))
        .isEqualTo(before);
  }

  @Test
  void aPageOfAnotherSiteMayNotWrite() {
    int status =
        RestClient.create()
            .post()
            .uri(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Origin", "http://elsewhere.example")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"query\":\"{ graph { revision } }\"}")
            .exchange((request, response) -> response.getStatusCode().value());
    assertThat(status).isEqualTo(403);
  }
}
