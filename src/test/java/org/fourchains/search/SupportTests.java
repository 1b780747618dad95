package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;

class SupportTests {

  /** A process with two skills and a machine; a product made of another; a need that takes all. */
  private static final GraphSnapshot GRAPH =
      new GraphSketch()
          .relation("Process:P REQUIRES Skill:S1")
          .relation("Process:P REQUIRES Skill:S2")
          .relation("Process:P USES Equipment:E")
          .relation("Product:A MATERIAL_OF Product:B")
          .relation("Need:N REQUIRES Skill:S1")
          .relation("Need:N REQUIRES Skill:S3")
          .snapshot();

  private static Map<String, Double> support(Map<String, Double> sure) {
    return Support.of(GRAPH, sure);
  }

  @Test
  void what_a_sure_process_takes_is_supported_by_three_tenths_of_its_sureness() {
    assertThat(support(Map.of("Process:P", .8, "Skill:S1", .1, "Equipment:E", .1)))
        .containsOnly(Map.entry("Skill:S1", .3 * .8), Map.entry("Equipment:E", .3 * .8));
  }

  @Test
  void the_surest_neighbour_counts_and_not_their_sum() {
    assertThat(support(Map.of("Process:P", .1, "Skill:S1", .4, "Skill:S2", .6)))
        .containsOnly(Map.entry("Process:P", .3 * .6));
  }

  @Test
  void a_neighbour_that_is_itself_chance_supports_nothing() {
    assertThat(support(Map.of("Process:P", .19, "Skill:S1", .19))).isEmpty();
  }

  @Test
  void what_the_text_says_nothing_of_is_not_drawn_in() {
    assertThat(support(Map.of("Process:P", 1.0))).isEmpty();
  }

  @Test
  void neither_works_nor_relations_that_are_no_evidence_lead_from_one_concept_to_another() {
    assertThat(support(Map.of("Skill:S1", .9, "Skill:S3", .1))).isEmpty();
    assertThat(support(Map.of("Product:A", .9, "Product:B", .1))).isEmpty();
  }

  @Test
  void support_is_one_more_witness_and_never_makes_a_name() {
    Witnesses witnesses =
        new Witnesses(
            Map.of(), Map.of("Skill:S1", new Meant(.5, new Span(0, 4))), Map.of("Skill:S1", .2));
    assertThat(witnesses.scores()).containsOnly(Map.entry("Skill:S1", .8 * (1 - .5 * .8)));
    assertThat(witnesses.score("Skill:S1", .3)).isEqualTo(.8 * (1 - .5 * .8 * .7));
    assertThat(List.of(witnesses.score("Skill:S1", 1))).allMatch(score -> score <= Concepts.NAMED);
  }
}
