package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;

/** Ann wrote of welding twice, Bob once and of casting, Cyd of nothing. */
class ContenderTests {

  private final GraphSnapshot graph =
      new GraphSketch()
          .node("Paper:p1", "name", "laser welding")
          .node("Paper:p2", "name", "welding of copper")
          .node("Paper:p3", "name", "casting")
          .node("Researcher:Cyd", "name", "Cyd")
          .relation("Researcher:Ann AUTHORED Paper:p1")
          .relation("Researcher:Ann AUTHORED Paper:p2")
          .relation("Researcher:Bob AUTHORED Paper:p2")
          .relation("Researcher:Bob AUTHORED Paper:p3")
          .relation("Researcher:Bob LEADS Team:t")
          .snapshot();

  private final Profiles profiles =
      Profiles.of(graph.nodes(graph.vocabulary().kind("Researcher")).toList());

  private static Case asked(Set<String> unranked, Set<String> unproved) {
    return new Case("q", "welding", null, null, Map.of(), unranked, unproved);
  }

  private List<String> ranked(Contender contender, Set<String> unranked, Set<String> unproved) {
    return contender.rankings(asked(unranked, unproved)).getFirst();
  }

  private Contender votes(boolean byRank) {
    return new Bm25Votes(profiles, new ConcurrentHashMap<>(), byRank);
  }

  private Contender profileBm25() {
    return new Bm25Profiles(profiles, new ConcurrentHashMap<>());
  }

  @Test
  void popularityCountsRelationsAndNotThoseToWhatIsNoEvidence() {
    Contender popularity = new Popularity(profiles);
    assertThat(ranked(popularity, Set.of(), Set.of()))
        .containsExactly("Researcher:Bob", "Researcher:Ann", "Researcher:Cyd");
    assertThat(ranked(popularity, Set.of(), Set.of("Paper:p3", "Team:t")))
        .containsExactly("Researcher:Ann", "Researcher:Bob", "Researcher:Cyd");
  }

  @Test
  void theProfileIsReadWithoutWhatIsNoEvidence() {
    assertThat(ranked(profileBm25(), Set.of(), Set.of()))
        .containsExactly("Researcher:Ann", "Researcher:Bob");
    assertThat(ranked(profileBm25(), Set.of(), Set.of("Paper:p2")))
        .containsExactly("Researcher:Ann");
  }

  @Test
  void documentsVoteForThoseLinkedWithThem() {
    for (boolean byRank : List.of(true, false)) {
      assertThat(ranked(votes(byRank), Set.of(), Set.of()))
          .containsExactly("Researcher:Ann", "Researcher:Bob");
      assertThat(ranked(votes(byRank), Set.of(), Set.of("Paper:p2")))
          .containsExactly("Researcher:Ann");
    }
  }

  @Test
  void nobodyRanksWhatIsNoAnswer() {
    Contender random = new Shuffled(profiles.ids());
    for (Contender one :
        List.of(random, new Popularity(profiles), profileBm25(), votes(true), votes(false))) {
      assertThat(one.rankings(asked(Set.of("Researcher:Ann"), Set.of())))
          .as(one.name())
          .allSatisfy(ranked -> assertThat(ranked).doesNotContain("Researcher:Ann"));
    }
  }

  @Test
  void chanceRanksEveryCandidateOnceAndAlikeEveryTime() {
    Contender random = new Shuffled(profiles.ids());
    List<List<String>> rankings = random.rankings(asked(Set.of(), Set.of()));
    assertThat(rankings)
        .hasSize(20)
        .allSatisfy(r -> assertThat(r).containsExactlyInAnyOrderElementsOf(profiles.ids()));
    assertThat(new HashSet<>(rankings)).hasSizeGreaterThan(2);
    assertThat(random.rankings(asked(Set.of(), Set.of()))).isEqualTo(rankings);
  }

  @Test
  void aTextThatAnotherOneContainsCountsOnce() {
    GraphSnapshot paper =
        new GraphSketch()
            .node("Paper:p", "name", "On welding", "description", "On welding of copper")
            .snapshot();
    assertThat(Profiles.text(paper.get("Paper:p")).strip()).isEqualTo("On welding of copper");
  }
}
