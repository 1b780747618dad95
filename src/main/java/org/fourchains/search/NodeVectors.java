package org.fourchains.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.embedding.TextVectors;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.Node;

/** The vectors of nodes. Safe for many threads. */
record NodeVectors(TextVectors vectors) {

  /**
   * A node with what it says and the vectors there are of it.
   *
   * @param texts those that a model reads
   */
  record Read(Node node, Map<Tongue, String> texts, Map<Tongue, float[]> vectors) {

    int missing() {
      return texts.size() - vectors.size();
    }
  }

  /** The nodes with the vectors that are kept, in their order. */
  List<Read> kept(Collection<Node> nodes) {
    List<Read> read = new ArrayList<>();
    for (Node node : nodes) {
      Map<Tongue, String> texts = MeaningText.of(node);
      texts.keySet().removeIf(tongue -> vectors.models().of(tongue).isEmpty());
      read.add(new Read(node, texts, new EnumMap<>(Tongue.class)));
    }
    fill(read, vectors::kept);
    return read;
  }

  /** Computes the vectors that the nodes lack, and keeps them. */
  void complete(List<Read> read) {
    fill(read, vectors::computed);
  }

  private interface Source {
    Map<String, float[]> of(Tongue tongue, Collection<String> texts);
  }

  private static void fill(List<Read> read, Source source) {
    Map<Tongue, Set<String>> lacking = new EnumMap<>(Tongue.class);
    for (Read node : read) {
      node.texts.forEach(
          (tongue, text) -> {
            if (!node.vectors.containsKey(tongue)) {
              lacking.computeIfAbsent(tongue, t -> new LinkedHashSet<>()).add(text);
            }
          });
    }
    Map<Tongue, Map<String, float[]>> found = new HashMap<>();
    lacking.forEach((tongue, texts) -> found.put(tongue, source.of(tongue, texts)));
    for (Read node : read) {
      found.forEach(
          (tongue, byText) -> {
            float[] vector = byText.get(node.texts.get(tongue));
            if (vector != null) {
              node.vectors.put(tongue, vector);
            }
          });
    }
  }
}
