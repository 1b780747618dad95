package org.fourchains.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/**
 * Whose text means most nearly what the text of the query's node means: by the cosine of the
 * vectors that the program's models make of both. Who has no vector is not ranked.
 *
 * @param graph of the query and of the candidates
 * @param most so many nodes of the candidates' kinds may have a vector today
 */
record Nearest(Likeness likeness, GraphSnapshot graph, Profiles profiles, int most)
    implements Contender {

  @Override
  public String name() {
    return "vectors";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    List<NodeKind> kinds = profiles.candidates().stream().map(Node::kind).distinct().toList();
    Set<String> allowed = new HashSet<>(profiles.ids());
    allowed.removeAll(asked.unranked());
    return List.of(
        graph.find(String.valueOf(asked.node())).stream()
            .flatMap(node -> likeness.to(node, kinds, most).stream())
            .map(like -> like.node().id())
            .filter(allowed::contains)
            .toList());
  }
}
