package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A chain that stands in no line of code is a type of GraphQL like any other. */
@TestRecord
@TestPropertySource(properties = "fourchains.vocabulary=src/test/resources/fifth-chain.yaml")
class FifthChainQuestionsIT {

  @LocalServerPort private int port;

  @Test
  void aKindAddedByDataAloneIsWrittenAskedForAndFound() {
    GraphQlClient client = new GraphQlClient(port);
    client.ask(
        "mutation { putNode(kind: Fund, key: \"F1\", properties: [{name: \"name\", value: \"新材料基金\"}, {name: \"size\", value: \"500\"}]) { id } }");
    client.ask(
        "mutation { putNode(kind: Project, key: \"P1\", properties: [{name: \"name\", value: \"固态电池\"}]) { id } }");
    client.ask(
        "mutation { putRelation(kind: FUNDS, from: \"Fund:F1\", to: \"Project:P1\") { kind } }");
    DocumentContext answer =
        client.ask(
            "{ vocabulary { chains { zh } } nodes(kind: Fund) { nodes { chain { zh } linked(relations: [FUNDS]) { name } ... on Fund { size } } } search(text: \"基金\", kinds: [Fund]) { node { id } } }");
    assertThat(answer.<List<String>>read("$.data.vocabulary.chains[*].zh")).contains("资金链", "产业链");
    assertThat(answer.<String>read("$.data.nodes.nodes[0].chain.zh")).isEqualTo("资金链");
    assertThat(answer.<Number>read("$.data.nodes.nodes[0].size").doubleValue()).isEqualTo(500);
    assertThat(answer.<String>read("$.data.nodes.nodes[0].linked[0].name")).isEqualTo("固态电池");
    assertThat(answer.<String>read("$.data.search[0].node.id")).isEqualTo("Fund:F1");
  }
}
