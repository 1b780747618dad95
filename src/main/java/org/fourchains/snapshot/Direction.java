package org.fourchains.snapshot;

/** Relations that begin at a node, end at it, or both. */
public enum Direction {
  OUT,
  IN,
  BOTH;

  /** The ways relations are walked: forward, backward, or one after the other. */
  public boolean[] ways() {
    return switch (this) {
      case OUT -> new boolean[] {true};
      case IN -> new boolean[] {false};
      case BOTH -> new boolean[] {true, false};
    };
  }
}
