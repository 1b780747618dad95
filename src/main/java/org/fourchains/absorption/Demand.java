package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what is to be absorbed: the segments and jobs a program targets, the firms and needs
 * there, standards, and what is written and invented about it. Independent reasons: see {@link
 * Part#anyOf}.
 */
final class Demand {

  private final Subject subject;
  private final AbsorptionWeights weights;

  /** The segments a program targets, and those within them, each with the way from the program. */
  private final Map<Node, List<Step>> segments = new HashMap<>();

  private final List<Relation> jobs = new ArrayList<>();
  private final List<Proof> proofs = new ArrayList<>();

  private Demand(Subject subject, @Nullable Node program, AbsorptionWeights weights) {
    this.subject = subject;
    this.weights = weights;
    if (program != null) {
      program
          .relations("TARGETS", true)
          .forEach(
              target -> {
                if (target.to().kind().name().equals("Segment")) {
                  within(target.to(), List.of(new Step(target, true)));
                } else {
                  jobs.add(target);
                }
              });
    }
  }

  /**
   * @param program whose targets ask; none: whoever asks anywhere
   */
  static Part of(Subject subject, @Nullable Node program, AbsorptionWeights weights) {
    Demand demand = new Demand(subject, program, weights);
    for (Core core : subject.cores()) {
      demand.bySegment(core);
      demand.byFirms(core);
      demand.byTexts(core);
    }
    demand.byJobs();
    return Part.anyOf(Part.Name.NEED, 0, true, demand.proofs);
  }

  /** Whether a program says whom it is for. */
  static boolean hasTargets(Node program) {
    return program.linked("TARGETS", true).findAny().isPresent();
  }

  private void within(Node segment, List<Step> way) {
    // A segment may be part of several, and files may go round in circles.
    if (segments.putIfAbsent(segment, way) == null) {
      Stream.of("PART_OF", "BROADER")
          .flatMap(kind -> segment.relations(kind, false))
          .filter(part -> part.from().kind().name().equals("Segment"))
          .forEach(part -> within(part.from(), and(way, new Step(part, false))));
    }
  }

  private void bySegment(Core core) {
    core.node()
        .relations("IN_SEGMENT", true)
        .filter(relation -> segments.containsKey(relation.to()))
        .forEach(
            relation ->
                proofs.add(
                    new Proof(core.then(new Step(relation, true)), null, weights.segment())));
  }

  private void byFirms(Core core) {
    core.node()
        .relations("USES", false)
        .filter(relation -> relation.from().kind().name().equals("Enterprise"))
        .forEach(
            relation ->
                byFirm(core, relation.from(), weights.enterprise(), new Step(relation, false)));
    core.node()
        .relations("CONCERNS", false)
        .filter(relation -> relation.from().kind().name().equals("Need"))
        .forEach(
            relation -> {
              Optional<Relation> raised = relation.from().relations("RAISED", false).findFirst();
              Step need = new Step(relation, false);
              if (raised.isPresent()) {
                byFirm(
                    core,
                    raised.get().from(),
                    weights.openNeed(),
                    need,
                    new Step(raised.get(), false));
              } else {
                proofs.add(
                    new Proof(core.then(need), null, weights.openNeed() * weights.elsewhere()));
              }
            });
  }

  /** A firm in a segment that is targeted counts in full. */
  private void byFirm(Core core, Node firm, double weight, Step... way) {
    Optional<Relation> there =
        firm.relations("IN_SEGMENT", true).filter(r -> segments.containsKey(r.to())).findFirst();
    List<Step> path = core.then(way);
    there.ifPresent(relation -> path.add(new Step(relation, true)));
    proofs.add(new Proof(path, null, there.isPresent() ? weight : weight * weights.elsewhere()));
  }

  private void byTexts(Core core) {
    core.node()
        .relations("CONCERNS", false)
        .forEach(
            relation -> {
              Node text = relation.from();
              double weight =
                  text.kind().name().equals("Standard")
                      ? text.equals(subject.node()) ? 0 : weights.standard()
                      : text.kind().document() ? weights.document() : 0;
              if (weight > 0) {
                proofs.add(new Proof(core.then(new Step(relation, false)), text, weight));
              }
            });
  }

  /** A job asks as far as it requires what is required; the greatest share is shown. */
  private void byJobs() {
    Map<Node, Requirement> required = new HashMap<>();
    subject.required().forEach(one -> required.put(one.concept(), one));
    Set<Node> seen = new HashSet<>();
    for (Relation job : jobs) {
      if (seen.add(job.to())) {
        List<Relation> asked =
            job.to().relations("REQUIRES", true).filter(r -> required.containsKey(r.to())).toList();
        double share = asked.stream().mapToDouble(r -> share(required, r)).sum();
        asked.stream()
            .max(Comparator.comparingDouble(r -> share(required, r)))
            .ifPresent(
                r -> {
                  List<Step> path =
                      new ArrayList<>(Objects.requireNonNull(required.get(r.to())).paths());
                  path.add(new Step(r, false));
                  path.add(new Step(job, false));
                  proofs.add(new Proof(path, null, weights.job() * Math.min(1, share)));
                });
      }
    }
  }

  private static double share(Map<Node, Requirement> required, Relation relation) {
    Requirement requirement = required.get(relation.to());
    return requirement == null ? 0 : requirement.share();
  }

  private static List<Step> and(List<Step> way, Step step) {
    List<Step> longer = new ArrayList<>(way);
    longer.add(step);
    return longer;
  }
}
