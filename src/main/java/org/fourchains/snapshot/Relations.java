package org.fourchains.snapshot;

import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * All relations of one kind. A relation is named by its position in the outgoing rows; a walk that
 * follows relations backwards finds the same positions. Immutable.
 */
public final class Relations {

  private final RelationKind kind;
  private final Csr out;
  private final Csr in;

  /** For each place in the incoming rows the relation's position in the outgoing ones. */
  private final int[] inPositions;

  private final Columns properties;

  /** The weights looked up once: a walk asks for every relation it meets. */
  private final @Nullable Column weights;

  private final Lifespan lifespan;

  Relations(RelationKind kind, Csr out, Csr in, int[] inPositions, Columns properties) {
    this.kind = kind;
    this.out = out;
    this.in = in;
    this.inPositions = inPositions;
    this.properties = properties;
    this.weights = properties.byName().get("weight");
    this.lifespan = Lifespan.of(kind, properties);
  }

  public RelationKind kind() {
    return kind;
  }

  public int count() {
    return out.ends().length;
  }

  /**
   * The first place in the rows of a direction that belongs to the node; see {@link #other} and
   * {@link #position}.
   */
  public int begin(int node, boolean forward) {
    return (forward ? out : in).from(node);
  }

  /** The place after the last one that belongs to the node. */
  public int end(int node, boolean forward) {
    return (forward ? out : in).to(node);
  }

  public int degree(int node, boolean forward) {
    return end(node, forward) - begin(node, forward);
  }

  /** Whether any relation begins or ends at the node. */
  public boolean touches(int node) {
    return degree(node, true) + degree(node, false) > 0;
  }

  /** The node at the other end of the relation at a place. */
  public int other(int place, boolean forward) {
    return (forward ? out : in).ends()[place];
  }

  /** The position that names the relation at a place. */
  public int position(int place, boolean forward) {
    return forward ? place : inPositions[place];
  }

  public int from(int position) {
    return out.rowOf(position);
  }

  public int to(int position) {
    return out.ends()[position];
  }

  /** The relation's own weight, or that of its kind. */
  public double weight(int position) {
    return weights == null ? kind.weight() : weights.number(position, kind.weight());
  }

  /** The weight of the relation at a place; it is not looked up where all weigh the same. */
  double weight(int place, boolean forward) {
    return weights == null ? kind.weight() : weight(position(place, forward));
  }

  /** The number of a property, or the given one where there is none. */
  public double number(String property, int position, double otherwise) {
    return properties.number(property, position, otherwise);
  }

  /** From when to when each of them is. */
  Lifespan lifespan() {
    return lifespan;
  }

  /** The rows of a direction as they lie in memory. */
  Csr rows(boolean forward) {
    return forward ? out : in;
  }

  Columns properties() {
    return properties;
  }
}
