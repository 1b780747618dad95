package org.fourchains.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.UnmatchedArgsBinding;
import picocli.CommandLine.Option;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The options that every command knows. What is not set here may stand in the environment or in
 * application.yaml.
 */
final class Settings {

  @Option(names = "--data-dir", description = "where the embedded record lies (default: ./data)")
  private @Nullable Path dataDir;

  @Option(
      names = "--bolt-port",
      description = "where other tools reach the embedded record on this machine (default: any)")
  private @Nullable Integer boltPort;

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

  private @Nullable CommandLine command;

  /** Any further setting of the program or of Spring, as {@code --its.name=value}. */
  private final List<String> others = new ArrayList<>();

  void takeUnmatched(CommandLine command) {
    this.command = command;
    command
        .getCommandSpec()
        .addUnmatchedArgsBinding(
            UnmatchedArgsBinding.forStringCollectionSupplier(
                new IGetter() {
                  @Override
                  @SuppressWarnings("unchecked")
                  public <T> T get() {
                    return (T) others;
                  }
                }));
  }

  /** As Spring reads them. */
  List<String> arguments() {
    List<String> unknown =
        others.stream()
            .filter(other -> !other.matches("--[\\w-]+(\\.[\\w\\-\\[\\]]+)+=.*"))
            .toList();
    if (!unknown.isEmpty()) {
      throw new UnmatchedArgumentException(Objects.requireNonNull(command), unknown);
    }
    List<String> arguments = new ArrayList<>(others);
    add(arguments, "data-dir", dataDir);
    add(arguments, "bolt-port", boltPort);
    add(arguments, "spring.neo4j.uri", neo4j);
    add(arguments, "vocabulary", vocabulary);
    return arguments;
  }

  /**
   * The same, but for a record of its own in a folder: neither the record nor the server that is
   * named here, in the environment or in application.yaml is touched.
   */
  List<String> argumentsApart(Path folder) {
    List<String> arguments = new ArrayList<>(arguments());
    arguments.removeIf(
        a ->
            a.matches(
                "--(data-dir|bolt-port|spring\\.neo4j\\.uri|fourchains\\.(data-dir|bolt-port))=.*"));
    add(arguments, "fourchains.data-dir", folder);
    add(arguments, "fourchains.bolt-port", 0);
    add(arguments, "spring.neo4j.uri", "");
    return arguments;
  }

  static void add(List<String> arguments, String name, @Nullable Object value) {
    if (value != null) {
      arguments.add("--" + name + "=" + value);
    }
  }
}
