package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Finding nodes over HTTP, on the seed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingIT {

  @LocalServerPort private int port;
  @Autowired private Imports imports;

  @BeforeAll
  void importTheSeed() {
    TestRecord.Server.SHARED.empty();
    imports.run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
  }

  private DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }

  @Test
  void aSearchIsNarrowedAndPages() {
    DocumentContext answer =
        ask(
            "{ p: searchPage(text: \"电池\", chains: [\"innovation\"], since: \"2023-01-01\", first: 3, offset: 3)"
                + " { totalCount hits { node { id chain { name } } } counts { kind count } pageInfo { hasNextPage } }"
                + " s: search(text: \"电池\", chains: [\"innovation\"], since: \"2023-01-01\", first: 6) { node { id } } }");
    assertThat(answer.<List<String>>read("$.data.p.hits[*].node.chain.name"))
        .containsOnly("innovation");
    assertThat(answer.<List<String>>read("$.data.p.hits[*].node.id"))
        .isEqualTo(answer.<List<String>>read("$.data.s[*].node.id").subList(3, 6));
    assertThat(answer.<Integer>read("$.data.p.totalCount")).isGreaterThan(6);
  }

  @Test
  void whoeverTypesIsOfferedWhatBeginsSo() {
    DocumentContext answer =
        ask(
            "{ a: suggest(text: \"LB-P24\", first: 1) { node { id } matched snippet }"
                + " b: suggest(text: \"yuanxianhua\", kinds: [Process]) { node { id } snippet } }");
    assertThat(answer.<String>read("$.data.a[0].node.id")).isEqualTo("Process:LB-P24");
    assertThat(answer.<String>read("$.data.a[0].snippet")).isEqualTo("<mark>LB-P24</mark>");
    assertThat(answer.<List<String>>read("$.data.b[*].node.id")).contains("Process:LB-P24");
    assertThat(answer.<List<String>>read("$.data.b[*].snippet"))
        .contains("PTFE<mark>原纤化</mark>干法电极成膜");
  }
}
