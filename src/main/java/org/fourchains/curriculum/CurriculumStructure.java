package org.fourchains.curriculum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;

/**
 * Courses and the prerequisites between them, measured as curricular analytics does: G. L.
 * Heileman, C. T. Abdallah, A. Slim and M. Hickman, "Curricular analytics: a framework for
 * quantifying the impact of curricular reforms and pedagogical innovations", arXiv:1811.09676,
 * 2018. Definitions from there; longest path and reachable courses implemented by us.
 *
 * <p>Courses that need one another (a cycle) are taken as one, on which all its courses count: each
 * of them blocks all the others, and a path through one goes through all. So a further prerequisite
 * never lowers a factor. Without cycles these are the published definitions.
 *
 * <p>Pure and immutable. Making one costs O(courses + prerequisites), and n²/64 for the sets.
 */
public final class CurriculumStructure {

  private static final Comparator<Node> BY_ID = Comparator.comparing(Node::id);

  /** That a course is needed before another. */
  public record Prerequisite(Node before, Node after) {}

  /** Ordered by id; a course's place here is its number in all sets. */
  private final List<Node> courses;

  private final Map<Node, Integer> places = new HashMap<>();

  /** With those that begin or end at courses of other sets. */
  private final Set<Prerequisite> known;

  private final BitSet[] unlocks;
  private final BitSet[] needs;
  private final Condensation condensation;

  private CurriculumStructure(Collection<Node> courses, Set<Prerequisite> known) {
    this.courses = courses.stream().distinct().sorted(BY_ID).toList();
    this.known = known;
    this.courses.forEach(course -> places.put(course, places.size()));
    this.unlocks = Stream.generate(BitSet::new).limit(places.size()).toArray(BitSet[]::new);
    this.needs = Stream.generate(BitSet::new).limit(places.size()).toArray(BitSet[]::new);
    for (Prerequisite prerequisite : known) {
      Integer before = places.get(prerequisite.before());
      Integer after = places.get(prerequisite.after());
      if (before != null && after != null) {
        unlocks[before].set(after);
        needs[after].set(before);
      }
    }
    this.condensation = new Condensation(unlocks);
  }

  /** Courses of one snapshot, and the {@code PREREQUISITE} relations that begin or end at them. */
  public static CurriculumStructure of(Collection<Node> courses) {
    Set<Prerequisite> known = new LinkedHashSet<>();
    for (Node course : courses) {
      course
          .linked("PREREQUISITE", true)
          .map(to -> new Prerequisite(course, to))
          .forEach(known::add);
      course
          .linked("PREREQUISITE", false)
          .map(from -> new Prerequisite(from, course))
          .forEach(known::add);
    }
    return new CurriculumStructure(courses, known);
  }

  /** The courses that are part of a program. */
  public static CurriculumStructure ofProgram(Node program) {
    return of(program.linked("PART_OF", false).toList());
  }

  /** The same courses with further prerequisites; nothing is written. */
  public CurriculumStructure with(Collection<Prerequisite> added) {
    Set<Prerequisite> all = new LinkedHashSet<>(known);
    all.addAll(added);
    return new CurriculumStructure(courses, all);
  }

  /**
   * What is left when courses are dropped; nothing is written. Chains through them are cut, not
   * joined again: what needed them is then {@link #missing}.
   */
  public CurriculumStructure without(Collection<Node> dropped) {
    Set<Node> gone = Set.copyOf(dropped);
    return new CurriculumStructure(
        courses.stream().filter(course -> !gone.contains(course)).toList(), known);
  }

  /** Ordered by id. */
  public List<Node> courses() {
    return courses;
  }

  /**
   * The blocking factor: how many courses cannot be taken before this one is passed, 0 and up.
   *
   * @throws IllegalArgumentException when the course is not one of these; so do all that ask for a
   *     course
   */
  public int blocking(Node course) {
    return condensation.reachableCount(place(course));
  }

  /** The courses that the blocking factor counts, ordered by id. */
  public List<Node> blocked(Node course) {
    return nodes(condensation.reachable(place(course)).stream());
  }

