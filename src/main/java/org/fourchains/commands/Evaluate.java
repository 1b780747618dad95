package org.fourchains.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fourchains.evaluation.Evaluation;
import org.fourchains.evaluation.EvaluationRefused;
import org.fourchains.evaluation.Markdown;
import org.fourchains.evaluation.Report;
import org.fourchains.evaluation.Suite;
import org.fourchains.evaluation.SuiteReader;
import org.fourchains.importing.ImportRefused;
import org.fourchains.importing.ImportReport;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.fourchains.importing.Reject;
import org.fourchains.search.MeaningProgress;
import org.fourchains.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "evaluate",
    description =
        "Asks every question of a judged set and prints the measures beside random, popularity and BM25.",
    exitCodeOnExecutionException = Commands.FAILED,
    footer = {
      "A suite that brings data is asked in a record of its own, which is removed afterwards; another one asks the record of --data-dir.",
      "Ends with 0, with 2 when nothing could be asked."
    })
class Evaluate implements Callable<Integer> {

  private static final int MOST_SHOWN = 10;

  private final Program program;

  @Mixin private Settings settings = new Settings();

  @Parameters(
      paramLabel = "<suite.yaml>",
      description = "what is asked, of what, and what is right")
  private Path file = Path.of("suite.yaml");

  @Option(
      names = "--report",
      description = "writes the report to this file, as JSON, and beside it as Markdown (.md)")
  private @Nullable Path report;

  @Option(names = "--data", description = "the folder where the data of the suite lie")
  private @Nullable Path data;

  @Option(names = "--compare", description = "the JSON report of an earlier run")
  private @Nullable Path compare;

  @Option(
      names = "--first-queries",
      defaultValue = "2147483647",
      hideParamSyntax = true,
      description = "asks only so many queries")
  private int first;

  @Option(
      names = "--split",
      defaultValue = "all",
      description =
          "asks only the queries at even or odd places, counted from 0: all (default), even, odd")
  private Evaluation.Split split = Evaluation.Split.ALL;

  @Spec private @Nullable CommandSpec spec;

  Evaluate(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      Suite suite = SuiteReader.read(file);
      Path folder = folder(suite);
      Report done = folder == null ? ofRecord(suite) : ofData(suite, folder);
      write(done, out);
      return 0;
    } catch (EvaluationRefused | ImportRefused refused) {
      throw new Commands.Unable(refused.getMessage());
    }
  }

  /** Where the data lie; null for a suite without data. */
  private @Nullable Path folder(Suite suite) {
    Suite.Data told = suite.data();
    if (data == null && told == null) {
      return null;
    }
    Path folder = data;
    if (folder == null) {
      String name = told == null || told.folder() == null ? "" : told.folder();
      folder = file.toAbsolutePath().resolveSibling(name).normalize();
    }
    if (!Files.isDirectory(folder)) {
      throw new EvaluationRefused(
          "There is no folder %s; --data says where the data of the suite lie".formatted(folder));
    }
    return folder;
  }

  private Report ofRecord(Suite suite) {
    try (ConfigurableApplicationContext started = program.startToAsk(settings)) {
      return run(started, suite, null, List.of());
    }
  }

  /** In a record of its own: the user's is neither asked nor written to. */
  private Report ofData(Suite suite, Path folder) throws IOException {
    Path record = Files.createTempDirectory("fourchains-evaluate");
    try (ConfigurableApplicationContext started = program.startApart(settings, record)) {
      Path mapping = mapping(suite, record);
      ImportReport imported =
          started
              .getBean(Imports.class)
              .run(new ImportRequest(List.of(folder), mapping, false), Progress.none());
      return run(started, suite, folder, rejected(imported.rejects()));
    } finally {
      FileSystemUtils.deleteRecursively(record);
    }
  }

  private @Nullable Path mapping(Suite suite, Path temporary) throws IOException {
    Suite.Data told = suite.data();
    if (told == null || told.mapping() == null || told.mapping().isNull()) {
      return null;
    }
    if (told.mapping().isString()) {
      return file.toAbsolutePath().resolveSibling(told.mapping().asString()).normalize();
    }
    return Files.writeString(
        temporary.resolve("the mapping of " + file.getFileName()), SuiteReader.mapping(told));
  }

  private Report run(
      ConfigurableApplicationContext started,
      Suite suite,
      @Nullable Path folder,
      List<String> remarks) {
    started.getBean(Snapshots.class).refresh();
    started.getBean(MeaningProgress.class).await();
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName(suite.name()).setUnit(" questions", 1).build()) {
      return started
          .getBean(Evaluation.class)
          .run(
              new Evaluation.Request(suite, file, folder, compare, split, first, remarks),
              (of, asked) -> bar.maxHint(of).stepTo(asked));
    }
  }

  private static List<String> rejected(List<Reject> rejects) {
    return rejects.stream()
        .map(
            r -> "not imported: %s:%d %s: %s".formatted(r.file(), r.line(), r.column(), r.reason()))
        .toList();
  }

  private void write(Report done, PrintWriter out) throws IOException {
    out.println(Markdown.tables(done));
    done.remarks().stream().limit(MOST_SHOWN).forEach(out::println);
    if (done.remarks().size() > MOST_SHOWN) {
      out.printf(
          "… and %d more remarks: --report writes all%n", done.remarks().size() - MOST_SHOWN);
    }
    if (report != null) {
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(report, done);
      String name = report.getFileName().toString().replaceFirst("\\.json$", "") + ".md";
      Files.writeString(report.resolveSibling(name), Markdown.of(done));
      out.printf("written to %s and %s%n", report, report.resolveSibling(name));
    }
    out.flush();
  }
}
