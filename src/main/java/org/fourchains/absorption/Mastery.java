package org.fourchains.absorption;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;

/**
 * How much of what is required persons master: the chance that not all of their proofs are wrong,
 * which are their skills and what they have made.
 */
final class Mastery {

  /** More than rounding errors can add up to, less than any proof is worth. */
  private static final double ROUNDING = 1e-9;

  private final GraphSnapshot graph;
  private final Relations has;
  private final IntObjectHashMap<Requirement> bySkill = new IntObjectHashMap<>();

  private final IntDoubleHashMap documents;

  /** What fewest persons have comes first. */
  private final List<Requirement> rarestFirst;

  /** What is left of a doubt at least when all requirements from a place on are met. */
  private final double[] rest;

  /**
   * @param documents by person the chance that none of theirs proves anything
   */
  Mastery(GraphSnapshot graph, List<Requirement> required, IntDoubleHashMap documents) {
    this.graph = graph;
    this.has = graph.relations("HAS_SKILL");
    required.forEach(one -> bySkill.put(one.concept().index(), one));
    this.documents = documents;
    rarestFirst =
        required.stream()
            .sorted(Comparator.comparingInt(one -> has.degree(one.concept().index(), false)))
            .toList();
    rest = new double[required.size() + 1];
    rest[required.size()] = 1;
    for (int i = required.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] * (1 - rarestFirst.get(i).share());
    }
  }

  /**
   * A person and how much of it that one masters.
   *
   * @param mastery above 0, at most 1
   */
  record Able(Node person, double mastery) {

    static final Comparator<Able> BEST_FIRST =
        Comparator.comparingDouble(Able::mastery)
            .reversed()
            .thenComparing(able -> able.person.id());

    Able times(double factor) {
      return new Able(person, mastery * factor);
    }
  }

  /** Those of some who master anything, the best first, of equals the first by id. */
  List<Able> among(Collection<Node> persons) {
    return persons.stream()
        .map(person -> new Able(person, 1 - doubt(person.index())))
        .filter(able -> able.mastery > 0)
        .sorted(Able.BEST_FIRST)
        .toList();
  }

  private double doubt(int person) {
    double doubt = documents.getOrDefault(person, 1);
    for (int place = has.begin(person, true); place < has.end(person, true); place++) {
      Requirement requirement = bySkill.get(has.other(place, true));
      if (requirement != null) {
        doubt *= left(requirement, has.position(place, true));
      }
    }
    return doubt;
  }

  private double left(Requirement requirement, int position) {
    return 1 - requirement.share() * requirement.met(has.number("level", position, Double.NaN));
  }

  /**
   * The first of {@link #among} of all who are wanted.
   *
   * <p>A skill may be a hub that a hundred thousand have. Skills are read from the rarest on, until
   * enough persons are better than anybody can be who has only what is left (MaxScore: H. Turtle
   * and J. Flood, "Query evaluation: strategies and optimizations", Information Processing and
   * Management 31(6), 1995).
   */
  List<Able> best(int most, IntPredicate wanted) {
    IntDoubleHashMap doubts = new IntDoubleHashMap();
    for (IntDoubleCursor one : documents) {
      if (wanted.test(one.key)) {
        doubts.put(one.key, one.value);
      }
    }
    int read = 0;
    double enough = greatestOfLeast(most, doubts);
    while (read < rarestFirst.size() && enough >= rest[read] - ROUNDING) {
      read(rarestFirst.get(read), wanted, doubts);
      enough = greatestOfLeast(most, doubts);
      read++;
    }
    List<Node> able = new ArrayList<>();
    for (IntDoubleCursor one : doubts) {
      if (one.value * rest[read] <= enough + ROUNDING) {
        able.add(graph.node(one.key));
      }
    }
    return among(able).stream().limit(most).toList();
  }

  private void read(Requirement requirement, IntPredicate wanted, IntDoubleHashMap doubts) {
    int skill = requirement.concept().index();
    for (int place = has.begin(skill, false); place < has.end(skill, false); place++) {
      int person = has.other(place, false);
      if (wanted.test(person)) {
        double doubt = left(requirement, has.position(place, false));
        doubts.put(person, doubts.getOrDefault(person, 1) * doubt);
      }
    }
  }

  /** 1 where there are fewer: then anybody may be among them. */
  private static double greatestOfLeast(int most, IntDoubleHashMap doubts) {
    double[] least = new double[most];
    Arrays.fill(least, 1);
    for (IntDoubleCursor one : doubts) {
      if (one.value < least[most - 1]) {
        least[most - 1] = one.value;
        Arrays.sort(least);
      }
    }
    return least[most - 1];
  }
}
