package org.fourchains.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;

/**
 * Who belongs to the course that has changed most often, whatever was asked: a course changes when
 * a part of it begins, and when it or a part of it takes something up.
 *
 * @param relation of the history, as ABSORBED; only dated ones count
 */
record MostChanged(Profiles profiles, String relation) implements Contender {

  @Override
  public String name() {
    return "most changed";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    double[] changes =
        profiles.candidates().stream()
            .mapToDouble(candidate -> changes(courseOf(candidate)))
            .toArray();
    return List.of(Ranked.by(changes, 0, profiles.ids(), asked));
  }

  /** What is in no course is one of its own. */
  private static Node courseOf(Node candidate) {
    return candidate.kind().name().equals("Course")
        ? candidate
        : candidate.linked("PART_OF", true).findFirst().orElse(candidate);
  }

  private long changes(Node course) {
    List<Node> parts = course.linked("PART_OF", false).toList();
    long begun = parts.stream().filter(part -> part.begins().isPresent()).count();
    long taken =
        Stream.concat(Stream.of(course), parts.stream())
            .flatMap(one -> one.relations(relation, true))
            .filter(one -> one.dated().isPresent())
            .count();
    return begun + taken;
  }
}
