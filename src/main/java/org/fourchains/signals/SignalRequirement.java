package org.fourchains.signals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Something a course would need before it could take a concept up.
 *
 * @param level of the skill, 1 to 5, where one is asked for
 * @param metBy the units and courses (of the program) that teach the skill or contain the
 *     technology; who hosts the equipment; by id
 */
record SignalRequirement(Node concept, Node required, @Nullable Integer level, List<Node> metBy) {

  static Stream<SignalRequirement> of(Node concept, @Nullable Node program) {
    return Stream.concat(concept.relations("REQUIRES", true), concept.relations("USES", true))
        .map(r -> new SignalRequirement(concept, r.to(), level(r), metBy(r.to(), program)));
  }

  public boolean met() {
    return !metBy.isEmpty();
  }

  private static @Nullable Integer level(Relation relation) {
    return relation.property("level") instanceof Number level ? level.intValue() : null;
  }

  private static List<Node> metBy(Node required, @Nullable Node program) {
    Stream<Node> by =
        switch (required.kind().name()) {
          case "Skill" -> required.linked("TEACHES", false).filter(n -> belongs(n, program));
          case "Equipment" -> required.linked("HOSTS", false);
          default ->
              Stream.of("ABSORBED", "COVERS")
                  .flatMap(kind -> required.linked(kind, false))
                  .filter(n -> belongs(n, program));
        };
    return by.distinct().sorted(Comparator.comparing(Node::id)).toList();
  }

  private static boolean belongs(Node target, @Nullable Node program) {
    return program == null
        || target
            .linked("PART_OF", true)
            .anyMatch(
                up -> up.equals(program) || up.linked("PART_OF", true).anyMatch(program::equals));
  }
}
