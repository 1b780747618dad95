package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.absorption.Facilities.Facility;
import org.fourchains.absorption.Givers.Giver;
import org.fourchains.absorption.Part.Proof;
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
    double second = givers.size() < 2 ? 0 : givers.get(1).mastery();
    double prepared = left(weights.prerequisites(), preparation.share());
    double given = left(weights.teacher(), best == null ? 0 : best.mastery());
    double equipped = left(weights.equipment(), facilities.share());
    double roomy = left(weights.hours(), room.share());
    double value = prepared * given * equipped * roomy;
    List<Reason> reasons = new ArrayList<>();
    int before = preparation.met().size() + preparation.missing().size();
    for (Preparation.Met met : preparation.met().values()) {
      double rest = preparation.share() - (met.alone() ? 1.0 / before : 0);
      double without = left(weights.prerequisites(), rest) / prepared;
      reasons.add(new Reason(met.path(), null, value * without));
    }
    if (best != null) {
      for (Proof proof : best.proofs()) {
        // Without it another may be the best.
        double rest = Math.max(second, Givers.without(best, proof));
        double without = left(weights.teacher(), rest) / given;
        reasons.add(new Reason(proof.path(), proof.document(), value * without));
      }
    }
    int pieces = facilities.all().size();
    for (Facility facility : facilities.all()) {
      if (facility.host() != null) {
        double rest = facilities.share() - (facility.share() - facility.otherwise()) / pieces;
        reasons.add(
            new Reason(facility.path(), null, value * left(weights.equipment(), rest) / equipped));
      }
    }
    return new Feasibility(
        Part.of(Part.Name.FEASIBILITY, value, reasons), preparation, best, facilities, room);
  }

  private static double left(double floor, double share) {
    return floor + (1 - floor) * share;
  }
}
