package org.fourchains.absorption;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.absorption.Mastery.Able;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * Who can teach it, with evidence: what of the required skills a person has, and what he has
 * written, invented or worked on about it.
 */
final class Givers {

  /** Who gives no course of the program would have to be won for it first. */
  private static final double OF_THE_PROGRAM = .9;

  private static final double OTHER = .7;

  /** The second best is told too: he is left when a proof of the best one falls. */
  private static final int MOST = 2;

  /**
   * @param mastery 0 to 1
   * @param why it is believed, the strongest proof first; asked for only where it is shown
   */
  record Giver(Node person, double mastery, Supplier<List<Proof>> why) {

    List<Proof> proofs() {
      return why.get();
    }
  }

  /**
   * Who gives courses of a program.
   *
   * @param able those of them who can prove anything, the best first
   * @param others the best who give none
   */
  record Staff(Set<Node> all, List<Able> able, List<Able> others) {}

  private final GraphSnapshot graph;
  private final Map<Node, Requirement> required = new HashMap<>();
  private final Made made;
  private final Mastery mastery;
  private final List<Able> best;
  private final Map<Node, List<Proof>> proofs = new HashMap<>();

  /** Persons of these kinds may give courses. */
  private final List<NodeKind> kinds;

  Givers(Subject subject) {
    graph = subject.node().graph();
    subject.required().forEach(one -> required.put(one.concept(), one));
    kinds =
        graph.vocabulary().relation("GIVES").ends().stream()
            .flatMap(ends -> ends.from().stream())
            .distinct()
            .map(graph.vocabulary()::kind)
            .toList();
    made = new Made(subject);
    mastery = new Mastery(graph, subject.required(), made.doubts(this::mayTeach));
    best = mastery.best(MOST, this::mayTeach);
  }

  private boolean mayTeach(int person) {
    // Nodes are numbered kind after kind.
    for (NodeKind kind : kinds) {
      int place = person - graph.first(kind);
      if (place >= 0 && place < graph.count(kind)) {
        return true;
      }
    }
    return false;
  }

  /** The greatest mastery that anybody has for any course. */
  double most() {
    return best.isEmpty() ? 0 : best.getFirst().mastery();
  }

  /** Those who give some courses. */
  Staff staff(Collection<Node> courses) {
    Set<Node> all = of(courses);
    return new Staff(all, mastery.among(all), others(all));
  }

  private static Set<Node> of(Collection<Node> courses) {
    return courses.stream()
        .flatMap(course -> course.linked("GIVES", false))
        .collect(Collectors.toSet());
  }

  /** The best who are not among some; mostly the best of all are not. */
  private List<Able> others(Set<Node> persons) {
    if (best.stream().noneMatch(able -> persons.contains(able.person()))) {
      return best;
    }
    IntHashSet here = new IntHashSet();
    persons.forEach(person -> here.add(person.index()));
    return mastery.best(MOST, person -> mayTeach(person) && !here.contains(person));
  }

  /**
   * The best two for a course; whoever gives it already comes before others of equal mastery.
   *
   * @param staff of its program
   */
  List<Giver> forCourse(@Nullable Node course, Staff staff) {
    Set<Node> own = course == null ? Set.of() : of(List.of(course));
    List<Able> others = staff.others;
    if (!staff.all.containsAll(own)) {
      Set<Node> here = new HashSet<>(staff.all);
      here.addAll(own);
      others = others(here);
    }
    Stream<Able> ofProgram =
        staff.able.stream().filter(able -> !own.contains(able.person())).limit(MOST);
    return Stream.of(
            mastery.among(own).stream(),
            ofProgram.map(able -> able.times(OF_THE_PROGRAM)),
            others.stream().map(able -> able.times(OTHER)))
        .flatMap(those -> those)
        .sorted(Able.BEST_FIRST)
        .limit(MOST)
        .map(able -> giver(able))
        .toList();
  }

  /** What would be left of the best one's mastery without one of his proofs, nobody else asked. */
  static double without(Giver giver, Proof one) {
    double all = any(giver.proofs(), null);
    return all == 0 ? 0 : giver.mastery * any(giver.proofs(), one) / all;
  }

  private Giver giver(Able able) {
    return new Giver(
        able.person(), able.mastery(), () -> proofs.computeIfAbsent(able.person(), this::proofs));
  }

  private List<Proof> proofs(Node person) {
    List<Proof> proofs = new ArrayList<>(made.by(person));
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
    return proofs;
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
}
