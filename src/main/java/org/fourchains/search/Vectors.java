package org.fourchains.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.Node;

/** The vectors of nodes; equal texts are read once. */
record Vectors(TextModels models) {

  /** The vectors of each node in the order of the nodes, as far as it has texts and models. */
  List<Map<Tongue, float[]>> of(List<Node> nodes) {
    List<Map<Tongue, float[]>> vectors = new ArrayList<>();
    List<Map<Tongue, String>> texts = nodes.stream().map(MeaningText::of).toList();
    nodes.forEach(node -> vectors.add(new EnumMap<>(Tongue.class)));
    for (Tongue tongue : Tongue.values()) {
      models.of(tongue).ifPresent(model -> add(tongue, model, texts, vectors));
    }
    return vectors;
  }

  private static void add(
      Tongue tongue,
      TextModel model,
      List<Map<Tongue, String>> texts,
      List<Map<Tongue, float[]>> vectors) {
    Set<String> distinct = new LinkedHashSet<>();
    for (Map<Tongue, String> text : texts) {
      if (text.containsKey(tongue)) {
        distinct.add(text.get(tongue));
      }
    }
    List<String> ordered = List.copyOf(distinct);
    List<float[]> embedded = model.embed(ordered);
    Map<String, float[]> byText = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      byText.put(ordered.get(i), embedded.get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      float[] vector = byText.get(texts.get(i).get(tongue));
      if (vector != null) {
        vectors.get(i).put(tongue, vector);
      }
    }
  }
}
