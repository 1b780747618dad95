package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.exporting.Exports;
import org.fourchains.exporting.Format;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.Revisions;
import org.fourchains.search.MeaningProgress;
import org.fourchains.snapshot.Snapshots;
import org.fourchains.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Vectors are computed once, kept in the record, and no facts. */
@TestRecord
class MeaningIT {

  @TestConfiguration
  static class Counted {

    @Bean
    CountingModel countingModel() {
      return new CountingModel("by chance", 16);
    }

    @Bean
    @Primary
    TextModels countedModels(CountingModel model) {
      return tongue -> Optional.of(model);
    }
  }

  @LocalServerPort private int port;
  @Autowired private Facts facts;
  @Autowired private Revisions revisions;
  @Autowired private Snapshots snapshots;
  @Autowired private Vocabulary vocabulary;
  @Autowired private Exports exports;
  @Autowired private MeaningProgress progress;
  @Autowired private CountingModel model;
  @Autowired private Driver driver;
  @Autowired private ApplicationEventPublisher events;
  @TempDir private Path folder;

  private void write(int count) {
    String run = "R" + System.nanoTime();
    List<NodeFact> nodes =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new NodeFact(
                        "Skill:S" + i,
                        "S" + i,
                        Map.of("name", "技能" + run + i, "nameEn", "skill " + run + i)))
            .toList();
    facts.write(new Batch.Nodes(vocabulary.kind("Skill"), nodes));
    events.publishEvent(new RecordChanged());
  }

  private List<Record> cypher(String query) {
    try (Session session = driver.session()) {
      return session.run(query).list();
    }
  }

  private static DocumentContext embedding(int port) {
    return new GraphQlClient(port)
        .ask("{ graph { nodes embedding { models done total notice(language: EN) } } }");
  }

  @Test
  void aSmallChangeHasItsVectorsWhenTheNextQuestionComes() {
    write(20);
    DocumentContext answer = embedding(port);
    assertThat(answer.<Integer>read("$.data.graph.embedding.done")).isEqualTo(40);
    assertThat(answer.<Integer>read("$.data.graph.embedding.total")).isEqualTo(40);
    assertThat(answer.<List<String>>read("$.data.graph.embedding.models")).contains("by chance");
    assertThat(answer.<String>read("$.data.graph.embedding.notice")).isNull();
  }

  @Test
  void aSecondProgramOnTheSameRecordComputesNone() {
    write(400);
    progress.await();
    int before = model.read();
    try (ConfigurableApplicationContext second =
        new SpringApplicationBuilder(FourChains.class, Counted.class)
            .initializers(new TestRecord.Connected())
            .properties("server.port=0")
            .run("--port=0")) {
      int secondPort =
          second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      DocumentContext answer = embedding(secondPort);
      assertThat(answer.<Integer>read("$.data.graph.embedding.done")).isEqualTo(800);
      assertThat(second.getBean(CountingModel.class).read()).isZero();
    }
    assertThat(model.read()).isEqualTo(before);
  }

  @Test
  void vectorsAreNoFacts() {
    write(5);
    long revision = revisions.current();
    assertThat(
            cypher("MATCH (v:TextVector) RETURN v.vector AS v LIMIT 1")
                .getFirst()
                .get("v")
                .asByteArray())
        .hasSize(32);
    assertThat(snapshots.current().revision()).isEqualTo(revision);
    assertThat(snapshots.current().nodeCount()).isEqualTo(5);
    assertThat(snapshots.current().strangers()).isEmpty();
    assertThat(exports.run(folder, Format.CSV)).isEqualTo(5);
    assertThat(facts.isEmpty()).isFalse();

    TestRecord.Emptied.now();
    assertThat(cypher("MATCH (v:TextVector) RETURN v")).isNotEmpty();
    assertThat(facts.isEmpty()).isTrue();
  }

  @Test
  void aVectorIsKeptInHalfTheRoomAndFoundAgainByItsText() {
    write(1);
    int before = model.read();
    String name = snapshots.current().find("Skill:S0").orElseThrow().name();
    facts.write(
        new Batch.Nodes(
            vocabulary.kind("Skill"),
            List.of(new NodeFact("Skill:Again", "Again", Map.of("name", name)))));
    events.publishEvent(new RecordChanged());
    assertThat(model.read()).isEqualTo(before);
    assertThat(embedding(port).<Integer>read("$.data.graph.embedding.done")).isEqualTo(3);
  }
}
