package org.fourchains.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fourchains.checking.Finding;
import org.fourchains.checking.Findings;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description =
        "Reads the record and says what is wrong with it: orphans, unknown kinds, broken chains, cycles, duplicates.",
    exitCodeOnExecutionException = Commands.FAILED,
    footer =
        "Ends with 0 when nothing was found, 3 when something was, 2 when the record could not be read.")
class Check implements Callable<Integer> {

  private static final int SOMETHING_FOUND = 3;

  private final Program program;

  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--most",
      defaultValue = "20",
      description = "how many of each sort are named (default: ${DEFAULT-VALUE})")
  private int most;

  @Spec private @Nullable CommandSpec spec;

  Check(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (ConfigurableApplicationContext started = program.start(settings)) {
      Snapshots snapshots = started.getBean(Snapshots.class);
      snapshots.refresh();
      GraphSnapshot graph = snapshots.current();
      List<Finding> findings = Findings.in(graph);
      print(graph, findings, java.util.Objects.requireNonNull(spec).commandLine().getOut());
      return findings.isEmpty() ? 0 : SOMETHING_FOUND;
    }
  }

  private void print(GraphSnapshot graph, List<Finding> findings, PrintWriter out) {
    out.printf(
        "revision %d: %d nodes, %d relations, %d findings%n",
        graph.revision(), graph.nodeCount(), graph.relationCount(), findings.size());
    Map<Finding.Sort, List<Finding>> bySort =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::sort, TreeMap::new, Collectors.toList()));
    bySort.forEach(
        (sort, ofSort) -> {
          out.printf("%n%s: %d%n", sort.label(), ofSort.size());
          ofSort.stream().limit(most).forEach(finding -> out.println("  " + finding.what()));
          if (ofSort.size() > most) {
            out.printf("  … and %d more (--most)%n", ofSort.size() - most);
          }
        });
    out.flush();
  }
}
