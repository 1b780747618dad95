package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fourchains.GraphSketch;
import org.junit.jupiter.api.Test;

/** What was known on a day, on graphs small enough to see. */
class AsOfTests {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private final GraphSnapshot graph =
      new GraphSketch()
          .node("Process:p", "firstSeen", day("2022-03-01"), "name", "P", "mrl", 6L)
          .node("Process:q", "name", "Q", "mrl", 7L)
          .node("Unit:u", "since", day("2021-09-01"))
          .node("Unit:old", "until", day("2023-06-30"))
          .node("Project:done", "since", day("2020-01-01"), "until", day("2021-12-31"))
          .relation("Unit:u ABSORBED Process:p", "date", day("2024-09-01"), "weight", .5)
          .relation("Unit:u COVERS Process:p", "weight", .25)
          .relation("Unit:u COVERS Process:q", "weight", .75)
          .relation("Unit:old COVERS Process:q")
          .relation("Project:done CONCERNS Process:q")
          .relation("Teacher:t MEMBER_OF Project:done", "until", day("2021-12-31"))
          .snapshot();

  @Test
  void whatBeginsLaterIsGoneWithItsRelationsAndOnTheDayItselfItIsThere() {
    GraphSnapshot before = graph.asOf(day("2022-02-28"));
    assertThat(before.find("Process:p")).isEmpty();
    assertThat(before.get("Unit:u").linked("COVERS", true)).hasSize(1);
    assertThat(before.relations("COVERS").number("weight", 1, 0)).isEqualTo(.75);
    assertThat(before.get("Process:q").property("mrl")).isEqualTo(7L);
    GraphSnapshot on = graph.asOf(day("2022-03-01"));
    assertThat(on.get("Process:p").number("mrl", 0)).isEqualTo(6);
    assertThat(on.get("Unit:u").linked("COVERS", true).map(Node::id))
        .containsExactly("Process:p", "Process:q");
  }

  @Test
  void aRelationWithADateOfItsOwnBeginsWithItAndOneWithoutWithTheLaterOfItsEnds() {
    assertThat(graph.asOf(day("2024-08-31")).relations("ABSORBED").count()).isZero();
    assertThat(graph.asOf(day("2024-09-01")).relations("ABSORBED").count()).isOne();
    assertThat(graph.get("Unit:u").relations("ABSORBED", true).findFirst().orElseThrow().begins())
        .contains(day("2024-09-01"));
    assertThat(graph.get("Unit:u").relations("COVERS", true).map(Relation::begins))
        .containsExactly(
            java.util.Optional.of(day("2022-03-01")), java.util.Optional.of(day("2021-09-01")));
  }

  @Test
  void whatEndedOnTheDayIsGoneAndTheDayBeforeItIsThere() {
    assertThat(graph.asOf(day("2023-06-29")).find("Unit:old")).isPresent();
    assertThat(graph.asOf(day("2023-06-30")).find("Unit:old")).isEmpty();
    assertThat(graph.asOf(day("2021-12-30")).relations("MEMBER_OF").count()).isOne();
    assertThat(graph.asOf(day("2021-12-31")).relations("MEMBER_OF").count()).isZero();
  }

  @Test
  void aFinishedProjectStaysForItProvesWhatItDid() {
    GraphSnapshot later = graph.asOf(day("2030-01-01"));
    assertThat(later.get("Project:done").linked("CONCERNS", true)).hasSize(1);
    assertThat(graph.asOf(day("2019-12-31")).find("Project:done")).isEmpty();
  }

  @Test
  void whatHasNoDateWasAlwaysThere() {
    GraphSnapshot first = graph.asOf(day("0001-01-01"));
    assertThat(first.find("Process:q")).isPresent();
    assertThat(first.find("Unit:old")).isPresent();
    assertThat(first.get("Process:q").relations("COVERS", false)).hasSize(1);
    assertThat(first.nodeCount()).isEqualTo(3);
  }

  @Test
  void aGraphInWhichEverythingIsDatedIsEmptyBeforeAllDatesAndTheSameAfterThem() {
    GraphSnapshot dated =
        new GraphSketch()
            .node("Process:p", "firstSeen", day("2022-03-01"))
            .node("Need:n", "raised", day("2023-01-01"))
            .relation("Need:n CONCERNS Process:p")
            .snapshot();
    GraphSnapshot before = dated.asOf(day("2022-02-28"));
    assertThat(before.nodeCount()).isZero();
    assertThat(before.relationCount()).isZero();
    assertThat(before.asOf()).contains(day("2022-02-28"));
    assertThat(dated.asOf(day("2023-01-01"))).isSameAs(dated);
    assertThat(dated.asOf()).isEmpty();
  }

  @Test
  void ofSeveralBeginningsTheEarliestCountsAndAValueThatIsNoDateIsNone() {
    GraphSnapshot odd =
        new GraphSketch()
            .node("Process:p", "firstSeen", day("2022-03-01"), "since", day("2021-01-01"))
            .node("Process:odd", "firstSeen", "soon", "until", 7L)
            .snapshot();
    assertThat(odd.get("Process:p").begins()).contains(day("2021-01-01"));
    assertThat(odd.asOf(day("2021-01-01")).find("Process:p")).isPresent();
    assertThat(odd.get("Process:odd").begins()).isEmpty();
    assertThat(odd.asOf(day("2000-01-01")).find("Process:odd")).isPresent();
  }

  @Test
  void aDayAskedTwiceIsMadeOnceAndSaysWhatItIs() {
    GraphSnapshot day = graph.asOf(day("2022-02-28"));
    assertThat(graph.asOf(day("2022-02-28"))).isSameAs(day);
    assertThat(day.asOf()).contains(day("2022-02-28"));
    assertThat(day.revision()).isEqualTo(graph.revision());
    assertThat(day.loadedAt()).isEqualTo(graph.loadedAt());
  }

  @Test
  void onlyTheLastDaysAreKept() {
    GraphSnapshot first = graph.asOf(day("2001-01-01"));
    for (int year = 2002; year < 2012; year++) {
      graph.asOf(LocalDate.of(year, 1, 1));
    }
    assertThat(graph.asOf(day("2001-01-01"))).isNotSameAs(first);
  }
}
