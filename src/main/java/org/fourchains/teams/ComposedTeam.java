package org.fourchains.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourchains.api.Deadline;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A new team, put together greedily: whoever adds most coverage comes next. For coverage, which is
 * submodular, greedy choice reaches at least 1 − 1/e of the best team of its size (Nemhauser,
 * Wolsey and Fisher 1978).
 */
final class ComposedTeam {

  private static final int LARGEST = 5;

  /** Whoever adds less is not worth another member. */
  private static final double LEAST_GAIN = 0.02;

  private ComposedTeam() {}

  /** The team, its strongest member as leader; none when nobody proves anything. */
  static Optional<TeamMatch> of(Problem problem, List<Proof> proofs, Deadline deadline) {
    Map<Node, double[]> doubts = new LinkedHashMap<>();
    ExpertAnswer.byPerson(problem, proofs)
        .forEach((person, group) -> doubts.put(person, doubt(group)));
    List<Node> members = new ArrayList<>();
    double[] left = new double[problem.required().size()];
    Arrays.fill(left, 1);
    while (members.size() < LARGEST) {
      deadline.check();
      Optional<Gain> next = best(problem.required(), doubts, left);
      if (next.isEmpty() || next.get().gain() < LEAST_GAIN) {
        break;
      }
      members.add(next.get().person());
      left = times(left, doubts.remove(next.get().person()));
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TeamMatch.of(
                null,
                members,
                members.getFirst(),
                Group.of(problem.required(), proofs, Set.copyOf(members))));
  }

  private record Gain(Node person, double gain) {}

  /** Who lowers the doubt that is left most, weighed by share; ties by id. */
  private static Optional<Gain> best(
      List<Requirement> required, Map<Node, double[]> doubts, double[] left) {
    return doubts.entrySet().stream()
        .map(entry -> new Gain(entry.getKey(), gain(required, entry.getValue(), left)))
        .min(Comparator.comparingDouble((Gain g) -> -g.gain()).thenComparing(g -> g.person().id()));
  }

  private static double gain(List<Requirement> required, double[] doubt, double[] left) {
    double gain = 0;
    for (int i = 0; i < left.length; i++) {
      gain += required.get(i).share() * left[i] * (1 - doubt[i]);
    }
    return gain;
  }

  /** For each requirement what a person leaves unproved. */
  private static double[] doubt(Group group) {
    return group.covers().stream().mapToDouble(cover -> 1 - cover.proof()).toArray();
  }

  private static double[] times(double[] a, double @Nullable [] b) {
    double[] product = a.clone();
    for (int i = 0; b != null && i < a.length; i++) {
      product[i] *= b[i];
    }
    return product;
  }
}
