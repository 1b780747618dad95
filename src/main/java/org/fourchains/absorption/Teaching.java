package org.fourchains.absorption;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.jspecify.annotations.Nullable;

/**
 * What courses and units teach of a subject.
 *
 * @param targets all that could absorb it: of a program its courses and their units
 * @param taught what each teaches of what is required, each requirement by its best relation
 * @param absorbed by which relation each has absorbed the subject already
 * @param content by which relations what comes before it is taught, or what is joined to that, by
 *     its number; known for a program only
 * @param courses of the targets of a program
 */
record Teaching(
    Set<Node> targets,
    Map<Node, List<Taught>> taught,
    Map<Node, Relation> absorbed,
    IntObjectHashMap<List<Relation>> content,
    Map<Node, Node> courses) {

  private static final List<String> KINDS = List.of("TEACHES", "COVERS", "ABSORBED");

  /**
   * @param proof how much of the level asked for it teaches, 0 to 1
   */
  record Taught(Requirement requirement, double proof, Relation relation) {}

  /**
   * The courses of a program and their units, read forwards: a program is small, a skill may be a
   * hub.
   *
   * @param before what has to be known before, see {@link Subject#before}
   * @param day what ended before is not taught any more
   */
  static Teaching ofProgram(Subject subject, IntHashSet before, Node program, LocalDate day) {
    Map<Node, Node> courses = new LinkedHashMap<>();
    List<Node> own = program.linked("PART_OF", false).toList();
    own.forEach(course -> courses.put(course, course));
    own.forEach(course -> unitsOf(course).forEach(unit -> courses.putIfAbsent(unit, course)));
    Collected collected = new Collected(subject);
    IntHashSet wanted = collected.and(before);
    IntObjectHashMap<List<Relation>> content = new IntObjectHashMap<>();
    List<Relations> kinds = KINDS.stream().map(program.graph()::relations).toList();
    for (Node target : courses.keySet()) {
      for (Relations kind : kinds) {
        for (Relation relation : taught(target, kind, wanted, day)) {
          collected.add(relation);
          lessons(content, relation.to().index()).add(relation);
        }
      }
    }
    return collected.teaching(courses.keySet(), content, courses);
  }

  /**
   * Everything that teaches any of it, read backwards from what is required.
   *
   * @param like what is a target though it may teach nothing of it
   * @param day what ended before is not taught any more
   */
  static Teaching anywhere(Subject subject, Collection<Node> like, LocalDate day) {
    Set<Node> concepts = new LinkedHashSet<>();
    subject.required().forEach(requirement -> concepts.add(requirement.concept()));
    subject.cores().forEach(core -> concepts.add(core.node()));
    concepts.add(subject.node());
    Collected collected = new Collected(subject);
    for (Node concept : concepts) {
      for (String kind : KINDS) {
        concept
            .relations(kind, false)
            .filter(relation -> !relation.endedBy(day))
            .forEach(collected::add);
      }
    }
    Set<Node> targets = new HashSet<>(collected.taught.keySet());
    targets.addAll(collected.absorbed.keySet());
    targets.addAll(like);
    return collected.teaching(targets, new IntObjectHashMap<>(), Map.of());
  }

  /** Plain loops: a program has thousands of relations, of which a question wants some. */
  private static List<Relation> taught(
      Node target, Relations kind, IntHashSet wanted, LocalDate day) {
    List<Relation> taught = new ArrayList<>();
    int end = kind.end(target.index(), true);
    for (int place = kind.begin(target.index(), true); place < end; place++) {
      if (wanted.contains(kind.other(place, true))) {
        Relation relation = new Relation(target.graph(), kind, kind.position(place, true));
        if (!relation.endedBy(day)) {
          taught.add(relation);
        }
      }
    }
    return taught;
  }

  private static List<Relation> lessons(IntObjectHashMap<List<Relation>> content, int concept) {
    List<Relation> lessons = content.get(concept);
    if (lessons == null) {
      lessons = new ArrayList<>();
      content.put(concept, lessons);
    }
    return lessons;
  }

  static Stream<Node> unitsOf(Node course) {
    return course.linked("PART_OF", false).filter(part -> part.kind().name().equals("Unit"));
  }

  /** The course itself, or the one the unit is part of; none for a unit in no course. */
  static @Nullable Node courseOf(Node target) {
    return target.kind().name().equals("Course")
        ? target
        : target.linked("PART_OF", true).findFirst().orElse(null);
  }

  static List<Node> programsOf(@Nullable Node course) {
    return course == null
        ? List.of()
        : course.linked("PART_OF", true).sorted(Comparator.comparing(Node::id)).toList();
  }

  static @Nullable Integer number(@Nullable Node node, String property) {
    return node != null && node.property(property) instanceof Number number
        ? number.intValue()
        : null;
  }

  /** By what something that comes before it, or is joined to that, is taught in the program. */
  List<Relation> lessons(int concept) {
    return content.getOrDefault(concept, List.of());
  }

  List<Taught> of(Node target) {
    return taught.getOrDefault(target, List.of());
  }

  /** How well the best of all teaches each requirement, 0 to 1. */
  Map<Requirement, Double> best() {
    Map<Requirement, Double> best = new HashMap<>();
    taught
        .values()
        .forEach(of -> of.forEach(one -> best.merge(one.requirement, one.proof, Math::max)));
    return best;
  }

  /** Sorts relations by what they say of the subject. */
  private static final class Collected {
    private final Subject subject;
    private final Map<Node, Requirement> required = new HashMap<>();
    private final Map<Node, List<Taught>> taught = new LinkedHashMap<>();
    private final Map<Node, Relation> absorbed = new LinkedHashMap<>();

    Collected(Subject subject) {
      this.subject = subject;
      subject.required().forEach(one -> required.put(one.concept(), one));
    }

    /** The numbers of some nodes and of what it is about. */
    IntHashSet and(IntHashSet others) {
      IntHashSet wanted = new IntHashSet(others);
      required.keySet().forEach(node -> wanted.add(node.index()));
      subject.cores().forEach(core -> wanted.add(core.node().index()));
      wanted.add(subject.node().index());
      return wanted;
    }

    void add(Relation relation) {
      if (subject.is(relation.to())) {
        absorbed.putIfAbsent(relation.from(), relation);
      }
      Requirement requirement = required.get(relation.to());
      if (requirement != null) {
        double level =
            relation.property("level") instanceof Number number ? number.doubleValue() : Double.NaN;
        keepBest(
            taught.computeIfAbsent(relation.from(), target -> new ArrayList<>()),
            new Taught(requirement, requirement.met(level), relation));
      }
    }

    private static void keepBest(List<Taught> ofTarget, Taught next) {
      boolean better =
          ofTarget.stream()
              .noneMatch(t -> t.requirement == next.requirement && t.proof >= next.proof);
      if (better) {
        ofTarget.removeIf(t -> t.requirement == next.requirement);
        ofTarget.add(next);
      }
    }

    Teaching teaching(
        Set<Node> targets, IntObjectHashMap<List<Relation>> content, Map<Node, Node> courses) {
      return new Teaching(targets, taught, absorbed, content, courses);
    }
  }
}
