package org.fourchains.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourchains.FourChains;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    exitCodeOnExecutionException = Commands.FAILED,
    description =
        "Starts the program and its page on http://127.0.0.1:8080; an empty record is filled with the seed.")
class Serve implements Callable<Integer> {

  @Mixin private Settings settings = new Settings();

  @Option(names = "--port", description = "the port of the page (default: 8080)")
  private @Nullable Integer port;

  @Option(names = "--no-seed", description = "leaves an empty record empty")
  private boolean noSeed;

  @Override
  public Integer call() {
    List<String> arguments = new ArrayList<>(settings.arguments());
    Settings.add(arguments, "port", port);
    if (noSeed) {
      arguments.add("--no-seed=true");
    }
    SpringApplication.run(FourChains.class, arguments.toArray(String[]::new));
    return Commands.KEEP_RUNNING;
  }
}
