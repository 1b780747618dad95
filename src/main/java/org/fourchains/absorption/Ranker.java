package org.fourchains.absorption;

import com.carrotsearch.hppc.IntHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourchains.absorption.Context.Scored;
import org.fourchains.curriculum.CurriculumStructure;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what could absorb a subject. Pure: the same subject, likeness, weights and day give the
 * same answer.
 */
final class Ranker {

  /** A target that teaches nothing of it is a candidate from this likeness of the texts on. */
  private static final double LIKE = .35;

  /** Of those that nothing speaks for, the more relevant first. */
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparingDouble(scored -> scored.parts().getFirst().value())
          .reversed()
          .thenComparing(scored -> scored.target().id());

  /**
   * What may be the score of a target.
   *
   * @param most it is at most that
   * @param near whether what is the same for all targets of its programs was looked at
   */
  private record Hope(Node target, double relevance, double most, boolean near) {}

  private static final Comparator<Hope> MOST_HOPEFUL =
      Comparator.comparingDouble(Hope::most)
          .thenComparingDouble(Hope::relevance)
          .reversed()
          .thenComparing(hope -> hope.target().id());

  private final Subject subject;
  private final @Nullable Node program;
  private final Map<String, Double> likeness;
  private final AbsorptionWeights weights;
  private final LocalDate day;
  private final IntHashSet before;
  private final Teaching teaching;
  private final Readiness readiness;
  private final Map<Node, Context> contexts = new HashMap<>();
  private @Nullable Context nowhere;
  private @Nullable Givers givers;

  Ranker(
      Subject subject,
      @Nullable Node program,
      Alike alike,
      AbsorptionWeights weights,
      LocalDate day) {
    this.subject = subject;
    this.program = program;
    this.weights = weights;
    this.day = day;
    this.before = subject.before();
    this.teaching =
        program == null
            ? Teaching.anywhere(subject, alike.nearest(), day)
            : Teaching.ofProgram(subject, before, program, day);
    this.likeness = alike.among(teaching.targets(), teaching.taught().keySet());
    this.readiness = Readiness.of(subject, weights, day);
  }

  Teaching teaching() {
    return teaching;
  }

  Readiness readiness() {
    return readiness;
  }

  /** All that is worth a look, best first. */
  List<Scored> ranked() {
    return ranked(Integer.MAX_VALUE);
  }

  /**
   * The first of them. What is looked at from all sides is only what could be among them: the score
   * is a product, so relevance and need bound it, and then, nearer, what holds for all of a
   * program.
   */
  List<Scored> ranked(int first) {
    PriorityQueue<Hope> hopes = new PriorityQueue<>(MOST_HOPEFUL);
    candidates().forEach(target -> hopes.add(hope(target, relevance(target), false)));
    PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
    while (!hopes.isEmpty()) {
      Hope hope = hopes.remove();
      Scored last = best.size() < first ? null : best.peek();
      if (last != null && (hope.most < last.score() || hope.most == 0)) {
        break;
      }
      if (!hope.near) {
        hopes.add(hope(hope.target, hope.relevance, true));
        continue;
      }
      best.add(best(hope.target));
      if (last != null) {
        best.poll();
      }
    }
    return best.stream().sorted(BEST_FIRST).toList();
  }

  private Hope hope(Node target, double relevance, boolean near) {
    double most =
        programs(target).stream()
            .mapToDouble(one -> context(one).most(relevance, near))
            .max()
            .orElseGet(() -> inNoProgram().most(relevance, near));
    return new Hope(target, relevance, most, near);
  }

  private List<Node> programs(Node target) {
    return program == null ? Teaching.programsOf(Teaching.courseOf(target)) : List.of(program);
  }

  /** What is required and not taught at all. */
  List<Node> missing() {
    Map<Requirement, Double> best = teaching.best();
    return subject.required().stream()
        .filter(requirement -> best.getOrDefault(requirement, 0.0) == 0)
        .map(Requirement::concept)
        .toList();
  }

  private double relevance(Node target) {
    return Relevant.of(
            target, teaching.of(target), likeness.getOrDefault(target.id(), 0.0), weights)
        .value();
  }

  /**
   * Units, and courses none of whose units teach anything of it or are like it; not those that have
   * absorbed it.
   */
  private List<Node> candidates() {
    Set<Node> all = new HashSet<>(teaching.taught().keySet());
    for (Node target : teaching.targets()) {
      if (likeness.getOrDefault(target.id(), 0.0) >= LIKE) {
        all.add(target);
      }
    }
    Set<Node> coursesOfUnits = new HashSet<>();
    for (Node target : all) {
      Node course = Teaching.courseOf(target);
      if (target.kind().name().equals("Unit") && course != null) {
        coursesOfUnits.add(course);
      }
    }
    all.removeAll(teaching.absorbed().keySet());
    all.removeAll(coursesOfUnits);
    all.removeIf(target -> relevance(target) == 0);
    return List.copyOf(all);
  }

  /** In the program where it scores best, when none was asked for. */
  private Scored best(Node target) {
    List<Node> programs = programs(target);
    return programs.isEmpty()
        ? inNoProgram().scored(target)
        : programs.stream().map(one -> context(one).scored(target)).min(BEST_FIRST).orElseThrow();
  }

  private Context context(Node one) {
    Context known = contexts.get(one);
    if (known == null) {
      Supplier<Teaching> own =
          one.equals(program)
              ? () -> teaching
              : () -> Teaching.ofProgram(subject, before, one, day);
      known = new Context(subject, one, own, likeness, weights, readiness, this::givers);
      contexts.put(one, known);
    }
    return known;
  }

  private Givers givers() {
    if (givers == null) {
      givers = new Givers(subject);
    }
    return givers;
  }

  private Context inNoProgram() {
    if (nowhere == null) {
      nowhere =
          new Context(subject, null, () -> teaching, likeness, weights, readiness, this::givers);
    }
    return nowhere;
  }

  /** What whoever reads the answer should know of the program and of the names in it. */
  List<Note> notes(Collection<Scored> shown) {
    List<Note> notes = new ArrayList<>();
    if (program != null && program.linked("PART_OF", false).findAny().isEmpty()) {
      notes.add(Note.PROGRAM_WITHOUT_COURSES);
    } else if (teaching.taught().isEmpty() && !subject.required().isEmpty()) {
      notes.add(Note.NOBODY_TEACHES);
    }
    if (program != null && !CurriculumStructure.ofProgram(program).cycles().isEmpty()) {
      notes.add(Note.CIRCLE);
    }
    if (program != null && !Demand.hasTargets(program)) {
      notes.add(Note.PROGRAM_WITHOUT_TARGETS);
    }
    Map<String, Set<String>> names = new HashMap<>();
    shown.stream()
        .flatMap(one -> Stream.of(one.target(), Teaching.courseOf(one.target())))
        .filter(node -> node != null)
        .forEach(node -> names.computeIfAbsent(node.name(), n -> new HashSet<>()).add(node.id()));
    names.forEach(
        (name, ids) -> {
          if (ids.size() > 1) {
            notes.add(Note.sameName(name, String.join(", ", ids.stream().sorted().toList())));
          }
        });
    return notes;
  }
}
