package org.fourchains.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fourchains.importing.FileReport;
import org.fourchains.importing.ImportRefused;
import org.fourchains.importing.ImportReport;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.ProgressBarProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "import",
    description = "Writes facts from files into the record and reports every row it rejects.",
    exitCodeOnExecutionException = Commands.FAILED,
    footer = "Ends with 0, with 3 when rows were rejected, with 2 when nothing could be done.")
class Import implements Callable<Integer> {

  private static final int ROWS_REJECTED = 3;
  private static final int MOST_SHOWN = 20;

  private final Program program;

  @Mixin private Settings settings = new Settings();

  @Parameters(
      arity = "1..*",
      paramLabel = "<folder or file>",
      description = "CSV or XLSX files, or folders of them")
  private List<Path> files = List.of();

  @Option(
      names = "--mapping",
      description = "a YAML file that says what the columns of the files mean")
  private @Nullable Path mapping;

  @Option(names = "--dry-run", description = "says what would happen and writes nothing")
  private boolean dryRun;

  @Option(names = "--report", description = "writes the whole report to this file, as JSON")
  private @Nullable Path report;

  @Spec private @Nullable CommandSpec spec;

  Import(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    ImportRequest request = new ImportRequest(files, mapping, dryRun);
    try {
      // Before the record is opened, which takes much longer than to see that a file is missing.
      request.check();
      return run(request);
    } catch (ImportRefused refused) {
      throw new Commands.Unable(refused.getMessage());
    }
  }

  private int run(ImportRequest request) {
    try (ConfigurableApplicationContext started = program.start(settings)) {
      ImportReport done = run(request, started.getBean(Imports.class));
      if (report != null) {
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(report, done);
      }
      print(done, Objects.requireNonNull(spec).commandLine().getOut());
      return done.rejects().isEmpty() ? 0 : ROWS_REJECTED;
    }
  }

  private static ImportReport run(ImportRequest request, Imports imports) {
    try (ProgressBarProgress progress = new ProgressBarProgress()) {
      return imports.run(request, progress);
    }
  }

  private void print(ImportReport done, PrintWriter out) {
    out.printf(
        "%-50s %10s %10s %10s %10s%n", "file (kind)", "read", "written", "unchanged", "rejected");
    for (FileReport file : done.files()) {
      out.printf(
          "%-50s %10d %10d %10d %10d%n",
          file.file() + " (" + file.kind() + ")",
          file.read(),
          file.written(),
          file.unchanged(),
          file.rejected());
    }
    done.rejects().stream()
        .limit(MOST_SHOWN)
        .forEach(
            r ->
                out.printf(
                    "%s:%d %s: %s [%s]%n", r.file(), r.line(), r.column(), r.reason(), r.value()));
    if (done.rejects().size() > MOST_SHOWN) {
      out.printf(
          "… and %d more rejects: --report writes all of them to a file%n",
          done.rejects().size() - MOST_SHOWN);
    }
    out.printf("%srevision %d%n", dryRun ? "nothing written (dry run); " : "", done.revision());
    out.flush();
  }
}
