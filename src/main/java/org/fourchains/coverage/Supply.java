package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;

/** What the courses of some programs and their units teach. */
final class Supply {

  /** Taught nowhere; a taught concept whose level is not said has level 0. */
  static final int NOT_TAUGHT = -1;

  private static final List<String> TEACHES = List.of("TEACHES", "COVERS", "ABSORBED");

  /** Takes in that a course, or a unit of it, teaches a concept. */
  interface Taker {
    /**
     * @param concept the place of what is taught
     */
    void take(Node course, int concept, Relations relations, int position);
  }

  private final Concepts concepts;
  private final List<Node> courses;
  private final List<Node> silent = new ArrayList<>();
  private final byte[] levels;

  private Supply(Concepts concepts, List<Node> courses) {
    this.concepts = concepts;
    this.courses = courses;
    this.levels = new byte[concepts.size()];
    Arrays.fill(levels, (byte) NOT_TAUGHT);
    each(
        (course, concept, relations, position) ->
            raise(concept, AskIndex.level(relations, position)));
    for (Node course : courses) {
      if (!saysAnything(course)) {
        silent.add(course);
      }
    }
  }

  static Supply of(Concepts concepts, List<Node> programs) {
    Range kind = Range.of(concepts.graph(), "Course");
    Set<Node> courses = new LinkedHashSet<>();
    for (Node program : programs) {
      program.linked("PART_OF", false).filter(n -> kind.has(n.index())).forEach(courses::add);
    }
    return new Supply(concepts, courses.stream().sorted(Comparator.comparing(Node::key)).toList());
  }

  /** Every relation by which a concept of the kinds asked for is taught. */
  void each(Taker taker) {
    GraphSnapshot graph = concepts.graph();
    for (String kind : TEACHES) {
      Relations teaches = graph.relations(kind);
      for (Node course : courses) {
        taught(course, course.index(), teaches, taker);
        course.linked("PART_OF", false).forEach(u -> taught(course, u.index(), teaches, taker));
      }
    }
  }

  private void taught(Node course, int by, Relations teaches, Taker taker) {
    for (int place = teaches.begin(by, true); place < teaches.end(by, true); place++) {
      int concept = concepts.place(teaches.other(place, true));
      if (concept >= 0) {
        taker.take(course, concept, teaches, place);
      }
    }
  }

  private void raise(int concept, int level) {
    levels[concept] = (byte) Math.max(levels[concept], level);
  }

  /** Of whatever kind: a course that only covers processes has said what it teaches. */
  private boolean saysAnything(Node course) {
    return says(course.index())
        || course.linked("PART_OF", false).anyMatch(unit -> says(unit.index()));
  }

  private boolean says(int node) {
    return TEACHES.stream()
        .anyMatch(kind -> concepts.graph().relations(kind).degree(node, true) > 0);
  }

  /** The highest level a concept is taught at, 0 when no level is said, or {@link #NOT_TAUGHT}. */
  int level(int concept) {
    return levels[concept];
  }

  List<Node> courses() {
    return courses;
  }

  /** The courses that say nothing of what they teach, nor do their units. */
  List<Node> silent() {
    return silent;
  }

  boolean saysNothing() {
    return silent.size() == courses.size();
  }

  /**
   * Whether what is taught does not answer a demand. A level that one side does not say is not
   * below the other: nobody has said so.
   */
  boolean leavesOpen(int concept, int asked) {
    int taught = levels[concept];
    return taught == NOT_TAUGHT || taught > 0 && asked > taught;
  }
}
