package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.jspecify.annotations.Nullable;

/**
 * Something that is taught and not asked by the targets.
 *
 * @param hours the hours that are said to go into it; 0 when none are said
 * @param courses where, by id
 * @param serves what is asked and broader, narrower, or needs this first: a foundation is not waste
 */
record OverSupply(
    Node concept, Kind kind, double hours, List<Node> courses, @Nullable Near serves) {

  /** By whom it is not asked. */
  enum Kind {
    /** Somebody in the record asks for it, but none of the targets. */
    NOT_ASKED_BY_TARGETS,
    /** No process, technology, job, need, project or competition in the record asks for it. */
    ASKED_BY_NOBODY
  }

  /** All of it: what nobody asks first, then the most hours, then the most courses, ties by id. */
  static List<OverSupply> of(Balance balance) {
    int size = balance.concepts().size();
    double[] hours = new double[size];
    @Nullable Set<Node>[] courses = courseSets(size);
    balance
        .supply()
        .each(
            (course, concept, relations, position) -> {
              if (!balance.isAsked(concept)) {
                Set<Node> in = courses[concept];
                if (in == null) {
                  in = new TreeSet<>(Comparator.comparing(Node::id));
                  courses[concept] = in;
                }
                in.add(course);
                hours[concept] += relations.number("hours", position, 0);
              }
            });
    List<OverSupply> all = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      Set<Node> in = courses[place];
      if (in != null) {
        all.add(of(balance, place, hours[place], List.copyOf(in)));
      }
    }
    all.sort(
        Comparator.comparing(OverSupply::kind)
            .reversed()
            .thenComparing(Comparator.comparingDouble(OverSupply::hours).reversed())
            .thenComparingInt(over -> -over.courses.size())
            .thenComparing(over -> over.concept.id()));
    return all;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type.
  private static @Nullable Set<Node>[] courseSets(int size) {
    return new Set[size];
  }

  private static OverSupply of(Balance balance, int place, double hours, List<Node> courses) {
    Node concept = balance.concepts().node(place);
    return new OverSupply(
        concept,
        askedByAnybody(concept) ? Kind.NOT_ASKED_BY_TARGETS : Kind.ASKED_BY_NOBODY,
        hours,
        courses,
        Near.of(
            concept,
            node -> asked(balance, node),
            Near.As.NARROWER,
            Near.As.BROADER,
            Near.As.NEEDS_IT_FIRST));
  }

  private static boolean asked(Balance balance, int node) {
    int place = balance.concepts().place(node);
    return place >= 0 && balance.isAsked(place);
  }

  /** Required, used, concerned by a need or project, or in a segment. */
  private static boolean askedByAnybody(Node concept) {
    GraphSnapshot graph = concept.graph();
    return graph.relations("REQUIRES").degree(concept.index(), false) > 0
        || graph.relations("USES").degree(concept.index(), false) > 0
        || graph.relations("IN_SEGMENT").degree(concept.index(), true) > 0
        || concerned(concept, "Need")
        || concerned(concept, "Project");
  }

  private static boolean concerned(Node concept, String kind) {
    Relations concerns = concept.graph().relations("CONCERNS");
    Range wanted = Range.of(concept.graph(), kind);
    int end = concerns.end(concept.index(), false);
    int place = wanted.lowerBound(concerns, concerns.begin(concept.index(), false), end, false);
    return place < end && wanted.has(concerns.other(place, false));
  }
}
