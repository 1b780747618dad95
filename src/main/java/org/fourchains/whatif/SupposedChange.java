package org.fourchains.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphEdit;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * One change to suppose; exactly one of the four is given.
 *
 * @param drop the id of a node that would be gone
 * @param cut a relation that would be gone
 * @param node one there would be
 * @param add a relation there would be, also to nodes that an earlier change adds
 */
record SupposedChange(
    @Nullable String drop,
    @Nullable SupposedRelation cut,
    @Nullable SupposedNode node,
    @Nullable SupposedRelation add) {

  private static final String SOURCE = "what if";

  /**
   * @param level 1 to 5, of what it teaches, requires or proves
   */
  record SupposedRelation(
      String kind, String from, String to, @Nullable Integer level, @Nullable Integer hours) {}

  /**
   * @param id kind and key, as {@code Unit:NEW-1}
   */
  record SupposedNode(
      String id, String name, @Nullable Integer hours, @Nullable Integer semester) {}

  /**
   * Notes it in an edit.
   *
   * @param place of the change in the request, for what is said of faults
   * @param known the kinds of nodes that earlier changes add, by id
   * @throws Refusal.BadRequest naming the place
   * @throws Refusal.NotFound for an unknown id
   */
  void note(GraphSnapshot graph, GraphEdit edit, int place, Map<String, NodeKind> known) {
    String argument = "changes[%d]".formatted(place);
    if (Stream.of(drop, cut, node, add).filter(Objects::nonNull).count() != 1) {
      throw new Refusal.BadRequest(argument, "give exactly one of drop, cut, node and add");
    }
    if (drop != null) {
      edit.drop(existing(graph, drop, argument + ".drop"));
    } else if (cut != null) {
      edit.cut(found(graph, cut, argument));
    } else if (node != null) {
      add(graph, edit, node, argument, known);
    } else if (add != null) {
      join(graph, edit, add, argument, known);
    }
  }

  private static Relation found(GraphSnapshot graph, SupposedRelation cut, String argument) {
    Node from = existing(graph, cut.from, argument + ".cut.from");
    Node to = existing(graph, cut.to, argument + ".cut.to");
    Optional<Relation> relation =
        from.relations(cut.kind, true).filter(r -> r.to().equals(to)).findFirst();
    return relation.orElseThrow(
        () ->
            new Refusal.BadRequest(
                argument + ".cut",
                "%s is not joined to %s by %s".formatted(cut.from, cut.to, cut.kind)));
  }

  private static void add(
      GraphSnapshot graph,
      GraphEdit edit,
      SupposedNode node,
      String argument,
      Map<String, NodeKind> known) {
    if (node.name.isBlank()) {
      throw new Refusal.BadRequest(argument + ".node.name", "a node needs a name");
    }
    int colon = node.id.indexOf(':');
    NodeKind kind =
        colon < 0 ? null : graph.vocabulary().findKind(node.id.substring(0, colon)).orElse(null);
    if (kind == null || colon == node.id.length() - 1) {
      throw new Refusal.BadRequest(
          argument + ".node.id", node.id + " is not a kind and a key, as Unit:NEW-1");
    }
    if (graph.find(node.id).isPresent() || known.putIfAbsent(node.id, kind) != null) {
      throw new Refusal.BadRequest(argument + ".node.id", node.id + " is there already");
    }
    Map<String, Object> properties = new HashMap<>(Map.of("name", node.name, "source", SOURCE));
    number(properties, "hours", node.hours);
    number(properties, "semester", node.semester);
    edit.add(kind, node.id.substring(colon + 1), properties);
  }

  private static void join(
      GraphSnapshot graph,
      GraphEdit edit,
      SupposedRelation add,
      String argument,
      Map<String, NodeKind> known) {
    RelationKind kind = graph.vocabulary().relation(add.kind);
    NodeKind from = kindOf(graph, add.from, argument + ".add.from", known);
    NodeKind to = kindOf(graph, add.to, argument + ".add.to", known);
    if (!kind.joins(from, to)) {
      throw new Refusal.BadRequest(
          argument + ".add",
          "%s does not join %s and %s".formatted(add.kind, from.name(), to.name()));
    }
    if (add.level != null && (add.level < 1 || add.level > 5)) {
      throw new Refusal.BadRequest(argument + ".add.level", "must lie between 1 and 5");
    }
    Map<String, Object> properties = new HashMap<>(Map.of("source", SOURCE));
    number(properties, "level", add.level);
    number(properties, "hours", add.hours);
    edit.add(kind, add.from, add.to, properties);
  }

  private static NodeKind kindOf(
      GraphSnapshot graph, String id, String argument, Map<String, NodeKind> known) {
    NodeKind fresh = known.get(id);
    return fresh == null ? existing(graph, id, argument).kind() : fresh;
  }

  private static Node existing(GraphSnapshot graph, String id, String argument) {
    if (id.isBlank()) {
      throw new Refusal.BadRequest(argument, "name a node");
    }
    return graph.find(id).orElseThrow(() -> new Refusal.NotFound(argument, id));
  }

  private static void number(Map<String, Object> properties, String name, @Nullable Integer value) {
    if (value != null) {
      properties.put(name, value.longValue());
    }
  }

  /** The graph as it would be with all of them. */
  static GraphSnapshot supposed(GraphSnapshot graph, List<SupposedChange> changes) {
    GraphEdit edit = new GraphEdit(graph);
    Map<String, NodeKind> known = new HashMap<>();
    for (int place = 0; place < changes.size(); place++) {
      changes.get(place).note(graph, edit, place, known);
    }
    return edit.graph();
  }
}
