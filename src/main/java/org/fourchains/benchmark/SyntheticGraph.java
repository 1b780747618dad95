package org.fourchains.benchmark;

import com.carrotsearch.hppc.IntHashSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;

/**
 * A four-chain graph of any size, the same one for the same seed. Few nodes have many relations, as
 * in life; no relation stands twice, and where the vocabulary forbids circles there are none.
 */
final class SyntheticGraph {

  private final Vocabulary vocabulary;
  private final int nodes;
  private final int relations;
  private final SplittableRandom random;
  private final Zipf targets;
  private final Zipf sources;
  private final Words words;
  private final Map<String, Integer> counts = new HashMap<>();
  private int made;

  SyntheticGraph(Vocabulary vocabulary, int nodes, int relations, long seed) {
    this.vocabulary = vocabulary;
    this.nodes = nodes;
    this.relations = relations;
    this.random = new SplittableRandom(seed);
    this.targets = new Zipf(random, 0.75);
    this.sources = new Zipf(random, 0.4);
    this.words = new Words(random);
  }

  /** Makes the nodes; to be called once, first. */
  SyntheticGraph nodesInto(Sink sink) {
    for (Shares.Nodes share : Shares.NODES) {
      nodes(share, sink);
    }
    return this;
  }

  /** Makes the relations; to be called once, after the nodes. */
  void relationsInto(Sink sink) {
    for (Shares.Relations share : Shares.RELATIONS) {
      if (share.parts() == 0) {
        oneFromEach(share, sink);
      } else {
        relations(share, (int) (relations / Shares.PARTS * share.parts()), sink);
      }
    }
    relations(Shares.REST, Math.max(0, relations - made), sink);
  }

  private void nodes(Shares.Nodes share, Sink sink) {
    NodeKind kind = vocabulary.kind(share.kind());
    int count = (int) Math.max(1, Math.round(nodes / 1000.0 * share.perMille()));
    counts.put(share.kind(), count);
    for (int i = 0; i < count; i++) {
      sink.node(kind, key(i), words.node(share, i));
    }
  }

  /** Units to their courses and courses to their programs in blocks, the others as they like. */
  private void oneFromEach(Shares.Relations share, Sink sink) {
    Sink.Ends ends = ends(share);
    int from = count(share.from());
    int to = count(share.to());
    for (int i = 0; i < from; i++) {
      int target = share.kind().equals("PART_OF") ? (int) ((long) i * to / from) : targets.draw(to);
      relation(sink, ends, i, target);
    }
  }

  private void relations(Shares.Relations share, int count, Sink sink) {
    Sink.Ends ends = ends(share);
    int[] degrees = new int[count(share.from())];
    for (int i = 0; i < count; i++) {
      degrees[sources.draw(degrees.length)]++;
    }
    boolean same = share.from().equals(share.to());
    for (int from = 0; from < degrees.length; from++) {
      // Among nodes of one kind only between younger and older: no circles.
      int to = same ? from : count(share.to());
      fan(sink, ends, from, to, Math.min(degrees[from], to / 4 + 1));
    }
  }

  private void fan(Sink sink, Sink.Ends ends, int from, int to, int degree) {
    // Much builds on what is basic, but nothing builds on a thousand things at once.
    boolean backwards = ends.kind().name().equals("PREREQUISITE");
    IntHashSet taken = new IntHashSet(degree);
    for (int tries = 0; to > 0 && taken.size() < degree && tries < 4 * degree; tries++) {
      int target = targets.draw(to);
      if (taken.add(target)) {
        relation(sink, ends, backwards ? target : from, backwards ? from : target);
      }
    }
  }

  private void relation(Sink sink, Sink.Ends ends, int from, int to) {
    made++;
    sink.relation(ends, from, to, words.relation(ends.kind()));
  }

  private Sink.Ends ends(Shares.Relations share) {
    return new Sink.Ends(
        vocabulary.kind(share.from()),
        vocabulary.relation(share.kind()),
        vocabulary.kind(share.to()));
  }

  /** Seven digits, so that the order of the keys is the order of the numbers. */
  static String key(int number) {
    return "%07d".formatted(number);
  }

  private int count(String kind) {
    return counts.getOrDefault(kind, 0);
  }
}
