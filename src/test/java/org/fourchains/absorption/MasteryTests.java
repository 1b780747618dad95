package org.fourchains.absorption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.carrotsearch.hppc.IntDoubleHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.fourchains.GraphSketch;
import org.fourchains.absorption.Mastery.Able;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.junit.jupiter.api.Test;

/** The best are found without looking at everybody. */
class MasteryTests {

  private static final long SEED = 11;
  private static final int CASES = 300;
  private static final int SKILLS = 8;
  private static final int PERSONS = 60;

  private record World(
      GraphSnapshot graph, List<Requirement> required, IntDoubleHashMap documents) {

    /** The first skills are rare, the last ones almost everybody has. */
    static World of(Random random) {
      GraphSketch sketch = new GraphSketch();
      for (int skill = 0; skill < SKILLS; skill++) {
        sketch.node("Skill:" + skill);
        for (int person = 0; person < PERSONS; person++) {
          if (random.nextInt(SKILLS * SKILLS) < skill * skill) {
            String arrow = "Teacher:" + person + " HAS_SKILL Skill:" + skill;
            if (random.nextInt(4) == 0) {
              sketch.relation(arrow);
            } else {
              sketch.relation(arrow, "level", random.nextLong(6));
            }
          }
        }
      }
      GraphSnapshot graph = sketch.snapshot();
      return new World(graph, required(graph, random), documents(graph, random));
    }

    private static List<Requirement> required(GraphSnapshot graph, Random random) {
      List<Requirement> all = new ArrayList<>();
      for (int skill = 0; skill < SKILLS; skill++) {
        Node concept = graph.get("Skill:" + skill);
        Integer level = random.nextBoolean() ? null : (Integer) (1 + random.nextInt(5));
        all.add(new Requirement(concept, 1 + random.nextInt(4), level, List.of()));
      }
      return Requirement.shares(all.subList(0, random.nextInt(SKILLS + 1)));
    }

    private static IntDoubleHashMap documents(GraphSnapshot graph, Random random) {
      IntDoubleHashMap documents = new IntDoubleHashMap();
      int most = random.nextInt(4);
      graph
          .nodes(graph.vocabulary().kind("Teacher"))
          .filter(person -> random.nextInt(PERSONS) < most)
          .forEach(person -> documents.put(person.index(), random.nextInt(1, 10) / 10.0));
      return documents;
    }

    /** As the definition says, person by person. */
    List<Able> slowly(int most, IntPredicate wanted) {
      return graph
          .nodes(graph.vocabulary().kind("Teacher"))
          .filter(person -> wanted.test(person.index()))
          .map(person -> new Able(person, 1 - doubt(person)))
          .filter(able -> able.mastery() > 1e-12)
          .sorted(
              Comparator.comparingDouble((Able able) -> -Math.round(able.mastery() * 1e9))
                  .thenComparing(able -> able.person().id()))
          .limit(most)
          .toList();
    }

    private double doubt(Node person) {
      double doubt = documents.getOrDefault(person.index(), 1);
      for (Relation has : person.relations("HAS_SKILL", true).toList()) {
        for (Requirement one : required) {
          if (one.concept().equals(has.to())) {
            double level = has.property("level") instanceof Long l ? l : Double.NaN;
            doubt *= 1 - one.share() * one.met(level);
          }
        }
      }
      return doubt;
    }
  }

  @Test
  void theBestOfRandomGraphsAreThoseThatAreFoundPersonByPerson() {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < CASES; i++) {
      World world = World.of(random);
      int most = 1 + random.nextInt(3);
      int unwanted = random.nextInt(5);
      IntPredicate wanted = person -> person % 5 != unwanted;
      List<Able> best =
          new Mastery(world.graph, world.required, world.documents).best(most, wanted);
      List<Able> slowly = world.slowly(most, wanted);
      assertThat(best).as("seed %d, case %d", SEED, i).hasSameSizeAs(slowly);
      for (int place = 0; place < slowly.size(); place++) {
        assertThat(best.get(place).mastery())
            .as("seed %d, case %d, place %d", SEED, i, place)
            .isCloseTo(slowly.get(place).mastery(), within(1e-9));
      }
      found += slowly.size();
    }
    assertThat(found).isGreaterThan(CASES);
  }

  @Test
  void ofEqualsTheFirstByIdComeFirst() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Teacher:c HAS_SKILL Skill:s")
            .relation("Teacher:a HAS_SKILL Skill:s")
            .relation("Teacher:b HAS_SKILL Skill:s")
            .snapshot();
    List<Requirement> required = List.of(new Requirement(graph.get("Skill:s"), 1, null, List.of()));
    assertThat(new Mastery(graph, required, new IntDoubleHashMap()).best(2, person -> true))
        .extracting(able -> able.person().id())
        .containsExactly("Teacher:a", "Teacher:b");
  }
}
