package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.absorption.Context.Scored;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which units and courses should absorb a process, technology or standard.
 *
 * @param watch why it should be watched and not be taught yet; then nothing is proposed
 * @param items what is proposed, best first
 * @param ifReady what would be proposed if it were ready, when it is to be watched
 * @param weights that were used
 * @param changes what other weights than the usual did to each of the items, by place; empty where
 *     the usual were used
 */
record AbsorptionAnswer(
    long revision,
    LocalDate asOf,
    Node process,
    List<Hit> understood,
    List<Requirement> required,
    @Nullable Note watch,
    List<Absorption> items,
    List<Absorption> ifReady,
    List<Node> absorbedBy,
    List<Node> missing,
    List<Note> notes,
    AbsorptionWeights weights,
    List<Change> changes) {

  /**
   * Where a target stood with the usual weights.
   *
   * @param place counted from 1; none where it was not proposed
   */
  record Change(Node target, @Nullable Integer place, double score) {}

  static AbsorptionAnswer of(
      Subject subject,
      Ranker ranker,
      @Nullable Ranker usual,
      AbsorptionWeights weights,
      LocalDate day,
      int first) {
    List<Scored> shown = ranker.ranked(first);
    Readiness readiness = ranker.readiness();
    Note watch = readiness.watch().orElse(null);
    List<Absorption> told = shown.stream().map(Scored::told).toList();
    return new AbsorptionAnswer(
        subject.node().graph().revision(),
        day,
        subject.node(),
        subject.understood(),
        subject.required(),
        watch,
        watch == null ? told : List.of(),
        watch == null ? List.of() : told,
        ranker.teaching().absorbed().keySet().stream()
            .sorted(Comparator.comparing(Node::id))
            .toList(),
        ranker.missing(),
        notes(subject, ranker, readiness, shown),
        weights,
        usual == null ? List.of() : changes(usual, shown));
  }

  private static List<Note> notes(
      Subject subject, Ranker ranker, Readiness readiness, List<Scored> shown) {
    List<Note> notes = new ArrayList<>();
    if (subject.cores().isEmpty()) {
      notes.add(Note.CONCERNS_NOTHING);
    }
    if (subject.required().stream().allMatch(requirement -> requirement.paths().isEmpty())) {
      notes.add(Note.REQUIRES_NOTHING);
    }
    if (subject.required().isEmpty()) {
      notes.add(Note.SPEAKS_OF_NOTHING);
    }
    if (!readiness.part().known()) {
      notes.add(Note.READINESS_UNKNOWN);
    }
    notes.addAll(ranker.notes(shown));
    return notes;
  }

  private static List<Change> changes(Ranker usual, List<Scored> shown) {
    List<Scored> before = usual.ranked();
    Map<Node, Change> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      Scored one = before.get(i);
      places.put(one.target(), new Change(one.target(), i + 1, one.score()));
    }
    return shown.stream()
        .map(one -> places.getOrDefault(one.target(), new Change(one.target(), null, 0)))
        .toList();
  }
}
