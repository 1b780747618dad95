package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding nodes over HTTP, on the seed. */
class FindingIT extends OnTheSeed {

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
