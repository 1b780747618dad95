package org.fourchains.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/** A relation of a snapshot: a light handle, made when asked for. */
public record Relation(GraphSnapshot graph, Relations relations, int position) {

  public RelationKind kind() {
    return relations.kind();
  }

  public Node from() {
    return graph.node(relations.from(position));
  }

  public Node to() {
    return graph.node(relations.to(position));
  }

  /** Its own weight, or that of its kind. */
  public double effectiveWeight() {
    return relations.weight(position);
  }

  public @Nullable Double weight() {
    return property("weight") instanceof Number number ? number.doubleValue() : null;
  }

  public @Nullable LocalDate since() {
    return property("since") instanceof LocalDate date ? date : null;
  }

  /** The earliest of its own dates that say when it came into being; nothing without any. */
  public Optional<LocalDate> dated() {
    return relations.lifespan().begin(position);
  }

  /**
   * The day it came into being: its own, else the later of the days its ends did; nothing where the
   * record has none of these.
   */
  public Optional<LocalDate> begins() {
    return dated()
        .or(
            () ->
                Stream.of(from(), to())
                    .flatMap(end -> end.begins().stream())
                    .max(LocalDate::compareTo));
  }

  public @Nullable LocalDate until() {
    return property("until") instanceof LocalDate date ? date : null;
  }

  /** Whether it is over at the end of a day. */
  public boolean endedBy(LocalDate day) {
    LocalDate until = until();
    return until != null && !until.isAfter(day);
  }

  /** Where it was read from; {@code unknown} for a relation written by hand without saying so. */
  public String source() {
    return property("source") instanceof String source ? source : "unknown";
  }

  public @Nullable Object property(String name) {
    return relations.properties().get(name, position);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Relation relation
        && relation.position == position
        && relation.relations == relations;
  }

  @Override
  public int hashCode() {
    return 31 * relations.kind().name().hashCode() + position;
  }
}
