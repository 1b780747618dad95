package org.fourchains.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotBuilder;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.springframework.core.io.ClassPathResource;

/** Small graphs without relations. */
final class Graphs {

  static final Vocabulary VOCABULARY =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  private Graphs() {}

  /** A node to be; properties beside the name in pairs. */
  record Draft(String kind, String key, Map<String, Object> properties) {}

  static Draft node(String kind, String key, String name, Object... more) {
    Map<String, Object> properties = new HashMap<>(Map.of("name", name));
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i].toString(), more[i + 1]);
    }
    return new Draft(kind, key, properties);
  }

  static GraphSnapshot of(Draft... nodes) {
    return of(1, Arrays.asList(nodes));
  }

  static GraphSnapshot of(long revision, List<Draft> nodes) {
    SnapshotBuilder builder = new SnapshotBuilder(VOCABULARY);
    nodes.forEach(n -> builder.node(VOCABULARY.kind(n.kind), n.key, n.properties));
    return builder.numbered().build(revision, List.of());
  }
}
