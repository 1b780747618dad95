package org.fourchains.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.search.FindingTrial;
import org.fourchains.search.Quantisation;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.Vocabulary;

/**
 * Measures finding: what the index of many short Chinese documents takes to build and to hold, and
 * what each way to ask it takes. The words and the questions are the seed's, the vectors of the
 * documents are composed; see {@link ComposedModel}.
 */
public final class Finding {

  private static final int FIRST = 10;

  /** So many texts are read to see how fast a model is. */
  private static final int READ = 200;

  private final PrintStream out;
  private final Size size;
  private final Documents documents;
  private final TextModels real;

  private Finding(PrintStream out, Size size, Documents documents, TextModels real) {
    this.out = out;
    this.size = size;
    this.documents = documents;
    this.real = real;
  }

  /**
   * What to measure.
   *
   * @param questions of each sort at most, asked five times after the warm-up of each way
   */
  public record Size(
      int documents,
      int relations,
      long seed,
      Quantisation quantisation,
      int questions,
      Duration warmUp) {}

  /**
   * Measures and prints. For 1 M documents it takes most of an hour on two cores.
   *
   * @param models that read clauses and questions
   * @param folder where the index lies and stays; one of an earlier run is asked as it is
   */
  public static void run(
      Vocabulary vocabulary, TextModels models, Size size, Path folder, PrintStream out)
      throws IOException {
    out.printf(
        "JDK %s, %d processors, at most %,d MB of heap, vector module %s%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? "on" : "off");
    Benchmark.Size graph = new Benchmark.Size(size.documents(), size.relations(), size.seed());
    Documents documents = Documents.of(vocabulary, models, graph);
    out.println(documents.told(size.seed()));
    Finding finding = new Finding(out, size, documents, models);
    try (FindingTrial trial = finding.built(folder)) {
      finding.questions(trial);
      finding.recall(trial);
      // Last, as the models leave much to the garbage collector.
      finding.embedding(documents.graph());
    }
  }

  private FindingTrial built(Path folder) throws IOException {
    long before = Building.used();
    out.printf("snapshot and texts in memory: %,d MB%n", before >> 20);
    Stopwatch watch = Stopwatch.started();
    FindingTrial trial =
        FindingTrial.of(documents.graph(), documents.models(), size.quantisation(), folder);
    String asked = watch.toString();
    trial.settle();
    FindingTrial.State state = trial.state();
    out.printf(
        "index, quantisation %s: %,d documents, %,d of them written now; can be asked after %s; merged after %s%n",
        size.quantisation(), state.documents(), state.written(), asked, watch);
    long vectors = state.vectors().values().stream().mapToLong(bytes -> bytes).sum();
    out.printf(
        "on disk: %,d MB in %d parts; %s; the rest %,d MB%n",
        state.bytes() >> 20,
        state.parts(),
        megabytes(state.vectors()),
        (state.bytes() - vectors) >> 20);
    out.printf("heap of the index: %,d MB%n", (Building.used() - before) >> 20);
    return trial;
  }

  private static String megabytes(Map<String, Long> files) {
    return files.entrySet().stream()
        .map(file -> "%s %,d MB".formatted(file.getKey(), file.getValue() >> 20))
        .collect(Collectors.joining(", "));
  }

  private void questions(FindingTrial trial) {
    measure(trial, "names of concepts", some(documents.texts().concepts(), size.questions()));
    measure(trial, "clauses of needs", some(clauses(), size.questions()));
    measure(trial, "whole needs", some(documents.texts().needs(), size.questions()));
  }

  private List<String> clauses() {
    return documents.texts().needs().stream().flatMap(SeedTexts::clauses).distinct().toList();
  }

  private List<String> some(List<String> all, int most) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(size.seed()));
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  private void measure(FindingTrial trial, String what, List<String> asked) {
    out.printf("%s, %d of them, the first %d; their vectors are kept%n", what, asked.size(), FIRST);
    List<String> names =
        List.of("words", "meaning", "both, no snippets", "both, as search does", "concepts");
    List<IntConsumer> ways =
        List.of(
            i -> trial.byWords(asked.get(i), FIRST),
            i -> trial.byMeaning(asked.get(i), FIRST),
            i -> trial.ranked(asked.get(i), FIRST),
            i -> trial.search(asked.get(i), FIRST),
            i -> trial.concepts(asked.get(i), FIRST));
    List<Timing> timings = Timing.of(asked.size(), ways, size.warmUp());
    for (int way = 0; way < ways.size(); way++) {
      out.printf("  %-20s %s%n", names.get(way) + ":", timings.get(way));
    }
  }

  private void recall(FindingTrial trial) {
    List<String> all = new ArrayList<>(clauses());
    all.addAll(documents.texts().concepts());
    List<String> asked = some(all, size.questions());
    double[] recall = trial.recall(asked, 10, 50);
    out.printf(
        "found by meaning of what is nearest, %d questions: of the first 10 %.3f, of the first 50 %.3f%n",
        asked.size(), recall[0], recall[1]);
  }

  private void embedding(GraphSnapshot graph) {
    List<String> chinese = new ArrayList<>();
    for (int i = 0; i < READ; i++) {
      chinese.add(
          graph
              .node((int) ((long) i * graph.nodeCount() / READ))
              .text("description")
              .orElseThrow());
    }
    embedding(Tongue.CHINESE, chinese);
    embedding(Tongue.ENGLISH, some(documents.texts().english(), READ));
  }

  private void embedding(Tongue tongue, List<String> read) {
    for (TextModel model : real.of(tongue).stream().toList()) {
      model.embed(read);
      Stopwatch watch = Stopwatch.started();
      model.embed(read);
      out.printf(
          "%s reads %d texts of %.0f characters: %.0f texts a second, %.1f ms of processor time each%n",
          model.id(),
          read.size(),
          read.stream().mapToInt(String::length).average().orElse(0),
          read.size() / watch.seconds(),
          1_000 * watch.processorSeconds() / read.size());
    }
  }
}
