package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourchains.absorption.Part.Proof;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;

/**
 * Whether industry is so far that a syllabus may count on it: the readiness level as a share of its
 * scale, raised by whoever uses it, has tested it or made it a standard. A standard is as ready as
 * it is in force.
 *
 * @param part of the score
 * @param watch why it should be watched only, when it lies below the gate
 */
record Readiness(Part part, Optional<Note> watch) {

  static Readiness of(Subject subject, AbsorptionWeights weights, LocalDate day) {
    Node node = subject.node();
    if (node.kind().name().equals("Standard")) {
      return ofStandard(node, weights, day);
    }
    boolean process = node.kind().name().equals("Process");
    OptionalDouble level = level(node, process ? "mrl" : "trl");
    double gate = process ? weights.processGate() : weights.technologyGate();
    double highest = process ? 10 : 9;
    Part part =
        Part.anyOf(
            Part.Name.READINESS,
            level.isPresent()
                ? Math.clamp(level.getAsDouble() / highest, 0, 1)
                : weights.unknownReadiness(),
            level.isPresent(),
            adoption(subject, weights, day));
    Optional<Note> watch =
        level.isPresent() && level.getAsDouble() < gate
            ? Optional.of(Note.belowGate(process ? "MRL" : "TRL", level.getAsDouble(), gate))
            : Optional.empty();
    return new Readiness(part, watch);
  }

  private static Readiness ofStandard(Node standard, AbsorptionWeights weights, LocalDate day) {
    if (!(standard.property("effective") instanceof LocalDate effective)) {
      return new Readiness(
          Part.bare(Part.Name.READINESS, weights.unknownReadiness(), false), Optional.empty());
    }
    boolean inForce = !effective.isAfter(day);
    return new Readiness(
        Part.bare(Part.Name.READINESS, inForce ? 1 : weights.unknownReadiness(), true),
        inForce ? Optional.empty() : Optional.of(Note.notInForce(effective)));
  }

  private static OptionalDouble level(Node node, String property) {
    return node.property(property) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private static List<Proof> adoption(Subject subject, AbsorptionWeights weights, LocalDate day) {
    List<Proof> proofs = new ArrayList<>();
    for (Core core : subject.cores()) {
      core.node()
          .relations("USES", false)
          .filter(relation -> relation.from().kind().name().equals("Enterprise"))
          .forEach(
              relation ->
                  proofs.add(
                      new Proof(core.then(new Step(relation, false)), null, weights.adoption())));
      core.node()
          .relations("CONCERNS", false)
          .forEach(
              relation -> {
                Node text = relation.from();
                List<Step> path = core.then(new Step(relation, false));
                if (text.property("effective") instanceof LocalDate effective
                    && !effective.isAfter(day)) {
                  proofs.add(new Proof(path, text, weights.adoption()));
                }
                text.relations("TESTED_AT", true)
                    .findFirst()
                    .ifPresent(
                        tested -> {
                          path.add(new Step(tested, true));
                          proofs.add(new Proof(path, text, weights.adoption()));
                        });
              });
    }
    return proofs;
  }
}
