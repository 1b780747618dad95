package org.fourchains.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.fourchains.RecordContext;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is written is known, once, and nothing is written by halves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsIT {

  private static final Map<String, Object> EVERY_TYPE =
      Map.of(
          "name",
          "激光焊接",
          "aliases",
          List.of("LBW", "激光焊"),
          "mrl",
          7L,
          "value",
          0.5,
          "dual",
          true,
          "firstSeen",
          LocalDate.of(2021, 3, 1));

  private RecordContext record;
  private Facts facts;
  private Revisions revisions;
  private NodeKind skill;
  private NodeKind teacher;
  private RelationKind hasSkill;

  @BeforeAll
  void start() throws Exception {
    record = RecordContext.start();
    facts = record.bean(Facts.class);
    revisions = record.bean(Revisions.class);
    Vocabulary words = record.bean(Vocabulary.class);
    skill = words.kind("Skill");
    teacher = words.kind("Teacher");
    hasSkill = words.relation("HAS_SKILL");
  }

  @AfterAll
  void stop() {
    record.close();
  }

  @BeforeEach
  void empty() {
    record.clear();
  }

  @Test
  void whatIsWrittenTwiceIsThereOnceAndTheRevisionStays() {
    Batch nodes = nodes(teacher, "T1", EVERY_TYPE);
    Written first = facts.write(nodes);
    Written second = facts.write(nodes);
    assertThat(first.written()).isEqualTo(1);
    assertThat(second).isEqualTo(new Written(0, 1, first.revision()));
    assertThat(revisions.current()).isEqualTo(first.revision());
    assertThat(properties("Teacher:T1"))
        .containsAllEntriesOf(EVERY_TYPE)
        .containsEntry("key", "T1");

    facts.write(nodes(skill, "S1", Map.of("name", "焊接")));
    Batch relation = relation("T1", "S1", Map.of("level", 3L, "source", "a.csv:2"));
    Written related = facts.write(relation);
    assertThat(related.written()).isEqualTo(1);
    assertThat(facts.write(relation)).isEqualTo(new Written(0, 1, related.revision()));
    assertThat(
            facts.write(relation("T1", "S1", Map.of("level", 3L, "source", "b.csv:9"))).written())
        .isZero();
    assertThat(count("MATCH ()-[r:HAS_SKILL]->() RETURN count(r) AS n")).isEqualTo(1);
  }

  @Test
  void aChangedValueRaisesTheRevisionAndLeavesTheOthers() {
    long before = facts.write(nodes(teacher, "T1", EVERY_TYPE)).revision();
    Written changed = facts.write(nodes(teacher, "T1", Map.of("mrl", 8L)));
    assertThat(changed).isEqualTo(new Written(1, 0, before + 1));
    assertThat(properties("Teacher:T1")).containsEntry("mrl", 8L).containsEntry("name", "激光焊接");

    facts.write(nodes(skill, "S1", Map.of("name", "焊接")));
    facts.write(relation("T1", "S1", Map.of("level", 3L)));
    Written raised = facts.write(relation("T1", "S1", Map.of("level", 4L)));
    assertThat(raised.written()).isEqualTo(1);
    assertThat(count("MATCH ()-[r:HAS_SKILL {level: 4}]->() RETURN count(r) AS n")).isEqualTo(1);
  }

  @Test
  void aPersonCarriesTheLabelOfPersonsToo() {
    facts.write(nodes(teacher, "T1", EVERY_TYPE));
    facts.write(nodes(skill, "S1", Map.of("name", "焊接")));
    assertThat(count("MATCH (n:Person:Teacher) RETURN count(n) AS n")).isEqualTo(1);
    assertThat(count("MATCH (n:Person) RETURN count(n) AS n")).isEqualTo(1);
  }

  @Test
  void anUnknownEndLeavesNothingOfTheBatch() {
    facts.write(nodes(teacher, "T1", EVERY_TYPE));
    long before = facts.write(nodes(skill, "S1", Map.of("name", "焊接"))).revision();
    Batch batch =
        new Batch.Relations(
            hasSkill,
            teacher,
            skill,
            List.of(
                new RelationFact("Teacher:T1", "Skill:S1", Map.of()),
                new RelationFact("Teacher:T1", "Skill:S2", Map.of())));
    assertThatThrownBy(() -> facts.write(batch)).hasMessageContaining("1 of 2 relations");
    assertThat(count("MATCH ()-[r]->() WHERE type(r) = 'HAS_SKILL' RETURN count(r) AS n")).isZero();
    assertThat(revisions.current()).isEqualTo(before);
  }

  @Test
  void comparingTellsWhatWritingWouldDoAndDoesNothing() {
    long before = revisions.current();
    assertThat(facts.compare(nodes(teacher, "T1", EVERY_TYPE)))
        .isEqualTo(new Written(1, 0, before));
    assertThat(facts.known(teacher, List.of("Teacher:T1"))).isEmpty();
    facts.write(nodes(teacher, "T1", EVERY_TYPE));
    assertThat(facts.compare(nodes(teacher, "T1", EVERY_TYPE)).written()).isZero();
    assertThat(facts.known(teacher, List.of("Teacher:T1", "Teacher:T2")))
        .isEqualTo(Set.of("Teacher:T1"));
  }

  @Test
  void whatIsRemovedIsGoneWithItsRelationsAndTheRevisionTells() {
    facts.write(nodes(teacher, "T1", EVERY_TYPE));
    facts.write(nodes(skill, "S1", Map.of("name", "焊接")));
    long before = facts.write(relation("T1", "S1", Map.of())).revision();
    RelationFact fact = new RelationFact("Teacher:T1", "Skill:S1", Map.of());
    assertThat(facts.removeRelation(hasSkill, teacher, skill, fact)).isTrue();
    assertThat(facts.removeRelation(hasSkill, teacher, skill, fact)).isFalse();
    assertThat(revisions.current()).isEqualTo(before + 1);
    facts.write(relation("T1", "S1", Map.of()));
    assertThat(facts.removeNode(skill, "Skill:S1")).isTrue();
    assertThat(facts.removeNode(skill, "Skill:S1")).isFalse();
    assertThat(revisions.current()).isEqualTo(before + 3);
    assertThat(count("MATCH ()-[r:HAS_SKILL]->() RETURN count(r) AS n")).isZero();
    assertThat(facts.known(teacher, List.of("Teacher:T1"))).hasSize(1);
  }

  @Test
  void writersAtOnceLoseNothing() throws Exception {
    long before = revisions.current();
    atOnce(
        writer -> {
          String name = "w" + writer;
          for (int i = 0; i < 20; i++) {
            facts.write(nodes(skill, "shared" + i, Map.of(name, (long) i)));
            facts.write(nodes(skill, name + "-" + i, Map.of("name", name)));
          }
        });
    assertThat(count("MATCH (n:Skill) RETURN count(n) AS n")).isEqualTo(100);
    assertThat(
            count(
                """
                MATCH (n:Skill)
                WHERE n.w0 IS NOT NULL AND n.w1 = n.w0 AND n.w2 = n.w0 AND n.w3 = n.w0
                RETURN count(n) AS n
                """))
        .isEqualTo(20);
    assertThat(revisions.current()).isEqualTo(before + 160);
  }

  @Test
  void theRevisionRaisedByHandBesideWritersCountsToo() throws Exception {
    long before = revisions.current();
    atOnce(
        writer -> {
          for (int i = 0; i < 25; i++) {
            if (writer % 2 == 0) {
              record.cypher(Cypher.named("graph/raise-revision"), Map.of());
            } else {
              facts.write(nodes(skill, writer + "-" + i, Map.of("name", "焊接")));
            }
          }
        });
    assertThat(revisions.current()).isEqualTo(before + 100);
  }

  private static void atOnce(IntConsumer work) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int writer = i;
        running.add(writers.submit(() -> work.accept(writer)));
      }
      for (Future<?> writer : running) {
        writer.get();
      }
    }
  }

  private static Batch nodes(NodeKind kind, String key, Map<String, Object> properties) {
    return new Batch.Nodes(kind, List.of(new NodeFact(kind.id(key), key, properties)));
  }

  private Batch relation(String from, String to, Map<String, Object> properties) {
    return new Batch.Relations(
        hasSkill,
        teacher,
        skill,
        List.of(new RelationFact(teacher.id(from), skill.id(to), properties)));
  }

  private Map<String, Object> properties(String id) {
    return record
        .cypher("MATCH (n {id: $id}) RETURN n", Map.of("id", id))
        .getFirst()
        .get("n")
        .asMap();
  }

  private long count(String query) {
    return record.cypher(query, Map.of()).getFirst().get("n").asLong();
  }
}
