package org.fourchains.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fourchains.GraphQlClient;
import org.fourchains.TestRecord;
import org.fourchains.candidates.CandidateTerm.State;
import org.fourchains.graph.Facts;
import org.fourchains.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Words nobody uses wait for the vocabulary's owners. */
@TestRecord
class CandidatesIT {

  @LocalServerPort private int port;
  @Autowired private CandidateQueue queue;
  @Autowired private CandidateStore store;
  @Autowired private Snapshots snapshots;
  @Autowired private Facts facts;

  private DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }

  private List<String> waiting() {
    return ask("{ candidates { nodes { term } } }").read("$.data.candidates.nodes[*].term");
  }

  private void ask() {
    assertThat(ask("{ concepts(text: \"磁流体的\") { score } }").<List<?>>read("$.data.concepts"))
        .isEmpty();
    queue.store();
  }

  @Test
  void aTextThatSpeaksOfNothingKnownSaysSoAndItsWordsWait() {
    snapshots.refresh();
    long revision = snapshots.current().revision();
    ask();
    ask();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(waiting()).containsExactly("磁流体"));
    DocumentContext answer =
        ask("{ candidates { totalCount nodes { seen first last example state } } }");
    assertThat(answer.<Integer>read("$.data.candidates.totalCount")).isEqualTo(1);
    assertThat(answer.<String>read("$.data.candidates.nodes[0].example")).isEqualTo("磁流体的");

    snapshots.refresh();
    assertThat(snapshots.current().revision()).isEqualTo(revision);
    assertThat(facts.isEmpty()).isTrue();
    ask(
        "mutation { putNode(kind: Skill, key: \"s\", properties: [{name: \"name\", value: \"焊接\"}]) { id } }");
    assertThat(snapshots.current().strangers()).isEmpty();
    assertThat(snapshots.current().nodeCount()).isEqualTo(1);
  }

  @Test
  void whatWasDecidedDoesNotComeBack() {
    store.add(List.of(row("磁流体", 3), row("等离激元", 1)), 10);
    DocumentContext decided =
        ask("mutation { decideCandidate(term: \"磁流体\", decision: REJECTED) { state example } }");
    assertThat(decided.<String>read("$.data.decideCandidate.state")).isEqualTo("REJECTED");
    assertThat(decided.<String>read("$.data.decideCandidate.example")).isEmpty();
    store.add(List.of(row("磁流体", 1)), 10);
    assertThat(waiting()).containsExactly("等离激元");
    assertThat(store.list(State.REJECTED, 10, 0).nodes())
        .singleElement()
        .satisfies(term -> assertThat(term.seen()).isEqualTo(4));
    assertThat(
            ask("mutation { decideCandidate(term: \"无\", decision: ACCEPTED) { term } }")
                .<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("BAD_REQUEST");
  }

  @Test
  void theRarestGiveWayWhereTooManyWait() {
    store.add(List.of(row("甲", 3), row("乙", 1), row("丙", 2)), 2);
    assertThat(waiting()).containsExactly("甲", "丙");
    assertThat(store.list(State.OPEN, 1, 1).nodes()).hasSize(1);
  }

  private static Map<String, Object> row(String term, int count) {
    return Map.of("term", term, "count", count, "example", "例如" + term);
  }
}
