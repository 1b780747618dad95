package org.fourchains.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fourchains.absorption.AbsorptionTrial;
import org.fourchains.embedding.TextModels;
import org.fourchains.search.FindingTrial;
import org.fourchains.search.Quantisation;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.Vocabulary;

/**
 * What it takes to rank the courses and units that could absorb a process: the first ten, with
 * placement and evidence, likeness of the texts included; in one program and in all.
 */
public final class AbsorptionTimes {

  private static final int FIRST = 10;
  private static final int QUESTIONS = 10_000;

  private AbsorptionTimes() {}

  /**
   * Measures and prints.
   *
   * @param folder where the index of the texts lies and stays; the one of {@link Finding} for as
   *     many nodes is used as it is
   */
  public static void run(
      Vocabulary vocabulary, TextModels real, Benchmark.Size size, Path folder, PrintStream out)
      throws IOException {
    Documents documents = Documents.of(vocabulary, real, size);
    GraphSnapshot graph = documents.graph();
    out.println(documents.told(size.seed()));
    try (FindingTrial finding =
        FindingTrial.of(graph, documents.models(), Quantisation.USUAL, folder)) {
      finding.settle();
      out.printf("snapshot and index in memory: %,d MB%n", Building.used() >> 20);
      AbsorptionTrial trial =
          AbsorptionTrial.of(finding.requirements(), finding.likeness(), LocalDate.of(2026, 1, 1));
      List<Node> processes = drawn(graph, "Process", size.seed());
      List<Node> programs = drawn(graph, "Program", size.seed() + 1);
      double targets =
          programs.stream()
              .limit(20)
              .flatMap(program -> program.linked("PART_OF", false))
              .mapToLong(course -> 1 + course.linked("PART_OF", false).count())
              .sum();
      out.printf("absorptions in a program of %.0f courses, units and tasks%n", targets / 20);
      Clients.measure(
          QUESTIONS, i -> trial.proposed(processes.get(i), programs.get(i), FIRST), out);
      out.println("absorptions in all programs");
      Clients.measure(QUESTIONS, i -> trial.proposed(processes.get(i), null, FIRST), out);
    }
  }

  private static List<Node> drawn(GraphSnapshot graph, String kind, long seed) {
    List<Node> all = graph.nodes(graph.vocabulary().kind(kind)).toList();
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, QUESTIONS)
        .mapToObj(i -> all.get(random.nextInt(all.size())))
        .toList();
  }
}
