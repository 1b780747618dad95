package org.fourchains.coverage;

import java.util.List;
import java.util.Set;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that make no sense. */
final class Checks {

  /** What a program can teach and somebody can ask. */
  private static final Set<String> TAUGHT = Set.of("Skill", "Technology", "Process");

  private static final double MOST = 1_000;

  private Checks() {}

  static double weight(String name, @Nullable Double given, double otherwise) {
    if (given != null && !(given >= 0 && given <= MOST)) {
      throw new Refusal.BadRequest("weights." + name, "must lie between 0 and 1000, not " + given);
    }
    return given == null ? otherwise : given;
  }

  static double positive(String name, @Nullable Double given, double otherwise) {
    if (given != null && given == 0) {
      throw new Refusal.BadRequest("weights." + name, "must be above 0");
    }
    return weight(name, given, otherwise);
  }

  static @Nullable Node ofKind(String kind, @Nullable String id, GraphSnapshot graph) {
    if (id == null) {
      return null;
    }
    Node node = graph.get(id);
    if (!node.kind().name().equals(kind)) {
      String argument = kind.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + kind.substring(1);
      throw new Refusal.BadRequest(
          argument, id + " is a " + node.kind().name() + ", not a " + kind);
    }
    return node;
  }

  static List<String> taught(String argument, List<String> kinds) {
    if (kinds.isEmpty()) {
      throw new Refusal.BadRequest(argument, "names no kind");
    }
    for (String kind : kinds) {
      if (!TAUGHT.contains(kind)) {
        throw new Refusal.BadRequest(
            argument,
            kind + " is not one of these: " + String.join(", ", TAUGHT.stream().sorted().toList()));
      }
    }
    return kinds;
  }
}
