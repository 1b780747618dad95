package org.fourchains.absorption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourchains.search.Cover;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** A unit or course that could absorb a process. @param score the sum of the parts */
record Absorption(
    Node target,
    @Nullable Node course,
    @Nullable Node unit,
    double score,
    List<ScorePart> parts,
    List<Cover> covers,
    List<Node> uncovered,
    Placement placement,
    List<Evidence> evidence)
    implements Proposal {

  /** A part of a score. */
  record ScorePart(String name, String zh, String en, double value) {}

  static Absorption of(Node target, List<Requirement> required, List<Teaching> teachings) {
    List<Cover> covers =
        required.stream().map(requirement -> cover(requirement, teachings)).toList();
    List<ScorePart> parts =
        List.of(
            new ScorePart(
                "skills", "已教授的技能要求", "required skills already taught", coverage(covers, true)),
            new ScorePart(
                "technologies",
                "已覆盖的技术与其他要求",
                "required technologies and other concepts already covered",
                coverage(covers, false)));
    List<Evidence> evidence =
        teachings.stream()
            .map(Teaching::evidence)
            .sorted(Comparator.comparingDouble(Evidence::contribution).reversed())
            .toList();
    return new Absorption(
        target,
        Placement.courseOf(target),
        target.kind().name().equals("Unit") ? target : null,
        Cover.coverage(covers),
        parts,
        covers,
        Cover.uncovered(covers),
        Placement.of(target),
        evidence);
  }

  private static Cover cover(Requirement requirement, List<Teaching> teachings) {
    Optional<Teaching> teaching =
        teachings.stream().filter(t -> t.requirement() == requirement).findFirst();
    return new Cover(
        requirement.concept(),
        requirement.share(),
        teaching.map(Teaching::proof).orElse(0.0),
        null);
  }

  private static double coverage(List<Cover> covers, boolean skills) {
    return Cover.coverage(
        covers.stream().filter(c -> c.concept().kind().name().equals("Skill") == skills).toList());
  }
}
