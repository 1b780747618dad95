package org.fourchains.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.fourchains.vocabulary.NodeKind;

/**
 * Gives every node a description of three to five clauses of the seed, few of them very often, and
 * what is no person a name of two halves of names of the seed and a number. Chinese only.
 */
final class DescribedNodes implements Sink {

  private static final int FEWEST = 3;
  private static final int MOST = 5;

  private final Sink sink;
  private final SeedTexts texts;
  private final SplittableRandom random;
  private final Zipf often;
  private int made;
  private long characters;

  DescribedNodes(Sink sink, SeedTexts texts, long seed) {
    this.sink = sink;
    this.texts = texts;
    this.random = new SplittableRandom(seed);
    this.often = new Zipf(random, .75);
  }

  /** How long a name with its description is on average. */
  double averageLength() {
    return (double) characters / made;
  }

  @Override
  public void node(NodeKind kind, String key, Map<String, Object> properties) {
    made++;
    Map<String, Object> described = new HashMap<>(properties);
    described.remove("nameEn");
    String name = kind.person() ? String.valueOf(properties.get("name")) : name();
    described.put("name", name);
    StringBuilder description = new StringBuilder();
    int clauses = random.nextInt(FEWEST, MOST + 1);
    for (int i = 0; i < clauses; i++) {
      description.append(i == 0 ? "" : "，").append(texts.clauses().get(draw()));
    }
    described.put("description", description.append('。').toString());
    characters += description.length() + name.length();
    sink.node(kind, key, described);
  }

  private int draw() {
    return often.draw(texts.clauses().size());
  }

  private String name() {
    String one = texts.names().get(random.nextInt(texts.names().size()));
    String other = texts.names().get(random.nextInt(texts.names().size()));
    return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2) + made;
  }

  @Override
  public void relation(Ends ends, int from, int to, Map<String, Object> properties) {
    sink.relation(ends, from, to, properties);
  }
}
