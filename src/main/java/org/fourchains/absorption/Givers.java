package org.fourchains.absorption;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.procedures.IntDoubleProcedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who can teach it, with evidence: what of the required skills a person has, and what he has
 * written, invented or worked on about it.
 */
final class Givers {

  /** No document proves alone that somebody can teach it. */
  private static final double MOST_BY_DOCUMENT = .9;

  /** Who gives no course of the program would have to be won for it first. */
  private static final double OF_THE_PROGRAM = .9;

  private static final double OTHER = .7;

  private static final List<String> MADE = List.of("INVENTED", "AUTHORED", "LEADS", "MEMBER_OF");

  /**
   * @param mastery 0 to 1
   * @param proofs that it rests on, strongest first
   */
  record Giver(Node person, double mastery, List<Proof> proofs) {}

  private static final Comparator<Giver> BEST_FIRST =
      Comparator.comparingDouble(Giver::mastery)
          .reversed()
          .thenComparing(giver -> giver.person.id());

  private final Map<Node, Requirement> required = new HashMap<>();
  private final Map<Node, List<Proof>> documents;

  /** Of all who can prove anything, the best first, before it counts where they teach. */
  private final List<Giver> known;

  /** Persons of these kinds may give courses. */
  private final Set<String> kinds;

  Givers(Subject subject) {
    subject.required().forEach(one -> required.put(one.concept(), one));
    kinds =
        subject.node().graph().vocabulary().relation("GIVES").ends().stream()
            .flatMap(ends -> ends.from().stream())
            .collect(Collectors.toSet());
    documents = documents(subject);
    known = known(doubts(subject.node().graph()));
  }

  private static List<Giver> known(Map<Node, Double> doubts) {
    return doubts.entrySet().stream()
        .map(one -> new Giver(one.getKey(), 1 - one.getValue(), List.of()))
        .filter(giver -> giver.mastery > 0)
        .sorted(BEST_FIRST)
        .toList();
  }

  /**
   * For each person the chance that none of the proofs holds. A skill may be a hub, so relations
   * are read as they lie in memory.
   */
  private Map<Node, Double> doubts(GraphSnapshot graph) {
    IntDoubleHashMap doubts = new IntDoubleHashMap();
    Relations has = graph.relations("HAS_SKILL");
    for (Requirement requirement : required.values()) {
      int skill = requirement.concept().index();
      for (int place = has.begin(skill, false); place < has.end(skill, false); place++) {
        int person = has.other(place, false);
        if (kinds.contains(graph.kindOf(person).name())) {
          double level = has.number("level", has.position(place, false), Double.NaN);
          double doubt = 1 - requirement.share() * requirement.met(level);
          doubts.put(person, doubts.getOrDefault(person, 1) * doubt);
        }
      }
    }
    documents.forEach(
        (person, proofs) ->
            proofs.forEach(
                proof ->
                    doubts.put(
                        person.index(),
                        doubts.getOrDefault(person.index(), 1) * (1 - proof.strength()))));
    Map<Node, Double> byNode = new HashMap<>();
    doubts.forEach((IntDoubleProcedure) (person, doubt) -> byNode.put(graph.node(person), doubt));
    return byNode;
  }

  /** Those who give courses of a program. */
  Set<Node> of(Collection<Node> courses) {
    return courses.stream()
        .flatMap(course -> course.linked("GIVES", false))
        .collect(Collectors.toSet());
  }

  /**
   * The best two for a course; whoever gives it already comes before others of equal mastery.
   *
   * @param ofProgram who gives courses of its program
   */
  List<Giver> forCourse(@Nullable Node course, Set<Node> ofProgram) {
    Set<Node> own = course == null ? Set.of() : of(List.of(course));
    PriorityQueue<Giver> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Giver giver : known) {
      if (best.size() == 2 && giver.mastery < best.element().mastery) {
        break;
      }
      double near = nearness(giver.person, own, ofProgram);
      best.add(new Giver(giver.person, giver.mastery * near, List.of()));
      if (best.size() > 2) {
        best.remove();
      }
    }
    return best.stream()
        .sorted(BEST_FIRST)
        .map(giver -> proved(giver.person, nearness(giver.person, own, ofProgram)))
        .toList();
  }

  /** What would be left of the best one's mastery without one of his proofs, nobody else asked. */
  static double without(Giver giver, Proof one) {
    double all = any(giver.proofs, null);
    return all == 0 ? 0 : giver.mastery * any(giver.proofs, one) / all;
  }

  private static double nearness(Node person, Set<Node> own, Set<Node> ofProgram) {
    return own.contains(person) ? 1 : ofProgram.contains(person) ? OF_THE_PROGRAM : OTHER;
  }

  private boolean mayTeach(Node person) {
    return kinds.contains(person.kind().name());
  }

  private Giver proved(Node person, double nearness) {
    List<Proof> proofs = new ArrayList<>(documents.getOrDefault(person, List.of()));
    person
        .relations("HAS_SKILL", true)
        .forEach(
            has -> {
              Requirement requirement = required.get(has.to());
              if (requirement != null) {
                List<Step> path = new ArrayList<>(requirement.paths());
                path.add(new Step(has, false));
                proofs.add(new Proof(path, null, strength(requirement, has)));
              }
            });
    proofs.sort(Comparator.comparingDouble(Proof::strength).reversed());
    return new Giver(person, any(proofs, null) * nearness, proofs);
  }

  private static double strength(Requirement requirement, Relation has) {
    double level =
        has.property("level") instanceof Number number ? number.doubleValue() : Double.NaN;
    return requirement.share() * requirement.met(level);
  }

  private static double any(List<Proof> proofs, @Nullable Proof without) {
    return Part.anyOf(
            Part.Name.FEASIBILITY, 0, true, proofs.stream().filter(p -> p != without).toList())
        .value();
  }

  private Map<Node, List<Proof>> documents(Subject subject) {
    Map<Node, List<Proof>> documents = new HashMap<>();
    for (Core core : subject.cores()) {
      core.node()
          .relations("CONCERNS", false)
          .filter(concerns -> concerns.from().kind().document())
          .forEach(
              concerns ->
                  MADE.stream()
                      .flatMap(kind -> concerns.from().relations(kind, false))
                      .filter(made -> mayTeach(made.from()))
                      .forEach(
                          made ->
                              documents
                                  .computeIfAbsent(made.from(), p -> new ArrayList<>())
                                  .add(
                                      new Proof(
                                          core.then(
                                              new Step(concerns, false), new Step(made, false)),
                                          concerns.from(),
                                          Math.min(MOST_BY_DOCUMENT, made.effectiveWeight())))));
    }
    return documents;
  }
}