  /** The delay factor: how many courses stand on the longest path through this one, 1 and up. */
  public int delay(Node course) {
    return condensation.lengthThrough(place(course));
  }

  /** The path that the delay factor counts, first course first; of equals one, by id. */
  public List<Node> longestPathThrough(Node course) {
    return nodes(IntStream.of(condensation.wayThrough(place(course))));
  }

  /** The structural complexity of a course: blocking and delay factor added, 1 and up. */
  public int complexity(Node course) {
    return blocking(course) + delay(course);
  }

  /** The structural complexity of all courses together: the sum; 0 without courses. */
  public int complexity() {
    return courses.stream().mapToInt(this::complexity).sum();
  }

  /**
   * The longest path of all, first course first; of equals the one whose ids come first. None
   * without courses.
   */
  public List<Node> longestPath() {
    return courses.stream()
        .min(Comparator.comparingInt(course -> -condensation.lengthFrom(place(course))))
        .map(this::longestPathThrough)
        .orElse(List.of());
  }

  /**
   * Courses that need one another, and courses that need themselves; each cycle ordered by id, the
   * cycles by their first course.
   */
  public List<List<Node>> cycles() {
    return condensation.components().stream()
        .filter(c -> c.cardinality() > 1 || unlocks[c.nextSetBit(0)].get(c.nextSetBit(0)))
        .sorted(Comparator.comparingInt(c -> c.nextSetBit(0)))
        .map(c -> nodes(c.stream()))
        .toList();
  }

  /** The courses that are needed immediately before, ordered by id. */
  public List<Node> prerequisites(Node course) {
    return nodes(needs[place(course)].stream());
  }

  /** The courses that immediately need this one, ordered by id. */
  public List<Node> unlocks(Node course) {
    return nodes(unlocks[place(course)].stream());
  }

  /** All prerequisites between these courses, ordered by the ids of both. */
  public List<Prerequisite> prerequisites() {
    List<Prerequisite> inside = new ArrayList<>();
    for (int before = 0; before < unlocks.length; before++) {
      Node from = courses.get(before);
      unlocks[before].stream().forEach(to -> inside.add(new Prerequisite(from, courses.get(to))));
    }
    return inside;
  }

  /** What these courses need that is not one of them. No factor counts it. */
  public List<Prerequisite> missing() {
    return outside(Prerequisite::after, Prerequisite::before);
  }

  /** What courses that are not of these need from them. No factor counts it. */
  public List<Prerequisite> leaving() {
    return outside(Prerequisite::before, Prerequisite::after);
  }

  private List<Prerequisite> outside(
      Function<Prerequisite, Node> ours, Function<Prerequisite, Node> others) {
    return known.stream()
        .filter(p -> places.containsKey(ours.apply(p)) && !places.containsKey(others.apply(p)))
        .sorted(
            Comparator.comparing(Prerequisite::before, BY_ID)
                .thenComparing(Prerequisite::after, BY_ID))
        .toList();
  }

  /**
   * Prerequisites in the semester of what needs them or a later one, in the order of {@link
   * #prerequisites()}. Where a semester is not known nothing is said.
   */
  public List<Misplaced> misplaced() {
    List<Misplaced> misplaced = new ArrayList<>();
    for (Prerequisite prerequisite : prerequisites()) {
      OptionalInt before = semester(prerequisite.before());
      OptionalInt after = semester(prerequisite.after());
      if (before.isPresent() && after.isPresent() && before.getAsInt() >= after.getAsInt()) {
        misplaced.add(new Misplaced(prerequisite, before.getAsInt(), after.getAsInt()));
      }
    }
    return misplaced;
  }

  /** The semester a course is given in, from 1; none where the record does not say. */
  public static OptionalInt semester(Node course) {
    return course.property("semester") instanceof Number number
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }

  private int place(Node course) {
    Integer place = places.get(course);
    if (place == null) {
      throw new IllegalArgumentException(course.id() + " is not one of these courses");
    }
    return place;
  }

  private List<Node> nodes(IntStream numbers) {
    return numbers.mapToObj(courses::get).toList();
  }
}
