package org.fourchains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotBuilder;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.springframework.core.io.ClassPathResource;

/**
 * A small graph written down in a test, with the shipped vocabulary: {@code new
 * GraphSketch().node("Skill:s").relation("Unit:u TEACHES Skill:s", …)}.
 */
public final class GraphSketch {

  public static final Vocabulary VOCABULARY =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  private record Arrow(String text, Map<String, Object> properties) {}

  private final Map<String, Map<String, Object>> nodes = new HashMap<>();
  private final List<Arrow> arrows = new ArrayList<>();

  /** A node with properties given as name, value, name, value … */
  public GraphSketch node(String id, Object... properties) {
    nodes.put(id, map(properties));
    return this;
  }

  /** A relation; its ends need not have been named before. */
  public GraphSketch relation(String arrow, Object... properties) {
    String[] parts = arrow.split(" ");
    nodes.putIfAbsent(parts[0], Map.of());
    nodes.putIfAbsent(parts[2], Map.of());
    arrows.add(new Arrow(arrow, map(properties)));
    return this;
  }

  public GraphSnapshot snapshot() {
    SnapshotBuilder builder = new SnapshotBuilder(VOCABULARY);
    nodes.forEach(
        (id, properties) ->
            builder.node(
                VOCABULARY.kind(id.substring(0, id.indexOf(':'))),
                id.substring(id.indexOf(':') + 1),
                properties));
    SnapshotBuilder.RelationsBuilder relations = builder.numbered();
    Map<String, Integer> numbers = relations.numbersById();
    for (Arrow arrow : arrows) {
      String[] parts = arrow.text().split(" ");
      relations.relation(
          VOCABULARY.relation(parts[1]),
          Objects.requireNonNull(numbers.get(parts[0])),
          Objects.requireNonNull(numbers.get(parts[2])),
          arrow.properties());
    }
    return relations.build(1, List.of());
  }

  private static Map<String, Object> map(Object... properties) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < properties.length; i += 2) {
      map.put((String) properties[i], properties[i + 1]);
    }
    return map;
  }
}
