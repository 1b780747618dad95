package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who can teach it, with evidence: what of the required skills a person has, and what he has
 * written, invented or worked on about it.
 */
final class Givers {

  /** So many who have a skill are looked at, beside those who give courses of the program. */
  private static final int MOST = 500;

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

  private final Subject subject;
  private final Set<Node> ofProgram = new LinkedHashSet<>();
  private final List<Giver> givers = new ArrayList<>();

  Givers(Subject subject, Stream<Node> courses) {
    this.subject = subject;
    courses.flatMap(course -> course.linked("GIVES", false)).forEach(ofProgram::add);
    Map<Node, List<Proof>> documents = documents();
    Set<Node> all = new LinkedHashSet<>(ofProgram);
    all.addAll(documents.keySet());
    subject.required().stream()
        .flatMap(requirement -> requirement.concept().linked("HAS_SKILL", false).limit(MOST))
        .forEach(all::add);
    for (Node person : all) {
      if (mayTeach(person)) {
        Giver giver = giver(person, documents.getOrDefault(person, List.of()));
        if (giver.mastery > 0) {
          givers.add(giver);
        }
      }
    }
    givers.sort(
        Comparator.comparingDouble(Giver::mastery).reversed().thenComparing(g -> g.person.id()));
  }

  /** The best for a course; whoever gives it already comes before others of equal mastery. */
  @Nullable Giver best(@Nullable Node course) {
    Set<Node> own = new HashSet<>();
    if (course != null) {
      course.linked("GIVES", false).forEach(own::add);
    }
    return givers.stream()
        .map(
            giver ->
                new Giver(giver.person, giver.mastery * nearness(giver.person, own), giver.proofs))
        .max(
            Comparator.comparingDouble(Giver::mastery)
                .thenComparing(giver -> giver.person.id(), Comparator.reverseOrder()))
        .orElse(null);
  }

  /** What would be left of the best one's mastery without one of his proofs, nobody else asked. */
  static double without(Giver giver, Proof one) {
    double all = any(giver.proofs, null);
    return all == 0 ? 0 : giver.mastery * any(giver.proofs, one) / all;
  }

  private double nearness(Node person, Set<Node> own) {
    return own.contains(person) ? 1 : ofProgram.contains(person) ? OF_THE_PROGRAM : OTHER;
  }

  private static boolean mayTeach(Node person) {
    return person.graph().vocabulary().relation("GIVES").ends().stream()
        .anyMatch(ends -> ends.from().contains(person.kind().name()));
  }

  private Giver giver(Node person, List<Proof> documents) {
    Map<Node, Requirement> required = new HashMap<>();
    subject.required().forEach(one -> required.put(one.concept(), one));
    List<Proof> proofs = new ArrayList<>(documents);
    person
        .relations("HAS_SKILL", true)
        .filter(relation -> required.containsKey(relation.to()))
        .forEach(relation -> proofs.add(skill(required.get(relation.to()), relation)));
    proofs.sort(Comparator.comparingDouble(Proof::strength).reversed());
    return new Giver(person, any(proofs, null), proofs);
  }

  private static Proof skill(@Nullable Requirement requirement, Relation relation) {
    List<Step> path = new ArrayList<>();
    double strength = 0;
    if (requirement != null) {
      path.addAll(requirement.paths());
      double level =
          relation.property("level") instanceof Number number ? number.doubleValue() : Double.NaN;
      strength = requirement.share() * requirement.met(level);
    }
    path.add(new Step(relation, false));
    return new Proof(path, null, strength);
  }

  private static double any(List<Proof> proofs, @Nullable Proof without) {
    return Part.anyOf(
            Part.Name.FEASIBILITY, 0, true, proofs.stream().filter(p -> p != without).toList())
        .value();
  }

  private Map<Node, List<Proof>> documents() {
    Map<Node, List<Proof>> documents = new HashMap<>();
    for (Core core : subject.cores()) {
      core.node()
          .relations("CONCERNS", false)
          .filter(concerns -> concerns.from().kind().document())
          .forEach(
              concerns ->
                  MADE.stream()
                      .flatMap(kind -> concerns.from().relations(kind, false))
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
