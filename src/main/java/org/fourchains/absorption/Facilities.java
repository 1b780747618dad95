package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/** The equipment that is used, and where it stands. */
record Facilities(List<Facility> all) {

  /** Equipment of a partner can be visited, but not every week. */
  private static final double AT_A_PARTNERS = .6;

  /** Where equipment stands, as seen from a program. */
  enum Where {
    AT_HAND(1),
    PARTNER(AT_A_PARTNERS),
    NOWHERE(0);

    private final double share;

    Where(double share) {
      this.share = share;
    }
  }

  /**
   * One piece of equipment.
   *
   * @param host the platform, college or firm that has it; a unit that uses it where nobody is said
   *     to have it
   * @param path from what is to be absorbed to what shows it
   * @param otherwise its share if that were not so
   */
  record Facility(
      Node equipment, Where where, @Nullable Node host, List<Step> path, double otherwise) {

    double share() {
      return where.share;
    }
  }

  static Facilities of(Subject subject, Teaching teaching, @Nullable Node program) {
    Set<Node> colleges =
        program == null ? Set.of() : program.linked("PART_OF", true).collect(Collectors.toSet());
    List<Facility> all = new ArrayList<>();
    for (Core core : subject.cores()) {
      core.node()
          .relations("USES", true)
          .filter(relation -> relation.to().kind().name().equals("Equipment"))
          .filter(relation -> all.stream().noneMatch(f -> f.equipment.equals(relation.to())))
          .forEach(relation -> all.add(facility(core, relation, teaching, colleges)));
    }
    all.sort(Comparator.comparing(facility -> facility.equipment.id()));
    return new Facilities(all);
  }

  /** On average; 1 where none is used. */
  double share() {
    return all.stream().mapToDouble(Facility::share).average().orElse(1);
  }

  private static Facility facility(
      Core core, Relation used, Teaching teaching, Set<Node> colleges) {
    Node equipment = used.to();
    List<Relation> atHand =
        Stream.concat(
                equipment
                    .relations("HOSTS", false)
                    .filter(relation -> ofCollege(relation.from(), colleges)),
                equipment
                    .relations("USES", false)
                    .filter(relation -> teaching.targets().contains(relation.from())))
            .limit(2)
            .toList();
    List<Relation> elsewhere =
        equipment
            .relations("HOSTS", false)
            .filter(relation -> !atHand.contains(relation))
            .limit(2)
            .toList();
    List<Relation> all = Stream.concat(atHand.stream(), elsewhere.stream()).toList();
    Where where =
        atHand.isEmpty() ? elsewhere.isEmpty() ? Where.NOWHERE : Where.PARTNER : Where.AT_HAND;
    Where otherwise =
        all.size() < 2 ? Where.NOWHERE : atHand.size() > 1 ? Where.AT_HAND : Where.PARTNER;
    List<Step> path = core.then(new Step(used, true));
    all.stream().findFirst().ifPresent(relation -> path.add(new Step(relation, false)));
    Node host =
        all.stream()
            .min(Comparator.comparing(relation -> !relation.kind().name().equals("HOSTS")))
            .map(Relation::from)
            .orElse(null);
    return new Facility(equipment, where, host, path, otherwise.share);
  }

  /** A college of the program itself, or a platform of it. */
  private static boolean ofCollege(Node host, Set<Node> colleges) {
    return colleges.contains(host) || host.linked("PART_OF", true).anyMatch(colleges::contains);
  }
}
