package org.fourchains.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * The watch list.
 *
 * @param windowBegin the first day of the window, {@code asOf} the last
 * @param total how many there are; {@code items} are the first of them
 * @param undated how many have no date at all
 * @param later how many begin after the day asked of
 * @param unknown how many new standards, needs and patents concern no process or technology
 */
record SignalAnswer(
    long revision,
    LocalDate asOf,
    LocalDate windowBegin,
    @Nullable Node program,
    int total,
    List<Signal> items,
    int undated,
    int later,
    int unknown,
    List<SignalNote> notes) {

  /**
   * @param whole the graph of today: only it knows what begins later
   * @throws org.fourchains.api.Refusal.LimitExceeded when the time is over
   */
  static SignalAnswer of(
      WatchQuestion question, GraphSnapshot whole, int first, Deadline deadline) {
    Watch watch = new Watch(question);
    for (String kind : question.kinds()) {
      question
          .graph()
          .nodes(question.graph().vocabulary().kind(kind))
          .forEach(
              node -> {
                deadline.check();
                watch.add(node);
              });
    }
    int later = later(question, whole);
    List<SignalNote> notes =
        new ArrayList<>(SignalNote.ofProgram(question.program(), question.scope()));
    notes.addAll(SignalNote.ofLeftOut(later, watch.undated, watch.unknown, watch.dated > 0));
    return new SignalAnswer(
        question.graph().revision(),
        question.asOf(),
        question.begin().plusDays(1),
        question.program(),
        watch.signals.size(),
        watch.signals.stream()
            .sorted(Ranked.ORDER)
            .limit(first)
            .map(ranked -> Signal.of(ranked, question))
            .toList(),
        watch.undated,
        later,
        watch.unknown,
        notes);
  }

  /** Of the whole graph, in or out of what the program touches: that may begin later as well. */
  private static int later(WatchQuestion question, GraphSnapshot whole) {
    return (int)
        question.kinds().stream()
            .flatMap(kind -> whole.nodes(whole.vocabulary().kind(kind)))
            .filter(n -> n.begins().filter(day -> day.isAfter(question.asOf())).isPresent())
            .count();
  }

  /** Sorts nodes into signals and what is counted only. */
  private static final class Watch {
    private final WatchQuestion question;
    private final Attention attention;
    private final List<Ranked> signals = new ArrayList<>();
    private int dated;
    private int undated;
    private int unknown;

    Watch(WatchQuestion question) {
      this.question = question;
      this.attention = new Attention(question);
    }

    void add(Node node) {
      boolean concept = isConcept(node);
      List<Node> all =
          concept
              ? List.of(node)
              : node.linked("CONCERNS", true).filter(Watch::isConcept).distinct().toList();
      List<Node> touched = all.stream().filter(question.scope()::holds).toList();
      if (touched.isEmpty() && question.scope().ways() != null) {
        return;
      }
      Optional<EvidenceItem> first =
          concept
              ? EvidenceItem.first(node)
              : Optional.of(EvidenceItem.itself(node)).filter(item -> item.day().isPresent());
      if (first.isEmpty()) {
        undated++;
        return;
      }
      dated++;
      if (first.get().day().filter(question::inWindow).isEmpty()) {
        return;
      }
      if (all.isEmpty()) {
        unknown++;
        return;
      }
      List<SignalPart> parts = touched.stream().map(attention::part).toList();
      if (parts.stream().anyMatch(SignalPart::missing)) {
        double otherwise = question.weights().unknownReadiness();
        signals.add(Ranked.of(node, first.get(), parts, attention, otherwise));
      }
    }

    private static boolean isConcept(Node node) {
      return List.of("Process", "Technology").contains(node.kind().name());
    }
  }
}
