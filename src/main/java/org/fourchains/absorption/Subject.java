package org.fourchains.absorption;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;

/**
 * What is to be absorbed: a process or technology, or a standard with the processes, technologies
 * and products it concerns.
 *
 * @param cores the process or technology itself; what a standard concerns
 * @param required what all of them require and use
 * @param understood the concepts a description was read as, where the graph says nothing
 */
record Subject(Node node, List<Core> cores, List<Requirement> required, List<Hit> understood) {

  /**
   * @param way how one comes to it from what is to be absorbed; empty for that itself
   */
  record Core(Node node, List<Step> way) {

    List<Step> then(Step... steps) {
      List<Step> path = new ArrayList<>(way);
      path.addAll(List.of(steps));
      return path;
    }
  }

  static Subject of(Node node, Requirements.Reader reader) {
    if (!node.kind().name().equals("Standard")) {
      Requirements own = reader.of(node, "REQUIRES", "USES");
      return new Subject(
          node, List.of(new Core(node, List.of())), own.required(), own.understood());
    }
    List<Core> cores =
        node.relations("CONCERNS", true)
            .map(relation -> new Core(relation.to(), List.of(new Step(relation, true))))
            .toList();
    List<Requirement> required = new ArrayList<>();
    for (Core core : cores) {
      for (Requirement one : reader.of(core.node, "REQUIRES", "USES").required()) {
        List<Step> path =
            one.paths().isEmpty() ? List.of() : core.then(one.paths().toArray(Step[]::new));
        required.add(new Requirement(one.concept(), one.share(), one.level(), path));
      }
    }
    // A standard that concerns nothing is read from its own text.
    Requirements own = required.isEmpty() ? reader.of(node, "REQUIRES") : null;
    return new Subject(
        node,
        cores,
        own == null ? Requirement.shares(required) : own.required(),
        own == null ? List.of() : own.understood());
  }

  /** Whether it is this or a core of it, so that who teaches it has absorbed it. */
  boolean is(Node concept) {
    return concept.equals(node) || cores.stream().anyMatch(core -> core.node.equals(concept));
  }

  /** The numbers of what has to be known before, and of what is joined to that. */
  IntHashSet before() {
    Set<Node> first = new HashSet<>();
    for (Requirement requirement : required) {
      requirement.concept().linked("PREREQUISITE", false).forEach(first::add);
    }
    IntHashSet before = new IntHashSet();
    for (Node concept : first) {
      before.add(concept.index());
      besides(concept, before::add);
    }
    return before;
  }

  /**
   * The numbers of what is broader or narrower than a concept, or comes before or after it. A
   * concept may be a hub, so relations are read as they lie in memory.
   */
  static void besides(Node concept, IntConsumer then) {
    for (String kind : List.of("PREREQUISITE", "BROADER")) {
      Relations relations = concept.graph().relations(kind);
      for (boolean forward : new boolean[] {true, false}) {
        int end = relations.end(concept.index(), forward);
        for (int place = relations.begin(concept.index(), forward); place < end; place++) {
          then.accept(relations.other(place, forward));
        }
      }
    }
  }
}
