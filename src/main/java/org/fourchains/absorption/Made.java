package org.fourchains.absorption;

import com.carrotsearch.hppc.IntDoubleHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;

/** What persons have written, invented or worked on about a subject. */
record Made(Subject subject) {

  private static final List<String> KINDS = List.of("INVENTED", "AUTHORED", "LEADS", "MEMBER_OF");

  /** No document proves alone that somebody can teach it. */
  private static final double MOST_BY_DOCUMENT = .9;

  /**
   * For each person the chance that none of the documents proves anything. A process may be a hub
   * of thousands of them, so relations are read as they lie in memory.
   */
  IntDoubleHashMap doubts(IntPredicate wanted) {
    GraphSnapshot graph = subject.node().graph();
    List<Relations> kinds = KINDS.stream().map(graph::relations).toList();
    Relations concerns = graph.relations("CONCERNS");
    IntDoubleHashMap doubts = new IntDoubleHashMap();
    for (Core core : subject.cores()) {
      int concept = core.node().index();
      for (int i = concerns.begin(concept, false); i < concerns.end(concept, false); i++) {
        int document = concerns.other(i, false);
        if (graph.kindOf(document).document()) {
          kinds.forEach(kind -> by(document, kind, wanted, doubts));
        }
      }
    }
    return doubts;
  }

  private static void by(
      int document, Relations kind, IntPredicate wanted, IntDoubleHashMap doubts) {
    for (int i = kind.begin(document, false); i < kind.end(document, false); i++) {
      int person = kind.other(i, false);
      if (wanted.test(person)) {
        double doubt = 1 - strength(kind.weight(kind.position(i, false)));
        doubts.put(person, doubts.getOrDefault(person, 1) * doubt);
      }
    }
  }

  private static double strength(double weight) {
    return Math.min(MOST_BY_DOCUMENT, weight);
  }

  private record Document(Relation made, Relation concerns) {

    Proof proof(Core core) {
      return new Proof(
          core.then(new Step(concerns, false), new Step(made, false)),
          concerns.from(),
          strength(made.effectiveWeight()));
    }
  }

  /** Those of one person, with the ways to them. */
  List<Proof> by(Node person) {
    List<Proof> proofs = new ArrayList<>();
    for (Core core : subject.cores()) {
      int concept = core.node().index();
      KINDS.stream()
          .flatMap(kind -> person.relations(kind, true))
          .filter(made -> made.to().kind().document())
          .flatMap(made -> about(made, concept))
          .sorted(Comparator.comparingInt(document -> document.made.to().index()))
          .forEach(document -> proofs.add(document.proof(core)));
    }
    return proofs;
  }

  private static Stream<Document> about(Relation made, int concept) {
    return made.to()
        .relations("CONCERNS", true, other -> other == concept)
        .map(concerns -> new Document(made, concerns));
  }
}
