package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the targets of some programs ask and their courses do not teach. A pure function of
 * snapshot, scope and weights; {@code docs/decisions/gaps.md} says what counts as what.
 */
public final class Gaps {

  private final GraphSnapshot graph;
  private final Balance balance;
  private final GapWeights weights;
  private final Known known;
  private final Silent silent;

  private Gaps(Balance balance, GapWeights weights) {
    this.graph = balance.concepts().graph();
    this.balance = balance;
    this.weights = weights;
    this.known = new Known(graph);
    this.silent = new Silent(balance.supply().silent());
  }

  static Gaps of(Scope scope, List<String> kinds, GapWeights weights, Deadline deadline) {
    AskIndex index = AskIndex.of(scope.graph(), kinds);
    Supply supply = Supply.of(index.concepts(), scope.programs());
    Demand demand = new Demand(index, Reach.of(scope, weights, deadline), deadline);
    return new Gaps(new Balance(demand, supply), weights);
  }

  /**
   * The weightiest gaps of a program in skills and technologies, with the weights the program comes
   * with.
   */
  public static List<Gap> ofProgram(Node program, int first, Deadline deadline) {
    Scope scope = new Scope(program.graph(), List.of(program), null, List.of());
    return of(scope, List.of("Skill", "Technology"), GapWeights.DEFAULT, deadline).first(first);
  }

  Balance balance() {
    return balance;
  }

  /** The weightiest gaps, ties by id; only for these is the evidence made. */
  List<Gap> first(int count) {
    return described(balance.mostOpen(count), true);
  }

  /** Taught and asked at a level, where nobody says at which level it is taught; by id. */
  List<Gap> levelUnknown() {
    int[] places =
        java.util.stream.IntStream.range(0, balance.concepts().size())
            .filter(balance::levelUnknown)
            .toArray();
    return described(places, false);
  }

  private List<Gap> described(int[] places, boolean openOnly) {
    List<Gap> gaps = new ArrayList<>(places.length);
    Teachers teachers = Teachers.of(balance.supply(), balance.concepts(), places);
    for (int place : places) {
      Asking asking = asking(place, openOnly);
      if (openOnly && asking.parts() != balance.open(place)) {
        throw new IllegalStateException("the evidence does not add up: " + place);
      }
      gaps.add(gap(place, asking, teachers));
    }
    return gaps;
  }

  private Asking asking(int place, boolean openOnly) {
    Asking asking = new Asking();
    Supply supply = balance.supply();
    balance
        .demand()
        .askersOf(
            place,
            (slot, level, amount, relations, position, forward) ->
                asking.add(
                    new Asking.One(amount, slot, relations, position, forward),
                    level,
                    openOnly ? supply.leavesOpen(place, level) : level > 0));
    return asking;
  }

  private Gap gap(int place, Asking asking, Teachers teachers) {
    Node concept = balance.concepts().node(place);
    int level = balance.supply().level(place);
    Node maybeIn = level == Supply.NOT_TAUGHT ? silent.like(concept) : null;
    Gap.Reason reason = reason(place, concept, maybeIn);
    return new Gap(
        concept,
        kind(place, reason),
        reason,
        weights.saturated(asking.sum()),
        asking.required() > 0 ? asking.required() : null,
        level > 0 ? level : null,
        teachers.best(place),
        reason == Gap.Reason.A_SILENT_COURSE_READS_LIKE_IT ? maybeIn : null,
        asking.askers(),
        level == Supply.NOT_TAUGHT ? nearest(concept) : null,
        asking.evidence(balance.demand(), weights));
  }

  private Gap.Kind kind(int place, Gap.@Nullable Reason reason) {
    if (reason != null) {
      return Gap.Kind.UNKNOWN;
    }
    return balance.supply().level(place) == Supply.NOT_TAUGHT
        ? Gap.Kind.ABSENT
        : Gap.Kind.BELOW_LEVEL;
  }

  /** What stands in the way of saying that it is absent. */
  private Gap.@Nullable Reason reason(int place, Node concept, @Nullable Node maybeIn) {
    Supply supply = balance.supply();
    if (supply.level(place) != Supply.NOT_TAUGHT) {
      return supply.level(place) == 0 ? Gap.Reason.NO_LEVEL_SAID : null;
    } else if (supply.courses().isEmpty()) {
      return Gap.Reason.NO_COURSES;
    } else if (supply.saysNothing()) {
      return Gap.Reason.NO_COURSE_SAYS_WHAT_IT_TEACHES;
    } else if (!known.test(concept)) {
      return Gap.Reason.NOTHING_KNOWN_OF_THE_CONCEPT;
    }
    return maybeIn == null ? null : Gap.Reason.A_SILENT_COURSE_READS_LIKE_IT;
  }

  private @Nullable Near nearest(Node concept) {
    return Near.of(concept, this::isTaught, Near.As.NARROWER, Near.As.BROADER);
  }

  private boolean isTaught(int node) {
    int place = balance.concepts().place(node);
    return place >= 0 && balance.supply().level(place) != Supply.NOT_TAUGHT;
  }

  /** How many gaps there are of each kind. */
  record Counts(int absent, int belowLevel, int unknown) {}

  Counts counts() {
    int[] ofKind = new int[Gap.Kind.values().length];
    for (int place = 0; place < balance.concepts().size(); place++) {
      if (balance.isOpen(place)) {
        Node concept = balance.concepts().node(place);
        boolean taught = balance.supply().level(place) != Supply.NOT_TAUGHT;
        Node maybeIn = taught ? null : silent.like(concept);
        ofKind[kind(place, reason(place, concept, maybeIn)).ordinal()]++;
      }
    }
    return new Counts(ofKind[0], ofKind[1], ofKind[2]);
  }
}
