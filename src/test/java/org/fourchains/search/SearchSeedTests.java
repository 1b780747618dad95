package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchSeedTests {

  private static final GraphSnapshot SEED = SeedSnapshot.load();
  private static final Search SEARCH = Search.over(SEED);

  static Stream<NodeKind> kinds() {
    return SEED.vocabulary().kinds().stream().filter(kind -> SEED.count(kind) > 0);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_node_is_found_by_its_own_name_among_its_kind(NodeKind kind) {
    SEED.nodes(kind)
        .forEach(
            node -> {
              List<Hit> hits = SEARCH.search(SEED, node.name(), Set.of(kind), 3);
              assertThat(hits).as(node.id()).extracting(Hit::node).contains(node);
              assertThat(hits.getFirst().score()).as(node.id()).isBetween(Search.EXACT, 1.0);
            });
  }

  @Test
  void a_whole_need_finds_itself_and_stays_within_one() {
    for (Node need : SEED.nodes(SEED.vocabulary().kind("Need")).toList()) {
      List<Hit> hits = SEARCH.search(SEED, need.text("description").orElseThrow(), Set.of(), 5);
      assertThat(hits.getFirst().node()).isEqualTo(need);
      assertThat(hits).allSatisfy(h -> assertThat(h.score()).isBetween(0.0, 1.0));
    }
  }
}
