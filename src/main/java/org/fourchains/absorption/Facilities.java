package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    AT_HAND,
    PARTNER,
    NOWHERE
  }

  /**
   * One piece of equipment.
   *
   * @param host the platform, college, firm, course or unit that has it
   * @param path from what is to be absorbed to the host
   */
  record Facility(Node equipment, Where where, @Nullable Node host, List<Step> path) {

    double share() {
      return switch (where) {
        case AT_HAND -> 1;
        case PARTNER -> AT_A_PARTNERS;
        case NOWHERE -> 0;
      };
    }
  }

  static Facilities of(Subject subject, Teaching teaching, @Nullable Node program) {
    List<Facility> all = new ArrayList<>();
    for (Core core : subject.cores()) {
      core.node()
          .relations("USES", true)
          .filter(relation -> relation.to().kind().name().equals("Equipment"))
          .filter(relation -> all.stream().noneMatch(f -> f.equipment.equals(relation.to())))
          .forEach(relation -> all.add(facility(core, relation, teaching, program)));
    }
    all.sort(Comparator.comparing(facility -> facility.equipment.id()));
    return new Facilities(all);
  }

  /** On average; 1 where none is used. */
  double share() {
    return all.stream().mapToDouble(Facility::share).average().orElse(1);
  }

  private static Facility facility(
      Core core, Relation used, Teaching teaching, @Nullable Node program) {
    Node equipment = used.to();
    Optional<Relation> taught =
        equipment
            .relations("USES", false)
            .filter(relation -> teaching.targets().contains(relation.from()))
            .findFirst();
    Optional<Relation> own =
        taught.isPresent()
            ? taught
            : equipment
                .relations("HOSTS", false)
                .filter(r -> ofCollege(r.from(), program))
                .findFirst();
    Optional<Relation> any =
        own.isPresent() ? own : equipment.relations("HOSTS", false).findFirst();
    Where where = own.isPresent() ? Where.AT_HAND : any.isPresent() ? Where.PARTNER : Where.NOWHERE;
    List<Step> path = core.then(new Step(used, true));
    any.ifPresent(relation -> path.add(new Step(relation, false)));
    return new Facility(equipment, where, any.map(Relation::from).orElse(null), path);
  }

  /** The college of the program itself, or a platform of it. */
  private static boolean ofCollege(Node host, @Nullable Node program) {
    return program != null
        && program
            .linked("PART_OF", true)
            .anyMatch(
                college ->
                    Stream.concat(Stream.of(host), host.linked("PART_OF", true))
                        .anyMatch(college::equals));
  }
}
