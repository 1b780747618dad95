package org.fourchains.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fourchains.SeedSnapshot;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;

/** What of the seed is read for its meaning. */
public final class SeedMeaning {

  private SeedMeaning() {}

  public static Map<Tongue, Set<String>> texts() {
    Map<Tongue, Set<String>> texts = new EnumMap<>(Tongue.class);
    GraphSnapshot seed = SeedSnapshot.load();
    for (int node = 0; node < seed.nodeCount(); node++) {
      MeaningText.of(seed.node(node))
          .forEach((tongue, text) -> texts.computeIfAbsent(tongue, t -> new TreeSet<>()).add(text));
    }
    return texts;
  }
}
