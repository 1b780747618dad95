package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Each limit is passed once. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "fourchains.limits.depth=8",
      "fourchains.limits.complexity=1000",
      "fourchains.limits.time=1ns"
    })
@ContextConfiguration(initializers = TestRecord.Connected.class)
class LimitsIT {

  @LocalServerPort private int port;

  private void refused(String question, String limit) {
    DocumentContext answer = new GraphQlClient(port).ask(question);
    assertThat(answer.<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.<String>read("$.errors[0].message")).contains(limit);
  }

  @Test
  void aQuestionTooDeepIsRefused() {
    refused(
        "{ graph { revision } node(id: \"x\") { "
            + "linked { ".repeat(8)
            + "id"
            + " }".repeat(8)
            + " } }",
        "10 fields deep, the limit is 8");
  }

  @Test
  void aQuestionTooLargeIsRefused() {
    refused(
        "{ nodes(kind: Course, first: 200) { nodes { linked(first: 200) { id } } } }",
        "more than 1000 fields");
  }

  @Test
  void fragmentsThatMultiplyAreCountedToo() {
    refused(
        "{ nodes(kind: Course, first: 20) { nodes { ...a } } } fragment a on Course { linked(first: 20) { ...b } } fragment b on Node { linked(first: 20) { id } }",
        "more than 1000 fields");
  }

  @Test
  void aQuestionThatTakesTooLongIsStopped(@Autowired Imports imports) {
    imports.run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
    refused(
        "{ neighbours(id: \"Process:LB-P24\", depth: 3, limit: 10) { counts } }",
        "longer than 0 ms");
    refused(
        "{ paths(from: \"Process:LB-P24\", to: \"Team:LB-T5\") { length } }", "longer than 0 ms");
    refused("{ teams(problem: {need: \"Need:LB-N10\"}) { revision } }", "longer than 0 ms");
  }
}
