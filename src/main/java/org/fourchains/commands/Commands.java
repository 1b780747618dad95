package org.fourchains.commands;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** All commands; {@code serve} when none is named. */
@Command(
    name = "fourchains",
    exitCodeOnExecutionException = Commands.FAILED,
    description =
        "FourChains 四链图谱: industry, education, innovation and talent in one graph. Without a command: serve.")
public final class Commands implements Callable<Integer> {

  /** The program goes on in other threads. */
  static final int KEEP_RUNNING = -1;

  /** Nothing could be done. */
  static final int FAILED = 2;

  @Mixin private final Serve serve;

  private Commands(Program program) {
    this.serve = new Serve(program);
  }

  @Override
  public Integer call() {
    return serve.call();
  }

  /**
   * Runs what the arguments say and ends the program when that is done.
   *
   * @param application what Spring starts
   */
  public static void run(Class<?> application, String[] args) {
    int exit = commandLine(new Program(application)).execute(args);
    if (exit != KEEP_RUNNING) {
      System.exit(exit);
    }
  }

  private static CommandLine commandLine(Program program) {
    CommandLine all =
        new CommandLine(new Commands(program))
            .addSubcommand(new Serve(program))
            .addSubcommand(new Import(program))
            .addSubcommand(new Export(program))
            .addSubcommand(new Check(program))
            .addSubcommand(new Evaluate(program))
            .addSubcommand(new MeasureSpeed());
    passOn(all);
    all.getSubcommands().values().forEach(Commands::passOn);
    return all.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /**
   * Settings take what no option takes; picocli overlooks its own annotation for that in mixins.
   */
  private static void passOn(CommandLine command) {
    settings(command.getCommandSpec()).forEach(settings -> settings.takeUnmatched(command));
  }

  private static Stream<Settings> settings(CommandSpec spec) {
    return spec.userObject() instanceof Settings settings
        ? Stream.of(settings)
        : spec.mixins().values().stream().flatMap(Commands::settings);
  }

  /** Spring has said already why it did not start; anything else is said here. */
  private static int failed(Exception thrown, CommandLine command) throws Exception {
    if (thrown instanceof Unable unable) {
      command.getErr().println(unable.getMessage());
    } else if (!thrown.getClass().getName().startsWith("org.springframework.")) {
      throw thrown;
    }
    return FAILED;
  }

  /** Nothing could be done, for a reason whoever called can mend. */
  static final class Unable extends RuntimeException {
    Unable(@Nullable String message) {
      super(message);
    }
  }
}
