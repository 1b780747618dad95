package org.fourchains.absorption;

import java.util.List;
import org.fourchains.absorption.Facilities.Facility;
import org.fourchains.absorption.Preparation.Missing;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where in the teaching the target stands, and how it would take up what is to be absorbed.
 *
 * @param needed hours it would take, even
 * @param free hours of the course that no unit has, where that is known
 * @param drop units of the course that teach only what nobody asks for
 * @param shorten the unit that is asked for least, where there is not room enough
 * @param missing prerequisites that the program does not teach in time
 */
record Placement(
    List<Node> programs,
    @Nullable Node course,
    @Nullable Integer semester,
    @Nullable Integer position,
    @Nullable Integer hours,
    Way way,
    Note reason,
    int needed,
    @Nullable Integer free,
    List<Node> drop,
    @Nullable Node shorten,
    List<Missing> missing,
    @Nullable Node teacher,
    double mastery,
    List<Facility> equipment,
    List<TrainingProject> projects,
    @Nullable StructureChange structure) {

  static Placement of(
      Node target,
      Way way,
      Feasibility feasible,
      List<TrainingProject> projects,
      List<Missing> missing,
      @Nullable StructureChange structure) {
    Node course = Teaching.courseOf(target);
    Room room = feasible.room();
    return new Placement(
        Teaching.programsOf(course),
        course,
        Teaching.number(course, "semester"),
        Teaching.number(target, "position"),
        Teaching.number(target, "hours"),
        way,
        way.reason(),
        room.needed(),
        room.free(),
        room.outdated(),
        room.shorten(target, course),
        missing,
        feasible.giver() == null ? null : feasible.giver().person(),
        feasible.giver() == null ? 0 : feasible.giver().mastery(),
        feasible.facilities().all(),
        projects,
        structure);
  }
}
