package org.fourchains.signals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.api.Deadline;
import org.fourchains.signals.LatencyCase.Excluded;
import org.fourchains.signals.LatencyCase.Reason;
import org.fourchains.signals.LatencyCase.Timed;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes from the first evidence of a process or technology to the first course that has
 * it, in days.
 *
 * @param count all cases that are timed: events and censored
 * @param cases the longest first, ties by id
 * @param excluded those that are not, by id
 */
record LatencyAnswer(
    long revision,
    LocalDate asOf,
    @Nullable Node program,
    KaplanMeier estimate,
    List<Timed> cases,
    List<Excluded> excluded,
    List<SignalNote> notes) {

  record ReasonCount(Reason reason, int count) {}

  record Question(@Nullable Node program, List<String> kinds, LocalDate asOf) {}

  /**
   * @throws org.fourchains.api.Refusal.LimitExceeded when the time is over
   */
  static LatencyAnswer of(GraphSnapshot graph, Question question, Deadline deadline) {
    Node program = question.program();
    Scope scope = program == null ? Scope.ALL : Scope.ofProgram(program);
    List<LatencyCase> all =
        question.kinds().stream()
            .flatMap(kind -> graph.nodes(graph.vocabulary().kind(kind)))
            .filter(scope::holds)
            .peek(concept -> deadline.check())
            .map(concept -> LatencyCase.of(concept, program, question.asOf()))
            .toList();
    List<Timed> timed =
        all.stream()
            .flatMap(c -> c instanceof Timed t ? Stream.of(t) : Stream.empty())
            .sorted(
                Comparator.comparingInt((Timed t) -> -t.days())
                    .thenComparing(t -> t.concept().id()))
            .toList();
    List<Excluded> excluded =
        all.stream()
            .flatMap(c -> c instanceof Excluded e ? Stream.of(e) : Stream.empty())
            .sorted(Comparator.comparing((Excluded e) -> e.concept().id()))
            .toList();
    KaplanMeier estimate =
        KaplanMeier.of(timed.stream().map(t -> new KaplanMeier.Time(t.days(), t.event())).toList());
    return new LatencyAnswer(
        graph.revision(),
        question.asOf(),
        program,
        estimate,
        timed,
        excluded,
        SignalNote.ofLatency(program, scope, timed, excluded));
  }

  public int count() {
    return estimate.count();
  }

  public int events() {
    return estimate.events();
  }

  public int censored() {
    return estimate.count() - estimate.events();
  }

  /** The longest time seen: so far the curve reaches. */
  public int lastDays() {
    return estimate.last();
  }

  public List<KaplanMeier.SurvivalStep> steps() {
    return estimate.steps();
  }

  public KaplanMeier.Median median() {
    return estimate.median();
  }

  public List<ReasonCount> excludedCounts() {
    return Arrays.stream(Reason.values())
        .map(r -> new ReasonCount(r, (int) excluded.stream().filter(e -> e.reason() == r).count()))
        .toList();
  }
}
