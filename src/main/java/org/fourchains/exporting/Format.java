package org.fourchains.exporting;

/** In which form the graph is given out. */
public enum Format {
  /** One file for each kind of facts, as the import reads them. */
  CSV,
  /** For Gephi and others, version 1.3. */
  GEXF,
  GRAPHML
}
