package org.fourchains.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.absorption.Proposal;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision writes. Pure: the same snapshot and input give the same plan.
 *
 * @param properties of the decision
 * @param supersedes the decision on the same pair that counted before
 * @param absorbed what becomes of the relation that says that the target has absorbed it
 * @param versions of the course, oldest first
 */
record Plan(
    Pair pair,
    Map<String, Object> properties,
    @Nullable Node supersedes,
    Absorbed absorbed,
    List<CourseVersion> versions,
    LocalDate day,
    List<Remark> remarks) {

  enum Absorbed {
    BEGINS,
    ENDS,
    STAYS
  }

  String id() {
    return String.valueOf(properties.get("id"));
  }

  /**
   * @param score of the pair at present; nothing when it is not proposed
   * @throws Refusal.BadRequest when it rests on an answer that has been overtaken
   */
  static Plan of(Pair pair, DecisionInput input, @Nullable Double score, Moment moment) {
    List<Decision> before = Decision.on(pair.about(), pair.target());
    upToDate(pair, input, before);
    List<Remark> remarks = new ArrayList<>();
    if (score == null) {
      remarks.add(Remark.NOT_PROPOSED);
    }
    Map<String, Object> properties = properties(pair, input, before, moment);
    if (score != null) {
      properties.put("score", score);
    }
    String id = String.valueOf(properties.get("id"));
    Optional<Decision> newest = before.stream().findFirst();
    return new Plan(
        pair,
        properties,
        newest.map(Decision::node).orElse(null),
        absorbed(pair, input, before, moment, remarks),
        versions(pair, input, newest, id, moment, remarks),
        moment.day(),
        remarks);
  }

  /** The score of a pair among what is proposed; nothing when it is not. */
  static @Nullable Double score(List<? extends Proposal> proposals, Node target) {
    return proposals.stream()
        .filter(proposal -> proposal.target().equals(target))
        .map(Proposal::score)
        .findFirst()
        .orElse(null);
  }

  /** A decision that was imported tells a revision of another record, which may be any number. */
  private static void upToDate(Pair pair, DecisionInput input, List<Decision> before) {
    long now = pair.target().graph().revision();
    if (input.revision() == null) {
      return;
    }
    if (input.revision() > now) {
      throw new Refusal.BadRequest(
          "revision", "the record is at %d, not yet at %d".formatted(now, input.revision()));
    }
    before.stream()
        .limit(1)
        .filter(d -> d.writtenIn() > input.revision() && d.writtenIn() <= now)
        .findFirst()
        .ifPresent(
            d -> {
              throw new Refusal.BadRequest(
                  "revision",
                  "since %d somebody else has decided on %s and %s (%s, revision %d); look again"
                      .formatted(
                          input.revision(),
                          pair.about().id(),
                          pair.target().id(),
                          d.node().id(),
                          d.writtenIn()));
            });
  }

  private static Map<String, Object> properties(
      Pair pair, DecisionInput input, List<Decision> before, Moment moment) {
    long number = before.stream().mapToLong(Decision::number).max().orElse(0) + 1;
    String key = pair.about().id() + "~" + pair.target().id() + "~" + number;
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", "Decision:" + key);
    properties.put("key", key);
    properties.put("name", pair.name() + " #" + number);
    properties.put("verdict", input.verdict().name());
    properties.put("reason", input.reason());
    properties.put("decidedBy", input.by());
    properties.put("decided", moment.day());
    properties.put("since", moment.day());
    properties.put("decidedAt", moment.at().toString());
    properties.put("number", number);
    properties.put("revision", pair.target().graph().revision());
    properties.put("source", moment.source());
    Optional.ofNullable(input.hours()).ifPresent(h -> properties.put("hours", h.longValue()));
    Optional.ofNullable(input.way()).ifPresent(way -> properties.put("way", way.name()));
    Optional.ofNullable(input.note()).ifPresent(note -> properties.put("note", note));
    Optional.ofNullable(input.deferUntil()).ifPresent(d -> properties.put("deferUntil", d));
    return properties;
  }

  private static boolean accepted(Optional<Decision> decision) {
    return decision.filter(d -> d.is(Verdict.ACCEPT)).isPresent();
  }

  private static Absorbed absorbed(
      Pair pair, DecisionInput input, List<Decision> before, Moment moment, List<Remark> remarks) {
    Optional<Relation> inForce =
        pair.target()
            .relations("ABSORBED", true)
            .filter(r -> r.to().equals(pair.about()) && !r.endedBy(moment.day()))
            .findFirst();
    Set<String> ours = before.stream().map(Decision::asSource).collect(Collectors.toSet());
    boolean others = inForce.filter(relation -> !ours.contains(relation.source())).isPresent();
    if (input.verdict() == Verdict.ACCEPT) {
      if (others) {
        remarks.add(Remark.ABSORBED_BEFORE);
      }
      return inForce.isPresent() ? Absorbed.STAYS : Absorbed.BEGINS;
    }
    if (accepted(before.stream().findFirst()) && others) {
      remarks.add(Remark.ABSORBED_STILL);
    }
    return inForce.isPresent() && !others ? Absorbed.ENDS : Absorbed.STAYS;
  }

  private static List<CourseVersion> versions(
      Pair pair,
      DecisionInput input,
      Optional<Decision> newest,
      String id,
      Moment moment,
      List<Remark> remarks) {
    boolean takesIn = input.verdict() == Verdict.ACCEPT;
    if (!takesIn && !accepted(newest)) {
      return List.of();
    }
    if (!takesIn) {
      remarks.add(Remark.TAKEN_BACK);
    }
    Node course = course(pair, newest);
    if (course == null) {
      remarks.add(Remark.IN_NO_COURSE);
      return List.of();
    }
    long hours = takesIn && input.way() == Way.INSERT && input.hours() != null ? input.hours() : 0;
    String line = takesIn ? line(pair.name(), input.way(), input.hours()) : pair.name();
    Stream<String> plans =
        Stream.concat(others(course, pair), takesIn ? Stream.of(line) : Stream.empty());
    CourseVersion.Change change =
        new CourseVersion.Change(
            id, takesIn, line, hours - newest.map(Decision::inserts).orElse(0L), plans.toList());
    return CourseVersion.changed(course, change, moment);
  }

  /** The course that was changed before, also when the unit has moved since. */
  private static @Nullable Node course(Pair pair, Optional<Decision> newest) {
    return newest
        .flatMap(d -> d.node().linked("FROM_DECISION", false).findFirst())
        .flatMap(version -> version.linked("VERSION_OF", true).findFirst())
        .or(
            () ->
                pair.target().kind().name().equals("Course")
                    ? Optional.of(pair.target())
                    : pair.target().linked("PART_OF", true).findFirst())
        .orElse(null);
  }

  /** What else the course and its units take in. */
  private static Stream<String> others(Node course, Pair pair) {
    Stream<Node> targets = Stream.concat(Stream.of(course), course.linked("PART_OF", false));
    return Decision.countingOn(targets).stream()
        .filter(d -> d.is(Verdict.ACCEPT))
        .filter(d -> !pair.target().equals(d.target()) || !pair.about().equals(d.about()))
        .map(Decision::line);
  }

  /** What is taken in, how and with how many hours, where that was said. */
  static String line(String name, @Nullable Object way, @Nullable Object hours) {
    List<String> said = new ArrayList<>();
    if (way != null) {
      said.add(way.toString());
    }
    if (hours != null) {
      said.add(hours + " h");
    }
    return said.isEmpty() ? name : name + " (" + String.join(", ", said) + ")";
  }
}
