package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * The hours that it takes, and where they could come from.
 *
 * @param needed hours for what is required and not yet taught, and an introduction; even
 * @param free hours of the course that no unit of it has; unknown where it has no hours or no units
 * @param outdated other units of the course that teach only what nobody asks for
 */
record Room(int needed, @Nullable Integer free, List<Node> outdated) {

  /** An introduction to something new takes one double lesson. */
  private static final int INTRODUCTION = 2;

  static Room of(
      Subject subject, Novelty novelty, Node target, @Nullable Node course, double hoursPerSkill) {
    double hours = INTRODUCTION;
    for (Requirement requirement : subject.required()) {
      hours += hoursPerSkill * novelty.lacking(requirement);
    }
    int needed = 2 * (int) Math.ceil(hours / 2);
    if (course == null) {
      return new Room(needed, null, List.of());
    }
    List<Node> outdated =
        Teaching.unitsOf(course)
            .filter(unit -> !unit.equals(target) && outdated(unit))
            .sorted(Comparator.comparing(Node::id))
            .toList();
    return new Room(needed, free(course), outdated);
  }

  private int found() {
    return (free == null ? 0 : free) + outdated.stream().mapToInt(Room::hours).sum();
  }

  /** The other unit of the course that is asked for least, where there is not room enough. */
  @Nullable Node shorten(Node target, @Nullable Node course) {
    return course == null || found() >= needed
        ? null
        : Teaching.unitsOf(course)
            .filter(unit -> !unit.equals(target))
            .filter(unit -> hours(unit) > INTRODUCTION && !outdated.contains(unit))
            .min(Comparator.comparingDouble(Room::askedPerHour).thenComparing(Node::id))
            .orElse(null);
  }

  /** How much of the hours is there, 0 to 1; 1 where nothing is known of the course's hours. */
  double share() {
    if (free == null && outdated.isEmpty()) {
      return 1;
    }
    return Math.clamp((double) found() / needed, 0, 1);
  }

  /** The middle of what the units of a program take for each thing they teach. */
  static double hoursPerSkill(Teaching teaching, double otherwise) {
    List<Double> each = new ArrayList<>();
    for (Node target : teaching.targets()) {
      long taught = target.linked("TEACHES", true).count();
      if (target.kind().name().equals("Unit") && taught > 0 && hours(target) > 0) {
        each.add((double) hours(target) / taught);
      }
    }
    each.sort(Comparator.naturalOrder());
    return each.isEmpty() ? otherwise : each.get(each.size() / 2);
  }

  static int hours(Node node) {
    Integer hours = Teaching.number(node, "hours");
    return hours == null ? 0 : hours;
  }

  private static @Nullable Integer free(Node course) {
    List<Node> units = Teaching.unitsOf(course).filter(unit -> hours(unit) > 0).toList();
    return hours(course) == 0 || units.isEmpty()
        ? null
        : Math.max(0, hours(course) - units.stream().mapToInt(Room::hours).sum());
  }

  /** It teaches something, and nobody asks for any of it. */
  private static boolean outdated(Node unit) {
    return taught(unit).findAny().isPresent() && taught(unit).noneMatch(Room::asked);
  }

  private static double askedPerHour(Node unit) {
    return (double) taught(unit).filter(Room::asked).count() / Math.max(1, hours(unit));
  }

  private static Stream<Node> taught(Node unit) {
    return Stream.of("TEACHES", "COVERS", "ABSORBED").flatMap(kind -> unit.linked(kind, true));
  }

  /** Skills are asked for by what requires them; a process or technology stands for itself. */
  private static boolean asked(Node concept) {
    return !concept.kind().name().equals("Skill")
        || concept.linked("REQUIRES", false).findAny().isPresent();
  }
}
