package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.absorption.Givers.Giver;
import org.fourchains.absorption.Part.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target can take it up: prerequisites taught before, somebody who can teach it,
 * equipment, hours. Each leaves at least its floor, since each can be mended with money and time:
 * the product of {@code floor + (1 − floor) · share}.
 *
 * @param giver who can teach it best; none where nobody can prove anything
 */
record Feasibility(
    Part part, Preparation preparation, @Nullable Giver giver, Facilities facilities, Room room) {

  static Feasibility of(
      Preparation preparation,
      List<Giver> givers,
      Facilities facilities,
      Room room,
      AbsorptionWeights weights) {
    Giver best = givers.isEmpty() ? null : givers.getFirst();
    double value =
        value(
            preparation.share(),
            best == null ? 0 : best.mastery(),
            facilities.share(),
            room.share(),
            weights);
    return new Feasibility(
        Part.of(
            Part.Name.FEASIBILITY,
            value,
            () -> {
              List<Reason> reasons = new ArrayList<>(prepared(preparation, value, weights));
              reasons.addAll(given(givers, value, weights));
              reasons.addAll(equipped(facilities, value, weights));
              return reasons;
            }),
        preparation,
        best,
        facilities,
        room);
  }

  /** Of four shares from 0 to 1; grows with each. */
  static double value(
      double prepared, double taught, double equipped, double room, AbsorptionWeights weights) {
    return left(weights.prerequisites(), prepared)
        * left(weights.teacher(), taught)
        * left(weights.equipment(), equipped)
        * left(weights.hours(), room);
  }

  private static List<Reason> prepared(
      Preparation preparation, double value, AbsorptionWeights weights) {
    double now = left(weights.prerequisites(), preparation.share());
    int before = preparation.met().size() + preparation.missing().size();
    return preparation.met().values().stream()
        .map(
            met -> {
              double rest = preparation.share() - (met.alone() ? 1.0 / before : 0);
              return new Reason(
                  met.path(), null, value * left(weights.prerequisites(), rest) / now);
            })
        .toList();
  }

  /** Without a proof of the best one another may be the best. */
  private static List<Reason> given(List<Giver> givers, double value, AbsorptionWeights weights) {
    if (givers.isEmpty()) {
      return List.of();
    }
    Giver best = givers.getFirst();
    double second = givers.size() < 2 ? 0 : givers.get(1).mastery();
    double now = left(weights.teacher(), best.mastery());
    return best.proofs().stream()
        .map(
            proof -> {
              double rest = Math.max(second, Givers.without(best, proof));
              return new Reason(
                  proof.path(), proof.document(), value * left(weights.teacher(), rest) / now);
            })
        .toList();
  }

  private static List<Reason> equipped(
      Facilities facilities, double value, AbsorptionWeights weights) {
    double now = left(weights.equipment(), facilities.share());
    int pieces = facilities.all().size();
    return facilities.all().stream()
        .filter(facility -> facility.host() != null)
        .map(
            facility -> {
              double rest = facilities.share() - (facility.share() - facility.otherwise()) / pieces;
              return new Reason(
                  facility.path(), null, value * left(weights.equipment(), rest) / now);
            })
        .toList();
  }

  private static double left(double floor, double share) {
    return floor + (1 - floor) * share;
  }
}
