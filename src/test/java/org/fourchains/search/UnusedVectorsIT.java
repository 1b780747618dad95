package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourchains.TestRecord;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Vectors go a week after their texts, and not one before. */
@TestRecord
class UnusedVectorsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @TestConfiguration
  static class ByChance {

    @Bean
    @Primary
    TextModels countedModels() {
      CountingModel model = new CountingModel("by chance", 16);
      return tongue -> Optional.of(model);
    }
  }

  @Autowired private UnusedVectors unused;
  @Autowired private Facts facts;
  @Autowired private Vocabulary vocabulary;
  @Autowired private Driver driver;
  @Autowired private ApplicationEventPublisher events;

  private void cypher(String query) {
    try (Session session = driver.session()) {
      session.run(query).consume();
    }
  }

  private long vectors() {
    try (Session session = driver.session()) {
      return session.run("MATCH (v:TextVector) RETURN count(v) AS n").single().get("n").asLong();
    }
  }

  /** The record holds skills of these names and nothing else. */
  private void record(String... names) {
    TestRecord.Emptied.now();
    List<NodeFact> skills =
        Arrays.stream(names)
            .map(name -> name + run)
            .map(name -> new NodeFact("Skill:" + name, name, Map.of("name", name)))
            .toList();
    facts.write(new Batch.Nodes(vocabulary.kind("Skill"), skills));
    events.publishEvent(new RecordChanged());
  }

  /** The index knows the texts of other tests, and needs no vectors of those. */
  private final long run = System.nanoTime();

  @BeforeEach
  void noVectors() {
    cypher("MATCH (v:TextVector) DELETE v");
  }

  @Test
  void a_vector_goes_when_no_text_has_needed_it_for_a_week() {
    record("激光焊接", "搅拌摩擦焊");
    assertThat(vectors()).isEqualTo(2);
    assertThat(unused.sweep(DAY)).isZero();
    record("激光焊接");
    assertThat(unused.sweep(DAY.plusDays(10))).isZero();
    assertThat(unused.sweep(DAY.plusDays(16))).isZero();
    assertThat(unused.sweep(DAY.plusDays(17))).isEqualTo(1);
    assertThat(vectors()).isEqualTo(1);
    assertThat(unused.sweep(DAY.plusDays(40))).isZero();
  }

  @Test
  void a_text_that_comes_back_keeps_its_vector() {
    record("激光焊接", "搅拌摩擦焊");
    record("激光焊接");
    assertThat(unused.sweep(DAY)).isZero();
    record("激光焊接", "搅拌摩擦焊");
    assertThat(unused.sweep(DAY.plusDays(7))).isZero();
    record("激光焊接");
    assertThat(unused.sweep(DAY.plusDays(8))).isZero();
    assertThat(vectors()).isEqualTo(2);
  }

  @Test
  void what_another_copy_of_the_program_needs_stays_as_long_as_that_sweeps_too() {
    record("激光焊接");
    cypher("CREATE (:TextVector {key: 'another model:abc'})");
    for (int day = 0; day < 20; day++) {
      assertThat(unused.sweep(DAY.plusDays(day))).isZero();
      cypher("MATCH (v:TextVector {key: 'another model:abc'}) REMOVE v.unused");
    }
    assertThat(unused.sweep(DAY.plusDays(20))).isZero();
    assertThat(unused.sweep(DAY.plusDays(27))).isEqualTo(1);
    assertThat(vectors()).isEqualTo(1);
  }

  @Test
  void a_record_that_is_emptied_and_filled_again_finds_its_vectors() {
    record("激光焊接", "搅拌摩擦焊");
    record();
    assertThat(unused.sweep(DAY)).isZero();
    record("激光焊接", "搅拌摩擦焊");
    assertThat(unused.sweep(DAY.plusDays(30))).isZero();
    assertThat(vectors()).isEqualTo(2);
  }
}
