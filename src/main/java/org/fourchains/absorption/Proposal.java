package org.fourchains.absorption;

import org.fourchains.snapshot.Node;

/** A unit or course that could absorb something, and how well it would. */
public interface Proposal {

  Node target();

  /** 0 to 1, higher is better. */
  double score();
}
