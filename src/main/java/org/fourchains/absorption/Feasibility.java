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
      @Nullable Giver giver,
      Facilities facilities,
      Room room,
      AbsorptionWeights weights) {
    double prepared = left(weights.prerequisites(), preparation.share());
    double given = left(weights.teacher(), giver == null ? 0 : giver.mastery());
    double equipped = left(weights.equipment(), facilities.share());
    double roomy = left(weights.hours(), room.share());
    double value = prepared * given * equipped * roomy;
    List<Reason> reasons = new ArrayList<>();
    int before = preparation.met().size() + preparation.missing().size();
    for (Preparation.Met met : preparation.met().values()) {
      double without = left(weights.prerequisites(), preparation.share() - 1.0 / before) / prepared;
      reasons.add(new Reason(met.path(), null, value * without));
    }
    if (giver != null) {
      for (Proof proof : giver.proofs()) {
        double without = left(weights.teacher(), Givers.without(giver, proof)) / given;
        reasons.add(new Reason(proof.path(), proof.document(), value * without));
      }
    }
    int pieces = facilities.all().size();
    for (Facility facility : facilities.all()) {
      if (facility.host() != null) {
        double rest = facilities.share() - facility.share() / pieces;
        reasons.add(
            new Reason(facility.path(), null, value * left(weights.equipment(), rest) / equipped));
      }
    }
    return new Feasibility(
        Part.of(Part.Name.FEASIBILITY, value, reasons), preparation, giver, facilities, room);
  }

  private static double left(double floor, double share) {
    return floor + (1 - floor) * share;
  }
}
