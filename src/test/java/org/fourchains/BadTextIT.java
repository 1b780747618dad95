package org.fourchains;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.embedding.TextModels;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.RelationFact;
import org.fourchains.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question that takes a text, with every text that could do harm; the models are the real
 * ones.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = BadTextIT.Emptied.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTextIT {

  private static final String HITS = "{ node { id } score snippet }";

  /** Questions with one text, by name. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "concepts", "query($t: String!) { a: concepts(text: $t) " + HITS + " }",
          "search", "query($t: String!) { a: search(text: $t) " + HITS + " }",
          "searchPage",
              "query($t: String!) { a: searchPage(text: $t) { totalCount hits " + HITS + " } }",
          "suggest", "query($t: String!) { a: suggest(text: $t) { node { id } matched snippet } }",
          "related",
              "query($t: String!) { a: related(text: $t, kind: Teacher) { node { id } score evidence { sentence } } }",
          "related to a node",
              "query($t: String!) { a: related(text: $t, id: \"Process:P1\", kind: Course) { node { id } score } }",
          "experts",
              "query($t: String!) { a: experts(problem: {text: $t}) { understood "
                  + HITS
                  + " matches { person { id } score } } }",
          "teams",
              "query($t: String!) { a: teams(problem: {text: $t}) { understood "
                  + HITS
                  + " composed { fit } } }",
          "decideCandidate",
              "mutation($t: String!) { a: decideCandidate(term: $t, decision: REJECTED) { term } }");

  private static final List<String> TEXTS =
      List.of(
          "",
          " \t\n ",
          "焊".repeat(200_000),
          "weld ".repeat(40_000),
          "😀🔋👩‍🔧",
          "\u0001\u0007\u001B[31m\u0085\u200B\uFEFF\uFFFF",
          "field:* OR ((",
          "*:*",
          "name:激光* AND [a TO z]~2 \\\"",
          "' OR 1=1 }) MATCH (n) DETACH DELETE n //",
          "\uD800",
          "激光焊接\uD800",
          "\uDC00\uD83D激光焊接",
          "\u0000",
          "激光焊接\u0000",
          "<script>alert('激光焊接')</script>");

  /** Before the program starts: it would read what lies there for its meaning, for a minute. */
  static class Emptied extends TestRecord.Connected {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestRecord.Server.SHARED.empty();
      super.initialize(context);
    }
  }

  /** With models, which the other tests do without. */
  @TestConfiguration
  static class Shipped {

    @Bean
    @Primary
    TextModels shippedModels() {
      return TextModels.shipped();
    }
  }

  @LocalServerPort private int port;
  @Autowired private Facts facts;
  @Autowired private Vocabulary vocabulary;
  @Autowired private ApplicationEventPublisher events;

  @BeforeAll
  void aSmallGraph() {
    node("Process", "P1", Map.of("name", "激光焊接", "nameEn", "Laser welding"));
    node("Skill", "S1", Map.of("name", "激光焊接操作", "description", "会用激光焊接机"));
    node("Course", "C1", Map.of("name", "激光加工技术", "description", "激光焊接与切割"));
    node("Teacher", "T1", Map.of("name", "张三"));
    facts.write(
        new Batch.Relations(
            vocabulary.relation("HAS_SKILL"),
            vocabulary.kind("Teacher"),
            vocabulary.kind("Skill"),
            List.of(new RelationFact("Teacher:T1", "Skill:S1", Map.of()))));
    events.publishEvent(new RecordChanged());
  }

  private void node(String kind, String key, Map<String, Object> properties) {
    facts.write(
        new Batch.Nodes(
            vocabulary.kind(kind), List.of(new NodeFact(kind + ":" + key, key, properties))));
  }

  static Stream<Arguments> allQuestionsWithAllTexts() {
    return QUESTIONS.keySet().stream()
        .sorted()
        .flatMap(
            question ->
                TEXTS.stream()
                    .map(
                        text ->
                            Arguments.argumentSet(
                                question
                                    + " "
                                    + JSON.writeValueAsString(
                                        text.substring(0, Math.min(30, text.length()))),
                                question,
                                text)));
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Half characters are escaped, as no UTF-8 has them. */
  private DocumentContext ask(String question, String text)
      throws IOException, InterruptedException {
    String body =
        JSON.writeValueAsString(
            Map.of("query", QUESTIONS.getOrDefault(question, ""), "variables", Map.of("t", text)));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return JsonPath.parse(response.body());
    }
  }

  @ParameterizedTest
  @MethodSource("allQuestionsWithAllTexts")
  void isAnsweredOrRefusedWithTheNameOfTheArgument(String question, String text) throws Exception {
    DocumentContext answer = ask(question, text);
    String errors = answer.read("$").toString();
    if (answer.<Map<String, ?>>read("$").containsKey("errors")) {
      assertThat(answer.<List<String>>read("$.errors[*].extensions.classification"))
          .as(errors)
          .containsOnly("BAD_REQUEST");
      assertThat(answer.<List<String>>read("$.errors[*].message"))
          .allMatch(message -> message.matches("(?s)(text|term): .+"));
    } else {
      assertThat(answer.<Object>read("$.data.a")).as(errors).isNotNull();
    }
    if (!text.contains("激光") && !text.contains("weld") && !text.contains("焊")) {
      // Nothing in it is syntax that finds what no word of it names.
      assertThat(errors).doesNotContain("Process:P1").doesNotContain("Skill:S1");
    }
    DocumentContext graph = new GraphQlClient(port).ask("{ graph { nodes } }");
    assertThat(graph.<Integer>read("$.data.graph.nodes")).isEqualTo(4);
  }

  @Test
  void halfACharacterDoesNotHideWhatStandsBesideIt() throws Exception {
    for (String text : List.of("激光焊接\uD800", "\uDC00\uD83D激光焊接", "激光焊接\u0000")) {
      assertThat(ask("concepts", text).<List<String>>read("$.data.a[*].node.id"))
          .contains("Process:P1");
    }
  }
}
