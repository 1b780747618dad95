package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;

/**
 * A real project that can become the training task, in three grades: learn what is taught already,
 * exercise what is new, innovate where the project itself asks for more.
 *
 * @param path from what is to be absorbed to the project
 * @param tasks that were made of it or of what it produced
 */
record TrainingProject(
    Node project,
    List<Step> path,
    List<Node> tasks,
    List<Node> learning,
    List<Node> exercise,
    List<Node> innovation) {

  /** The projects that concern it, those that ask for most of what is required first. */
  static List<TrainingProject> of(Subject subject, Novelty novelty, int most) {
    Map<Node, List<Step>> projects = new TreeMap<>(Comparator.comparing(Node::id));
    for (Core core : subject.cores()) {
      core.node()
          .relations("CONCERNS", false)
          .filter(relation -> relation.from().kind().name().equals("Project"))
          .forEach(
              relation ->
                  projects.putIfAbsent(relation.from(), core.then(new Step(relation, false))));
    }
    List<TrainingProject> all = new ArrayList<>();
    projects.forEach((project, path) -> all.add(of(project, path, subject, novelty)));
    all.sort(
        Comparator.comparingInt((TrainingProject p) -> -p.tasks.size() - p.exercise.size())
            .thenComparing(p -> p.project.id()));
    return all.stream().limit(most).toList();
  }

  private static TrainingProject of(
      Node project, List<Step> path, Subject subject, Novelty novelty) {
    List<Node> tasks =
        Stream.concat(Stream.of(project), project.linked("PRODUCED", true))
            .flatMap(source -> source.linked("CONVERTED_TO", true))
            .filter(task -> task.kind().name().equals("TrainingTask"))
            .distinct()
            .sorted(Comparator.comparing(Node::id))
            .toList();
    List<Node> known = new ArrayList<>();
    List<Node> fresh = new ArrayList<>();
    for (Requirement requirement : subject.required()) {
      (novelty.lacking(requirement) > 0 ? fresh : known).add(requirement.concept());
    }
    List<Node> beyond =
        project
            .linked("REQUIRES", true)
            .filter(skill -> !known.contains(skill) && !fresh.contains(skill))
            .sorted(Comparator.comparing(Node::id))
            .toList();
    return new TrainingProject(project, path, tasks, known, fresh, beyond);
  }
}
