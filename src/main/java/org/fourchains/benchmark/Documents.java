package org.fourchains.benchmark;

import java.io.IOException;
import java.util.Optional;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.Vocabulary;

/**
 * The synthetic graph with Chinese texts.
 *
 * @param models that compose the vectors of its texts; see {@link ComposedModel}
 * @param averageLength of name and description, in characters
 */
record Documents(GraphSnapshot graph, SeedTexts texts, TextModels models, double averageLength) {

  /**
   * @param real reads the clauses of the texts, and what is asked
   */
  static Documents of(Vocabulary vocabulary, TextModels real, Benchmark.Size size)
      throws IOException {
    SeedTexts texts = SeedTexts.read(vocabulary);
    SnapshotSink snapshot = new SnapshotSink(vocabulary);
    DescribedNodes described = new DescribedNodes(snapshot, texts, size.seed());
    new SyntheticGraph(vocabulary, size.nodes(), size.relations(), size.seed())
        .nodesInto(described)
        .relationsInto(described);
    Optional<TextModel> chinese =
        real.of(Tongue.CHINESE).map(model -> new ComposedModel(model, texts.clauses()));
    return new Documents(
        snapshot.snapshot(),
        texts,
        tongue -> tongue == Tongue.CHINESE ? chinese : real.of(tongue),
        described.averageLength());
  }

  String told(long seed) {
    return "%,d documents of %.0f characters made of %,d clauses of the seed, %,d relations, seed %d; their vectors are composed of the clauses' vectors"
        .formatted(
            graph.nodeCount(), averageLength, texts.clauses().size(), graph.relationCount(), seed);
  }
}
