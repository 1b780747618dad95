package org.fourchains.graph;

/** Neither is an engine in the program nor was a server named. */
final class NoRecord extends RuntimeException {

  NoRecord() {
    super("This build of FourChains has no Neo4j inside, and no Neo4j server was named");
  }
}
