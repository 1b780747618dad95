package org.fourchains.snapshot;

/** One relation on a way, and whether it is walked from its beginning to its end. */
public record Step(Relation relation, boolean forward) {

  /** Where the step leads to. */
  public Node target() {
    return forward ? relation.to() : relation.from();
  }
}
