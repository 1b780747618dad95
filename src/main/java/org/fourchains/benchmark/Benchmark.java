package org.fourchains.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.Direction;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Neighbourhood;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Scores;
import org.fourchains.snapshot.Walk;
import org.fourchains.vocabulary.Vocabulary;

/**
 * Measures the snapshot on a synthetic graph: what it takes to build and to hold, suggestions while
 * somebody types, a neighbourhood, and the two walks of the main questions beside the same walks
 * over bare arrays. One thread.
 */
public final class Benchmark {

  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));

  private final PrintStream out;
  private final GraphSnapshot graph;
  private final Questions questions;

  private Benchmark(PrintStream out, GraphSnapshot graph, long seed) {
    this.out = out;
    this.graph = graph;
    this.questions = new Questions(graph, seed);
  }

  /** What to measure. */
  public record Size(int nodes, int relations, long seed) {}

  /** Measures and prints. Takes about a minute, and for 10 M relations about 4 GB of heap. */
  public static void run(Vocabulary vocabulary, Size size, PrintStream out) {
    Building.Built built = Building.of(vocabulary, size, out);
    Benchmark benchmark = new Benchmark(out, built.graph(), size.seed());
    Typing.measure(built.graph(), size.seed(), out);
    benchmark.neighbourhoods();
    PastDays.measure(built.graph(), out);
    GapTimes.measure(built.graph(), out);
    long before = Building.used();
    PlainArrays arrays = new PlainArrays(built.graph());
    long arrayBytes = Building.used() - before;
    out.printf(
        "relations in memory: snapshot %,d MB, arrays %,d MB (%.1f times)%n",
        built.relationBytes() >> 20, arrayBytes >> 20, (double) built.relationBytes() / arrayBytes);
    benchmark.walk(
        "process → units", benchmark.questions.processes(500), Questions.TO_UNITS, arrays);
    benchmark.walk(
        "ten concepts → 50 persons",
        benchmark.questions.concepts(500),
        Questions.TO_PERSONS,
        arrays);
  }

  /** Measures only the gaps of programs. */
  public static void gaps(Vocabulary vocabulary, Size size, PrintStream out) {
    GapTimes.measure(Building.of(vocabulary, size, out).graph(), out);
  }

  /** Writes the graph as files that can be imported. */
  public static void write(Vocabulary vocabulary, Size size, Path folder) throws IOException {
    try (FolderSink sink = new FolderSink(folder)) {
      new SyntheticGraph(vocabulary, size.nodes(), size.relations(), size.seed())
          .nodesInto(sink)
          .relationsInto(sink);
    }
  }

  private void neighbourhoods() {
    List<Relations> all = graph.vocabulary().relations().stream().map(graph::relations).toList();
    Neighbourhood.Walk walk = new Neighbourhood.Walk(2, node -> true, all, Direction.BOTH, 200);
    int[] starts = questions.anywhere(1_000);
    out.println(
        "2-hop neighbourhood, 200 listed: "
            + Timing.of(
                    starts.length,
                    List.of(i -> Neighbourhood.of(graph.node(starts[i]), walk, NEVER)))
                .getFirst());
  }

  private void walk(
      String name, List<int[]> seeds, List<List<Questions.Leg>> ways, PlainArrays arrays) {
    List<List<Walk.Leg>> legs =
        map(ways, l -> new Walk.Leg(graph.relations(l.relation()), l.forward(), l.factor()));
    List<List<PlainArrays.Leg>> plainLegs =
        map(ways, l -> arrays.leg(l.relation(), l.forward(), l.factor()));
    PlainWalk plain = new PlainWalk(graph.nodeCount());
    IntFunction<double[]> bySnapshot = i -> best(seeds.get(i), legs);
    IntFunction<double[]> byArrays = i -> plain.best(seeds.get(i), plainLegs, 50);
    boolean same =
        IntStream.range(0, seeds.size())
            .allMatch(i -> Arrays.equals(bySnapshot.apply(i), byArrays.apply(i)));
    List<Timing> timings = Timing.of(seeds.size(), List.of(bySnapshot::apply, byArrays::apply));
    double[] snapshot = timings.getFirst().best();
    double[] baseline = timings.getLast().best();
    out.printf("%s%n  snapshot: %s%n  arrays:   %s%n", name, timings.getFirst(), timings.getLast());
    out.printf(
        "  times the arrays: p50 %.1f, p95 %.1f; same answers: %b%n",
        Timing.quantile(snapshot, .5) / Timing.quantile(baseline, .5),
        Timing.quantile(snapshot, .95) / Timing.quantile(baseline, .95),
        same);
  }

  private static <L> List<List<L>> map(
      List<List<Questions.Leg>> ways, Function<Questions.Leg, L> leg) {
    return ways.stream().map(way -> way.stream().map(leg).toList()).toList();
  }

  private double[] best(int[] seeds, List<List<Walk.Leg>> ways) {
    Map<Node, Double> scored = new HashMap<>();
    for (int seed : seeds) {
      scored.put(graph.node(seed), 1.0);
    }
    Scores from = Scores.of(graph, scored);
    return Scores.sum(ways.stream().map(way -> Walk.along(from, way, NEVER)).toList())
        .best(50, node -> true)
        .stream()
        .mapToDouble(Scores.Scored::score)
        .toArray();
  }
}
