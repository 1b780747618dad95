package org.fourchains.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourchains.benchmark.Benchmark;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "benchmark",
    description =
        "Makes a synthetic graph in memory and prints the time and memory of building and walking it.",
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
      names = "--write",
      paramLabel = "<folder>",
      description = "writes the graph as import files instead of measuring")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary =
        VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));
    Benchmark.Size size = new Benchmark.Size(nodes, relations, seed);
    if (folder != null) {
      Benchmark.write(vocabulary, size, folder);
    } else if (onlyGaps) {
      Benchmark.gaps(vocabulary, size, System.out);
    } else {
      Benchmark.run(vocabulary, size, System.out);
    }
    return 0;
  }
}
