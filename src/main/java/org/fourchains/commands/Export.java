package org.fourchains.commands;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fourchains.exporting.Exports;
import org.fourchains.exporting.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description =
        "Writes the whole graph into a folder; CSV can be imported again to the same graph.",
    exitCodeOnExecutionException = Commands.FAILED)
class Export implements Callable<Integer> {

  private final Program program;

  @Mixin private Settings settings = new Settings();

  @Parameters(paramLabel = "<folder>", description = "made if it is not there")
  private Path folder = Path.of("export");

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "csv, gexf or graphml (default: ${DEFAULT-VALUE})")
  private Format format = Format.CSV;

  @Spec private @Nullable CommandSpec spec;

  Export(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (ConfigurableApplicationContext started = program.start(settings)) {
      long facts = started.getBean(Exports.class).run(folder, format);
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .printf("%d facts written to %s%n", facts, folder);
      return 0;
    }
  }
}
