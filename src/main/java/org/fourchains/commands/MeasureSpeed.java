package org.fourchains.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourchains.benchmark.AbsorptionTimes;
import org.fourchains.benchmark.Benchmark;
import org.fourchains.benchmark.Finding;
import org.fourchains.embedding.TextModels;
import org.fourchains.search.Quantisation;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "benchmark",
    description =
        "Makes a synthetic graph in memory and prints the time and memory of building and walking it, or of finding in it.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Commands.FAILED)
class MeasureSpeed implements Callable<Integer> {

  @Option(
      names = "--nodes",
      defaultValue = "20000",
      description = "how many nodes (default: ${DEFAULT-VALUE})")
  private int nodes;

  @Option(
      names = "--relations",
      defaultValue = "100000",
      description = "how many relations (default: ${DEFAULT-VALUE})")
  private int relations;

  @Option(
      names = "--seed",
      defaultValue = "42",
      description = "of the random numbers (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--gaps", description = "measures only the gaps of programs")
  private boolean onlyGaps;

  @Option(
      names = "--absorptions",
      description =
          "measures only which courses should absorb a process, with texts as --finding has them")
  private boolean onlyAbsorptions;

  @Option(
      names = "--write",
      paramLabel = "<folder>",
      description = "writes the graph as import files instead of measuring")
  private @Nullable Path folder;

  @Option(
      names = "--finding",
      description =
          "measures the search index instead: every node gets a Chinese description made of clauses of the seed")
  private boolean finding;

  @Option(
      names = "--index",
      paramLabel = "<folder>",
      description =
          "with --finding and --absorptions: where the index lies and stays, to be asked again (default: a folder that is removed)")
  private @Nullable Path index;

  @Option(
      names = "--quantisation",
      description =
          "with --finding: how the graph of neighbours reads vectors: ${COMPLETION-CANDIDATES} (default: as the program does)")
  private Quantisation quantisation = Quantisation.USUAL;

  @Option(
      names = "--questions",
      defaultValue = "200",
      description = "with --finding: how many of each sort (default: ${DEFAULT-VALUE})")
  private int questions;

  @Option(
      names = "--warm-up",
      paramLabel = "<seconds>",
      defaultValue = "5",
      description =
          "with --finding: how long each way to ask is tried before it is measured (default: ${DEFAULT-VALUE})")
  private int warmUp;

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary =
        VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));
    Benchmark.Size size = new Benchmark.Size(nodes, relations, seed);
    if (folder != null) {
      Benchmark.write(vocabulary, size, folder);
    } else if (onlyGaps) {
      Benchmark.gaps(vocabulary, size, System.out);
    } else if (finding) {
      Finding.Size of =
          new Finding.Size(
              nodes, relations, seed, quantisation, questions, Duration.ofSeconds(warmUp));
      inFolder(index -> Finding.run(vocabulary, TextModels.shipped(), of, index, System.out));
    } else if (onlyAbsorptions) {
      inFolder(
          index -> AbsorptionTimes.run(vocabulary, TextModels.shipped(), size, index, System.out));
    } else {
      Benchmark.run(vocabulary, size, System.out);
    }
    return 0;
  }

  @FunctionalInterface
  private interface Measuring {
    void in(Path index) throws IOException;
  }

  private void inFolder(Measuring measuring) throws IOException {
    Path where = index == null ? Files.createTempDirectory("fourchains-benchmark") : index;
    try {
      measuring.in(where);
    } finally {
      if (index == null) {
        FileSystemUtils.deleteRecursively(where);
      }
    }
  }
}
