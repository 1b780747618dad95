package org.fourchains.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Unmatched;

/**
 * The options that every command knows. What is not set here may stand in the environment or in
 * application.yaml.
 */
final class Settings {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--data-dir", description = "where the embedded record lies (default: ./data)")
  private @Nullable Path dataDir;

  @Option(
      names = "--spring.neo4j.uri",
      description = "a Neo4j server or cluster that keeps the record; then nothing is embedded")
  private @Nullable URI neo4j;

  @Option(names = "--vocabulary", description = "a file of further chains, kinds and relations")
  private @Nullable Path vocabulary;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "says what can be said")
  private boolean help;

  /** Any further setting of the program or of Spring, as {@code --name=value}. */
  @Unmatched private List<String> others = new ArrayList<>();

  /** As Spring reads them. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "data-dir", dataDir);
    add(arguments, "spring.neo4j.uri", neo4j);
    add(arguments, "vocabulary", vocabulary);
    for (String other : others) {
      if (!other.matches("--[A-Za-z][\\w.\\-\\[\\]]*=.*")) {
        throw new ParameterException(
            java.util.Objects.requireNonNull(command).commandLine(), "unknown option: " + other);
      }
      arguments.add(other);
    }
    return arguments;
  }

  static void add(List<String> arguments, String name, @Nullable Object value) {
    if (value != null) {
      arguments.add("--" + name + "=" + value);
    }
  }
}
