package org.fourchains.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    exitCodeOnExecutionException = Commands.FAILED,
    description =
        "Starts the program and its page on http://127.0.0.1:8080; an empty record is filled with the seed.")
class Serve implements Callable<Integer> {

  private final Program program;

  @Mixin private Settings settings = new Settings();

  @Option(names = "--port", description = "the port of the page (default: 8080)")
  private @Nullable Integer port;

  @Option(names = "--no-seed", description = "leaves an empty record empty")
  private boolean noSeed;

  Serve(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<String> arguments = new ArrayList<>(settings.arguments());
    Settings.add(arguments, "port", port);
    if (noSeed) {
      arguments.add("--no-seed=true");
    }
    program.serve(arguments);
    return Commands.KEEP_RUNNING;
  }
}
