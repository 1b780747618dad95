package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the seed's history (graph-seed/README.md), held against its files. */
class SeedHistoryTests {

  private static final GraphSnapshot SEED = SeedSnapshot.load();

  static List<Relation> absorptions() {
    return SEED.nodes(SEED.vocabulary().kind("Unit"))
        .flatMap(unit -> unit.relations("ABSORBED", true))
        .toList();
  }

  private static LocalDate day(Relation absorbed) {
    return absorbed.dated().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("absorptions")
  void noUnitAbsorbedAnythingBeforeItWasThere(Relation absorbed) {
    assertThat(absorbed.from().begins().orElseThrow()).isBeforeOrEqualTo(day(absorbed));
    assertThat(absorbed.to().begins().filter(seen -> seen.isAfter(day(absorbed)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("absorptions")
  void theDayBeforeNothingLinksTheUnitWithWhatItWillAbsorb(Relation absorbed) {
    GraphSnapshot frozen = SEED.asOf(day(absorbed).minusDays(1));
    assertThat(
            frozen.find(absorbed.from().id()).stream()
                .flatMap(SeedHistoryTests::absorbedOrCovered)
                .map(Node::id))
        .doesNotContain(absorbed.to().id());
  }

  private static Stream<Node> absorbedOrCovered(Node unit) {
    return Stream.of("ABSORBED", "COVERS").flatMap(kind -> unit.linked(kind, true));
  }

  @ParameterizedTest
  @MethodSource("absorptions")
  void whatCameWithAProcessDidNotComeBeforeTheUnit(Relation absorbed) {
    Node unit = absorbed.from();
    assertThat(
            Stream.of("TEACHES", "COVERS")
                .flatMap(kind -> unit.relations(kind, true))
                .flatMap(relation -> relation.dated().stream()))
        .allSatisfy(begin -> assertThat(begin).isAfterOrEqualTo(unit.begins().orElseThrow()));
  }
}
