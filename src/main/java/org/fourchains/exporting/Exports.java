package org.fourchains.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourchains.vocabulary.Vocabulary;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * Writes the whole graph to files, fact by fact as Neo4j gives them. Sorted by id, so that the same
 * graph gives the same bytes. What the vocabulary has no word for is left out; {@code check} tells
 * what that is.
 */
@Component
public class Exports {

  private final Driver driver;
  private final Vocabulary vocabulary;

  Exports(Driver driver, Vocabulary vocabulary) {
    this.driver = driver;
    this.vocabulary = vocabulary;
  }

  /**
   * Writes the graph: for CSV one file for each kind of facts, else one file {@code graph.gexf} or
   * {@code graph.graphml}. Files of the same name are replaced; in a CSV export those of kinds that
   * have no facts any more are emptied, so that the folder imports to this graph and no other.
   *
   * @return how many nodes and relations were written
   */
  public long run(Path folder, Format format) {
    try {
      Files.createDirectories(folder);
      RecordScan scan = new RecordScan(driver, vocabulary);
      return switch (format) {
        case CSV -> new CsvExport(scan, folder).run();
        case GEXF -> GraphFile.write(folder.resolve("graph.gexf"), scan, Gexf::new);
        case GRAPHML -> GraphFile.write(folder.resolve("graph.graphml"), scan, GraphMl::new);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("The export to " + folder + " failed", e);
    }
  }
}
